/** What is asked to happen otherwise than the roadmap says, by the codes or ids of its items. */
export interface Scenario {
  readonly exclude: readonly string[];
  readonly include: readonly string[];
  readonly shift: readonly Shift[];
}
export interface Shift {
  readonly item: string;
  readonly years: number;
}

/** As it stands in an address: `PJ-INF-06~2`, two years later. */
export const readShifts = (written: readonly string[]): Shift[] =>
  written.flatMap((one) => {
    const at = one.lastIndexOf('~');
    const years = Number(one.slice(at + 1));
    return at > 0 && Number.isInteger(years) && years !== 0 ? [{ item: one.slice(0, at), years }] : [];
  });

export const writeShifts = (shifts: readonly Shift[]): string[] => shifts.map(({ item, years }) => `${item}~${years}`);

/** One thing is asked of an item at a time: what was asked before of the same item goes. */
export const withChange = (
  scenario: Scenario,
  item: string,
  change: { readonly kind: 'exclude' | 'include' } | { readonly kind: 'shift'; readonly years: number } | undefined,
): Scenario => {
  const rest = {
    exclude: scenario.exclude.filter((one) => one !== item),
    include: scenario.include.filter((one) => one !== item),
    shift: scenario.shift.filter((one) => one.item !== item),
  };
  switch (change?.kind) {
    case undefined:
      return rest;
    case 'exclude':
      return { ...rest, exclude: [...rest.exclude, item] };
    case 'include':
      return { ...rest, include: [...rest.include, item] };
    case 'shift':
      return change.years === 0 ? rest : { ...rest, shift: [...rest.shift, { item, years: change.years }] };
  }
};
