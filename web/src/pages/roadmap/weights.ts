import { number } from '../../address/address-state.js';

const CRITERIA = ['COST', 'BENEFIT', 'URGENCY'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** In hundredths; -1 is what the plan says. */
export const weightCodecs = { cost: number(-1), benefit: number(-1), urgency: number(-1) };
export interface Weights {
  readonly cost: number;
  readonly benefit: number;
  readonly urgency: number;
}
export const nameOf = { COST: 'cost', BENEFIT: 'benefit', URGENCY: 'urgency' } as const satisfies Record<
  Criterion,
  keyof Weights
>;
export const criteria: readonly Criterion[] = CRITERIA;

/** What the API is asked with: nothing where the plan's own weights hold, or where nothing would weigh anything. */
export const weightsOf = (weights: Weights): { criterion: Criterion; weight: number }[] | undefined => {
  const given = CRITERIA.map((criterion) => ({ criterion, weight: weights[nameOf[criterion]] }));
  if (given.some(({ weight }) => weight < 0) || given.every(({ weight }) => weight === 0)) return undefined;
  return given;
};
