import { SCORED, type ScoredCriterion } from './activity.js';

/** A factor by which a plan orders its roadmap. */
export interface Factor {
  readonly id: string;
  readonly code: string;
  readonly planId: string;
  readonly criterion: string;
  readonly weight: number | null;
  readonly direction: string | null;
}

/** A weight that a client gives in place of the plan's. */
export interface GivenWeight {
  readonly criterion: ScoredCriterion;
  readonly weight: number;
}

export const WEIGHT_SOURCES = ['PLAN', 'EQUAL', 'GIVEN'] as const;
export type WeightSource = (typeof WEIGHT_SOURCES)[number];

/** How the items of a plan are weighed. */
export interface Weighting {
  readonly planId: string | null;
  readonly source: WeightSource;
  /** By code; empty where the plan names no factor that items have a value for. */
  readonly factors: readonly WeighedFactor[];
  /** Factors of a criterion that items have no value for; by code. */
  readonly leftOut: readonly Factor[];
}

export interface WeighedFactor {
  /** Null where a weight was given for a criterion that the plan has no factor of. */
  readonly factor: Factor | null;
  readonly criterion: ScoredCriterion;
  readonly lessIsBetter: boolean;
  /** Of all weights, 0 to 1. */
  readonly share: number;
}

/**
 * The weighting of a plan. Each factor counts with its own weight, so several of one criterion add up. Where a weight
 * is not stated, or all are 0, all factors weigh the same. Weights that are given replace the plan's: a criterion
 * without one counts nothing, and several factors of one share it.
 * @param factors of this plan, by code
 */
export const weightingOf = (
  planId: string | null,
  factors: readonly Factor[],
  given: readonly GivenWeight[] | null,
): Weighting => {
  const scored = factors.flatMap((factor) => {
    const criterion = scoredCriterion(factor.criterion);
    return criterion ? [{ factor, criterion }] : [];
  });
  const leftOut = factors.filter(({ criterion }) => !scoredCriterion(criterion));
  const stated =
    scored.every(({ factor }) => factor.weight !== null) && scored.some(({ factor }) => (factor.weight ?? 0) > 0);
  const weighed: readonly Weighed[] = given
    ? given.flatMap((one) => sharedOut(one, scored))
    : scored.map((one) => ({ ...one, weight: stated ? (one.factor.weight ?? 0) : 1 }));
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  return {
    planId,
    source: given ? 'GIVEN' : stated ? 'PLAN' : 'EQUAL',
    factors: weighed.map(({ factor, criterion, weight }) => ({
      factor,
      criterion,
      lessIsBetter: lessIsBetter(criterion, factor),
      share: weight / sum,
    })),
    leftOut,
  };
};

type Weighed = Pick<WeighedFactor, 'factor' | 'criterion'> & { readonly weight: number };

const sharedOut = ({ criterion, weight }: GivenWeight, scored: readonly Omit<Weighed, 'weight'>[]): Weighed[] => {
  const own = scored.filter((one) => one.criterion === criterion);
  if (own.length === 0) return [{ factor: null, criterion, weight }];
  return own.map(({ factor }) => ({ factor, criterion, weight: weight / own.length }));
};

export const scoredCriterion = (criterion: string): ScoredCriterion | undefined =>
  (Object.keys(SCORED) as ScoredCriterion[]).find((one) => one === criterion);

/** What a factor does not say is what its criterion means: what costs less is better, else more is. */
const lessIsBetter = (criterion: ScoredCriterion, factor: Factor | null): boolean =>
  factor?.direction ? factor.direction === 'LESS_IS_BETTER' : criterion === 'COST';
