import Cypher from '@neo4j/cypher-builder';
import { fillPlaceholders, registryPlaceholders } from '../../database/placeholders.js';
import type { Registry } from '../../metamodel/registry.js';

/**
 * How many links of an item are suspect, in one direction or the other, to items that the viewer may see. One question
 * for all types: a question for each is planned for seconds when it is first asked.
 */
export const suspectLinks = (registry: Registry, item: Cypher.Node): Cypher.Expr =>
  new Cypher.Raw((context) => {
    const text = `COUNT {
      MATCH (${context.compile(item)})-[doubted:{{types}}]-(doubtedEnd:Item)
      WHERE {{visible doubtedEnd}}
        AND (doubted.fromMeaning <> startNode(doubted).meaningVersion
             OR doubted.toMeaning <> endNode(doubted).meaningVersion)
    }`;
    return fillPlaceholders(text, registryPlaceholders(registry));
  });
