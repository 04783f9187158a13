import Cypher from '@neo4j/cypher-builder';
import { fillPlaceholders, type Placeholders, registryPlaceholders } from '../../database/placeholders.js';
import type { Registry } from '../../metamodel/registry.js';
import { type Wanted, wantedOf } from '../../metamodel/wanted.js';

/**
 * What items lack of what their kinds want. A property is there when it has a value; a link when it is more than a
 * suggestion, in its time, and leads to an item that the viewer may see. The texts need `$viewer` and `$today`.
 */

/** The list of the names that are missing, in no particular order, of an item that is of one of the kinds. */
export const missingNames = (registry: Registry, item: Cypher.Node, kinds: readonly string[]): Cypher.Expr =>
  new Cypher.Raw((context) => missingText(registry, context.compile(item), kinds));

/** The item of this kind lacks nothing. */
export const isComplete = (registry: Registry, item: Cypher.Node, kind: string): Cypher.Predicate => {
  const parts = wantedOf(registry, kind);
  if (parts.length === 0) return Cypher.true;
  return new Cypher.Raw(
    (context) => `(${parts.map((part) => has(registry, context.compile(item), part)).join(' AND ')})`,
  );
};

/** `{{missing item}}` and `{{missing item Kind}}`: the same list, for queries written by hand. */
export const missingPlaceholder = (registry: Registry): Placeholders => ({
  missing: (item = '', kind) => missingText(registry, item, kind === undefined ? [...registry.kinds.keys()] : [kind]),
});

const missingText = (registry: Registry, item: string, kinds: readonly string[]): string => {
  const wanting = new Map<string, { readonly part: Wanted; readonly kinds: string[] }>();
  for (const kind of kinds)
    for (const part of wantedOf(registry, kind)) {
      const known = wanting.get(part.name) ?? { part, kinds: [] };
      wanting.set(part.name, { part: known.part, kinds: [...known.kinds, kind] });
    }
  const cases = [...wanting.values()].map(({ part, kinds: those }) => {
    const missing = `CASE WHEN NOT ${has(registry, item, part)} THEN '${part.name}' END`;
    if (those.length === kinds.length) return missing;
    // Said outside, so that nothing is looked up for kinds that do not want it.
    return `CASE WHEN ${item}.kind IN [${those.map((kind) => `'${kind}'`).join(', ')}] THEN ${missing} END`;
  });
  return cases.length === 0 ? '[]' : `[part IN [${cases.join(', ')}] WHERE part IS NOT NULL]`;
};

const has = (registry: Registry, item: string, part: Wanted): string => {
  if ('property' in part) {
    const value = `${item}.${part.name}`;
    return part.property.type === 'texts' ? `(size(coalesce(${value}, [])) > 0)` : `(${value} IS NOT NULL)`;
  }
  const { direction, link } = part.field;
  const linked = direction === 'out' ? `-[wanted:${link.type}]->` : `<-[wanted:${link.type}]-`;
  const text = `EXISTS { MATCH (${item})${linked}(wantedEnd:Item) WHERE {{counts wanted}} AND {{visible wantedEnd}} }`;
  return fillPlaceholders(text, registryPlaceholders(registry));
};
