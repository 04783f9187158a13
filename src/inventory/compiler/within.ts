import Cypher from '@neo4j/cypher-builder';
import type { Registry } from '../../metamodel/registry.js';
import { treeType } from '../../metamodel/tree.js';
import { parseRef } from '../reference.js';
import { counts } from './counting.js';
import { referred } from './reference-condition.js';
import { visible } from './visibility.js';

/**
 * The item is what the reference means, or below it: `EXISTS { (item)-[:PART_OF*0..]->(top) }`. What the viewer may not
 * see ends the way, so that nothing is learnt of it; so does a part that is merely suggested.
 * @returns undefined for a kind that forms no tree
 */
export const within = (
  registry: Registry,
  item: Cypher.Node,
  kind: string,
  ref: string,
): Cypher.Predicate | undefined => {
  const type = treeType(registry, kind);
  if (!type) return undefined;
  const [top, path] = [new Cypher.Node(), new Cypher.PathVariable()];
  const [step, link] = [new Cypher.Node(), new Cypher.Relationship()];
  const upwards = new Cypher.Pattern(item)
    .related({ type, direction: 'right', length: { min: 0 } })
    .to(top, { labels: [kind] })
    .assignTo(path);
  return new Cypher.Exists(
    new Cypher.Match(upwards).where(
      Cypher.and(
        referred(top, parseRef(ref)),
        Cypher.all(step, Cypher.nodes(path), visible(step)),
        Cypher.all(link, Cypher.relationships(path), counts(link)),
      ),
    ),
  );
};
