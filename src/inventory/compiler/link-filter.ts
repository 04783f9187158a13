import Cypher from '@neo4j/cypher-builder';
import type { LinkDirection, Registry } from '../../metamodel/registry.js';
import { type Filter, isFilter } from '../selection/selection.js';
import { looksAt } from './counting.js';
import { endsOf, type LinkEnds, suspect } from './link-ends.js';
import { type Logic, logic } from './logic.js';
import { inOrder, operators } from './operators.js';
import { visible } from './visibility.js';

/**
 * Turns a filter on links into a predicate.
 * @returns undefined when the filter asks for nothing
 */
export const linkCondition = (
  link: Cypher.Relationship,
  ends: LinkEnds,
  filter: Filter | null | undefined,
): Cypher.Predicate | undefined => {
  const part: Logic = (one) => linkCondition(link, ends, one);
  return Cypher.and(
    ...inOrder(filter ?? {})
      .filter(([, value]) => value !== null)
      .map(([name, value]) => logic(name, value, part) ?? operators(valueOf(link, ends, name), name, asFilter(value))),
  );
};

const asFilter = (value: unknown): Filter => (isFilter(value) ? value : {});

const valueOf = (link: Cypher.Relationship, ends: LinkEnds, name: string): Cypher.Expr => {
  if (name === 'type') return Cypher.type(link);
  return name === 'suspect' ? suspect(link, ends) : link.property(name);
};

/** The item has such a link, in one direction or the other, to an item that the viewer may see. */
export const anyLink = (registry: Registry, item: Cypher.Node, kind: string, filter: Filter): Cypher.Predicate =>
  Cypher.or(
    ...(['out', 'in'] as const).flatMap((direction) => {
      const types = typesAt(registry, kind, direction);
      if (types.length === 0) return [];
      const [link, far] = [new Cypher.Relationship(), new Cypher.Node()];
      const linked = new Cypher.Pattern(item)
        .related(link, { type: anyOf(types), direction: direction === 'out' ? 'right' : 'left' })
        .to(far, { labels: ['Item'] });
      const condition = linkCondition(link, endsOf(direction, item, far), filter);
      return [
        new Cypher.Exists(new Cypher.Match(linked).where(Cypher.and(visible(far), looksAt(link, filter), condition))),
      ];
    }),
  ) ?? Cypher.false;

const typesAt = (registry: Registry, kind: string, direction: LinkDirection): string[] =>
  kind === 'Item'
    ? [...registry.links.keys()]
    : registry.linkFields(kind).flatMap((field) => (field.direction === direction ? [field.link.type] : []));

/** `A|B`; one type stands alone. */
export const anyOf = (types: readonly string[]): string | Cypher.LabelExpr => {
  const [only, ...others] = types;
  return only !== undefined && others.length === 0 ? only : Cypher.labelExpr.or(...types);
};
