import Cypher from '@neo4j/cypher-builder';
import { type Filter, isFilter } from '../selection/selection.js';
import { negated } from './operators.js';

/** Compiles one of the filters that `and`, `or` and `not` join. */
export type Logic = (filter: Filter) => Cypher.Predicate | undefined;

/**
 * `and`, `or` and `not` of a filter, whatever it filters.
 * @returns undefined when the name is none of the three
 */
export const logic = (name: string, value: unknown, part: Logic): Cypher.Predicate | undefined => {
  const parts = (): Cypher.Predicate[] =>
    Array.isArray(value) ? value.filter(isFilter).map((one) => part(one) ?? Cypher.true) : [];
  if (name === 'and') return Cypher.and(...parts()) ?? Cypher.true;
  if (name === 'or') return Cypher.or(...parts()) ?? Cypher.false;
  if (name === 'not') return negated((isFilter(value) ? part(value) : undefined) ?? Cypher.true);
  return undefined;
};
