/** @param {readonly number[]} sorted */
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/**
 * @param {readonly number[]} values in any order
 * @returns their minimum, median and 95th percentile
 */
export const summary = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: at(sorted, 0), p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
};

/**
 * The median with its 95 % confidence interval, by ranks: nothing is assumed of how the values are spread.
 * @param {readonly number[]} values in any order
 */
export const medianWithInterval = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = 0.98 * Math.sqrt(sorted.length);
  const rank = (place) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(place)))] ?? NaN;
  return { median: at(sorted, 0.5), low: rank(sorted.length / 2 - half), high: rank(sorted.length / 2 + half) };
};

/** Numbers in [0, 1) that are the same in each run (mulberry32). */
export const seeded = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** A copy in an order that the random source gives. */
export const shuffled = (list, random) => {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
};
