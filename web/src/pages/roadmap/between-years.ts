/** Against one and the same day, today: what a year adds to what is there, and what it takes away. */
export interface AgainstToday<T> {
  readonly appears: readonly T[];
  readonly disappears: readonly T[];
}

interface Standing {
  readonly item: { readonly id: string };
}

/**
 * What is there in the later of two states and not in the earlier, and the other way round. Each state is what is there
 * today, and what it adds, without what it takes away; so only these need to be known.
 */
export const betweenYears = <T extends Standing>(first: AgainstToday<T>, second: AgainstToday<T>): AgainstToday<T> => ({
  appears: [...without(second.appears, first.appears), ...without(first.disappears, second.disappears)],
  disappears: [...without(first.appears, second.appears), ...without(second.disappears, first.disappears)],
});

const without = <T extends Standing>(these: readonly T[], those: readonly T[]): T[] => {
  const known = new Set(those.map(({ item }) => item.id));
  return these.filter(({ item }) => !known.has(item.id));
};
