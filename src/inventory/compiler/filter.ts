import Cypher from '@neo4j/cypher-builder';
import { badField } from '../../database/errors.js';
import { farName } from '../../metamodel/derive/graphql/filters.js';
import type { LinkField, Registry } from '../../metamodel/registry.js';
import type { Filter } from '../selection/selection.js';
import { pattern } from './pattern.js';
import { visible } from './visibility.js';

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

/** Turns a filter argument into a predicate. Names come from the schema, values are parameters. */
export class FilterCompiler {
  constructor(private readonly registry: Registry) {}

  /**
   * @param kind the kind of the item, or `Item`
   * @returns undefined when the filter asks for nothing
   */
  compile(item: Cypher.Node, kind: string, filter: Filter): Cypher.Predicate | undefined {
    return Cypher.and(...inOrder(filter).map(([name, value]) => this.condition(item, kind, name, value)));
  }

  private condition(item: Cypher.Node, kind: string, name: string, value: unknown): Cypher.Predicate | undefined {
    if (name === 'and')
      return Cypher.and(...filters(value).map((part) => this.compile(item, kind, part) ?? Cypher.true));
    if (name === 'or')
      return Cypher.or(...filters(value).map((part) => this.compile(item, kind, part) ?? Cypher.true)) ?? Cypher.false;
    if (name === 'not') return Cypher.not(this.compile(item, kind, asFilter(value)) ?? Cypher.true);
    const link = kind === 'Item' ? undefined : this.registry.linkField(kind, name);
    return link
      ? this.linkCondition(item, link, asFilter(value))
      : operators(item.property(name), name, asFilter(value));
  }

  private linkCondition(item: Cypher.Node, field: LinkField, filter: Filter): Cypher.Predicate | undefined {
    const conditions = inOrder(filter).map(([quantifier, value]) => {
      if (quantifier === 'count') {
        const count = new Cypher.Count(this.matching(item, field, {}, false));
        return operators(count, quantifier, asFilter(value));
      }
      const exists = new Cypher.Exists(this.matching(item, field, asFilter(value), quantifier === 'all'));
      return quantifier === 'some' ? exists : Cypher.not(exists);
    });
    return Cypher.and(...conditions);
  }

  private matching(item: Cypher.Node, field: LinkField, filter: Filter, negated: boolean): Cypher.Match {
    const far = new Cypher.Node();
    const condition = this.compile(far, farName(field), filter);
    const wanted = negated ? Cypher.not(condition ?? Cypher.true) : condition;
    return new Cypher.Match(pattern(item, undefined, far, field, farName(field))).where(
      Cypher.and(visible(far), wanted),
    );
  }
}

const operators = (left: Cypher.Expr, field: string, filter: Filter): Cypher.Predicate | undefined =>
  Cypher.and(
    ...inOrder(filter).map(([name, value]) => {
      const operator = OPERATORS[name];
      if (!operator) throw badField(field, name, 'operator', `no operator is called ${name}`);
      if (value === null) throw badField(field, value, 'operator', `${name} wants a value; isNull asks for absence`);
      return operator(left, value);
    }),
  );

/** Entries in the order of their names, so that the same conditions give the same text however they were written. */
const inOrder = (filter: Filter): [string, unknown][] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const isFilter = (value: unknown): value is Filter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asFilter = (value: unknown): Filter => (isFilter(value) ? value : {});

const filters = (value: unknown): Filter[] => (Array.isArray(value) ? value.filter(isFilter) : []);
