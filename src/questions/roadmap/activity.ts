/** The criteria that a roadmap item has a value for, 1 to 5, and the property that holds it. */
export const SCORED = { COST: 'cost', BENEFIT: 'benefit', URGENCY: 'urgency' } as const;
export type ScoredCriterion = keyof typeof SCORED;

/** A roadmap item, as the pure functions see it. */
export interface Activity {
  readonly id: string;
  readonly code: string;
  readonly planId: string | null;
  readonly stream: string | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly values: Readonly<Record<ScoredCriterion, number | null>>;
  /** Rupiah, the sum over its years. */
  readonly budget: number | null;
  readonly status: string;
  /** Per cent. */
  readonly progress: number | null;
  readonly cancelled: boolean;
}

/** A roadmap item that is asked about. */
export interface AskedActivity extends Activity {
  readonly units: readonly Unit[];
  /** Something that contributes to it, and is not cancelled, has a budget; states its progress. */
  readonly budgetInParts: boolean;
  readonly progressInParts: boolean;
  readonly dependsOn: readonly { readonly linkId: string; readonly prerequisite: Activity }[];
}

export interface Unit {
  readonly id: string;
  readonly code: string;
}

type ActivityRow = readonly [
  id: string,
  code: string,
  planId: string | null,
  stream: string | null,
  startYear: number | null,
  endYear: number | null,
  cost: number | null,
  benefit: number | null,
  urgency: number | null,
  budget: number | null,
  status: string,
  progress: number | null,
];
type AskedRow = readonly [
  id: string,
  unitIds: readonly string[],
  budgetInParts: boolean,
  progressInParts: boolean,
  dependencies: readonly (readonly [link: string, prerequisite: string])[],
];

export interface RoadmapRows {
  readonly activities: readonly ActivityRow[];
  readonly asked: readonly AskedRow[];
  readonly units: readonly (readonly [id: string, code: string])[];
}

const CANCELLED = 'CANCELLED';

/** Reads the rows of `roadmap/roadmap.cypher`; by code. */
export const readActivities = (rows: RoadmapRows): AskedActivity[] => {
  const activities = new Map(rows.activities.map((row): [string, Activity] => [row[0], readActivity(row)]));
  const codes = new Map(rows.units);
  return rows.asked
    .flatMap(([id, unitIds, budgetInParts, progressInParts, dependencies]): AskedActivity[] => {
      const activity = activities.get(id);
      if (!activity) return [];
      const dependsOn = dependencies.flatMap(([linkId, prerequisiteId]) => {
        const prerequisite = activities.get(prerequisiteId);
        return prerequisite ? [{ linkId, prerequisite }] : [];
      });
      const units = unitIds.map((unitId) => ({ id: unitId, code: codes.get(unitId) ?? '' }));
      return [{ ...activity, units, budgetInParts, progressInParts, dependsOn }];
    })
    .sort(byCode);
};

const readActivity = ([
  id,
  code,
  planId,
  stream,
  startYear,
  endYear,
  cost,
  benefit,
  urgency,
  budget,
  status,
  progress,
]: ActivityRow): Activity => ({
  id,
  code,
  planId,
  stream,
  startYear,
  endYear,
  values: { COST: cost, BENEFIT: benefit, URGENCY: urgency },
  budget,
  status,
  progress,
  cancelled: status === CANCELLED,
});

export const byCode = (a: Unit, b: Unit): number => {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};

/** The years in which it runs; one that says only where it begins or ends runs in that year. */
export const yearsOf = ({ startYear, endYear }: Activity): number[] => {
  const [one, other] = [startYear ?? endYear, endYear ?? startYear];
  if (one === null || other === null) return [];
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(other - one) + 1 }, (_, index) => first + index);
};
