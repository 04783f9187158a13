import Cypher from '@neo4j/cypher-builder';
import type { LinkField } from '../../metamodel/registry.js';

/** `(near)-[link:TYPE]->(far:Kind)`, turned round where the field reads the link from its far end. */
export const pattern = (
  near: Cypher.Node,
  link: Cypher.Relationship,
  far: Cypher.Node,
  field: Pick<LinkField, 'link' | 'direction'>,
  farKind?: string,
): Cypher.Pattern => {
  const options = {
    type: field.link.type,
    direction: field.direction === 'out' ? ('right' as const) : ('left' as const),
  };
  return new Cypher.Pattern(near).related(link, options).to(far, { labels: [farKind ?? 'Item'] });
};
