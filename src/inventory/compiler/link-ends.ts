import Cypher from '@neo4j/cypher-builder';
import type { LinkDirection } from '../../metamodel/registry.js';

/** The items at the ends of a link, as stored. */
export interface LinkEnds {
  readonly from: Cypher.Node;
  readonly to: Cypher.Node;
}

export const endsOf = (direction: LinkDirection, near: Cypher.Node, far: Cypher.Node): LinkEnds =>
  direction === 'out' ? { from: near, to: far } : { from: far, to: near };

/** One of the ends has changed its meaning since the link was made or last confirmed. */
export const suspect = (link: Cypher.Relationship, { from, to }: LinkEnds): Cypher.Predicate =>
  Cypher.or(
    Cypher.neq(link.property('fromMeaning'), from.property('meaningVersion')),
    Cypher.neq(link.property('toMeaning'), to.property('meaningVersion')),
  );
