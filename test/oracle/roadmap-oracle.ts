/**
 * Priority and the longest chain, written down from their definitions, for a few items at a time:
 *
 *  - priority: of each factor 25 points for each step from its bad end (1, or 5 where less is better), times its weight;
 *    the sum over the sum of the weights. No score without all values that weigh something.
 *  - the longest chain: every way from an item to one that depends on it, and on; the longest, and of those the first
 *    by its codes.
 */

export interface OracleFactor {
  value: number | null;
  weight: number;
  lessIsBetter: boolean;
}

export function priorityOracle(factors: readonly OracleFactor[]): number | null {
  const weighing = factors.filter(({ weight }) => weight > 0);
  if (weighing.length === 0) return null;
  let [sum, weights] = [0, 0];
  for (const { value, weight, lessIsBetter } of weighing) {
    if (value === null) return null;
    const steps = lessIsBetter ? 5 - value : value - 1;
    sum += 25 * steps * weight;
    weights += weight;
  }
  return sum / weights;
}

export interface OracleDependency {
  item: string;
  dependsOn: string;
}

/** Items by their codes; null where nothing depends on anything. Items in a circle are left out. */
export function longestChainOracle(
  items: readonly string[],
  dependencies: readonly OracleDependency[],
): string[] | null {
  const ways = (from: string, passed: readonly string[]): string[][] => [
    [...passed, from],
    ...dependencies
      .filter(({ item, dependsOn }) => dependsOn === from && !passed.includes(item) && item !== from)
      .flatMap(({ item }) => ways(item, [...passed, from])),
  ];
  const circular = (code: string): boolean =>
    dependencies.some(
      ({ item, dependsOn }) =>
        dependsOn === code && (item === code || ways(item, []).some((way) => way.includes(code))),
    );
  const sound = items.filter((code) => !circular(code));
  const chains = sound
    .flatMap((code) => ways(code, []))
    .filter((way) => way.length > 1 && way.every((code) => sound.includes(code)));
  const most = Math.max(...chains.map(({ length }) => length));
  return chains.filter(({ length }) => length === most).sort((a, b) => (a.join() < b.join() ? -1 : 1))[0] ?? null;
}
