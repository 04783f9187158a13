import Cypher from '@neo4j/cypher-builder';
import { badField } from '../../database/errors.js';
import type { Filter } from '../selection/selection.js';

type Operator = (left: Cypher.Expr, value: unknown) => Cypher.Predicate;

const param = (value: unknown): Cypher.Param => new Cypher.Param(value);
const folded =
  (compare: typeof Cypher.contains): Operator =>
  (left, value) =>
    compare(Cypher.toLower(left), Cypher.toLower(param(value)));

/** What each operator of a scalar filter means. `not` and `notIn` hold for items without a value too. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: (left, value) => Cypher.eq(left, param(value)),
  not: (left, value) => Cypher.or(Cypher.isNull(left), Cypher.neq(left, param(value))),
  in: (left, value) => Cypher.in(left, param(value)),
  notIn: (left, value) => Cypher.or(Cypher.isNull(left), Cypher.not(Cypher.in(left, param(value)))),
  gt: (left, value) => Cypher.gt(left, param(value)),
  gte: (left, value) => Cypher.gte(left, param(value)),
  lt: (left, value) => Cypher.lt(left, param(value)),
  lte: (left, value) => Cypher.lte(left, param(value)),
  isNull: (left, value) => (value ? Cypher.isNull(left) : Cypher.isNotNull(left)),
  contains: folded(Cypher.contains),
  startsWith: folded(Cypher.startsWith),
  endsWith: folded(Cypher.endsWith),
  has: (left, value) => Cypher.in(param(value), left),
  hasAny: (left, value) => overlap(Cypher.any, left, value),
  hasAll: (left, value) => overlap(Cypher.all, left, value),
};

const overlap = (quantifier: typeof Cypher.any, left: Cypher.Expr, value: unknown): Cypher.Predicate => {
  const wanted = new Cypher.Variable();
  return Cypher.and(Cypher.isNotNull(left), quantifier(wanted, param(value), Cypher.in(wanted, left)));
};

/**
 * `{ gte: 4, lt: 9 }` on an expression.
 * @throws RunutError BAD_USER_INPUT for an operator without a value
 */
export const operators = (left: Cypher.Expr, field: string, filter: Filter): Cypher.Predicate | undefined =>
  Cypher.and(
    ...inOrder(filter).map(([name, value]) => {
      const operator = OPERATORS[name];
      if (!operator)
        throw badField(field, name, 'operator', {
          en: `no operator is called ${name}`,
          id: `tidak ada operator bernama ${name}`,
        });
      if (value === null) throw wantsValue(field, name);
      return operator(left, value);
    }),
  );

export const wantsValue = (field: string, name: string): Error =>
  badField(field, null, 'operator', {
    en: `${name} wants a value; isNull asks for absence`,
    id: `${name} memerlukan nilai; gunakan isNull untuk menanyakan yang kosong`,
  });

/**
 * Holds whenever the predicate does not. Cypher knows a third answer, "unknown", for a comparison with what is absent;
 * to those who ask, a condition holds or it does not.
 */
export const negated = (predicate: Cypher.Predicate): Cypher.Predicate =>
  Cypher.eq(Cypher.coalesce(predicate, Cypher.false), Cypher.false);

/** Entries in the order of their names, so that the same conditions give the same text however they were written. */
export const inOrder = (filter: Filter): [string, unknown][] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
