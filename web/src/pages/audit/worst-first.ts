export type Severity = 'HIGH' | 'MEDIUM' | 'LOW';

export interface RuleFigures {
  readonly rule: { readonly code: string; readonly severity: Severity };
  readonly population: number;
  readonly satisfied: number;
  readonly waived: number;
  readonly ratio?: number | null;
}

export const severities = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly Severity[];

/** The gravest first, and of these what is furthest from being met; what has nothing to assess comes last. */
export const worstFirst = <R extends RuleFigures>(rules: readonly R[]): R[] =>
  rules.toSorted(
    (a, b) =>
      Number(a.population === 0) - Number(b.population === 0) ||
      severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity) ||
      (a.ratio ?? 1) - (b.ratio ?? 1) ||
      a.rule.code.localeCompare(b.rule.code),
  );
