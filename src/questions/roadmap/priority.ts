import type { Activity, ScoredCriterion } from './activity.js';
import { byCode } from './activity.js';
import type { WeighedFactor, Weighting } from './weighting.js';

export interface Priority {
  /** 0 to 100; null where a value is missing, or nothing weighs. */
  readonly score: number | null;
  /** Its place among those with a score, from 1; equal scores by code. */
  readonly rank: number | null;
  /** Criteria that weigh something and that it has no value for. */
  readonly missing: readonly ScoredCriterion[];
  readonly parts: readonly PriorityPart[];
}

/** What one factor makes of an item. */
export interface PriorityPart extends WeighedFactor {
  /** 1 to 5, as it stands. */
  readonly value: number | null;
  /** 0, the worst, to 1, the best. */
  readonly normalised: number | null;
  /** What it adds to the score. */
  readonly contribution: number | null;
}

/** Beyond these decimals two scores differ by the reckoning alone. */
const DECIMALS = 1e6;

/**
 * The weighted mean of the normalised values, times 100. A missing value is never taken for a bad one: it leaves the
 * item without a score, and says which.
 * @returns by the id of the item
 */
export const priorities = (
  items: readonly Activity[],
  weightings: ReadonlyMap<string | null, Weighting>,
): ReadonlyMap<string, Priority> => {
  const scored = items.map((item) => ({ item, ...scoreOf(item, weightings.get(item.planId)?.factors ?? []) }));
  const ranks = new Map(
    scored
      .filter(({ score }) => score !== null)
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || byCode(a.item, b.item))
      .map(({ item }, index): [string, number] => [item.id, index + 1]),
  );
  return new Map(scored.map(({ item, ...priority }) => [item.id, { ...priority, rank: ranks.get(item.id) ?? null }]));
};

const scoreOf = (item: Activity, factors: readonly WeighedFactor[]): Omit<Priority, 'rank'> => {
  const parts = factors.map((factor) => partOf(item, factor));
  const missing = parts.filter(({ share, value }) => share > 0 && value === null).map(({ criterion }) => criterion);
  const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
  return {
    score: parts.length === 0 || missing.length > 0 ? null : rounded(sum),
    missing: [...new Set(missing)],
    parts: parts.map((part) => ({
      ...part,
      contribution: part.contribution === null ? null : rounded(part.contribution),
    })),
  };
};

const partOf = (item: Activity, factor: WeighedFactor): PriorityPart => {
  const value = item.values[factor.criterion];
  if (value === null) return { ...factor, value, normalised: null, contribution: null };
  const good = (value - 1) / 4;
  const normalised = factor.lessIsBetter ? 1 - good : good;
  return { ...factor, value, normalised, contribution: 100 * factor.share * normalised };
};

const rounded = (score: number): number => Math.round(score * DECIMALS) / DECIMALS;
