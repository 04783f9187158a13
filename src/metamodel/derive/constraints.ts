import { kebabName } from '../names.js';
import type { Registry } from '../registry.js';
import { PARTED_ORDERS, partsIndexes } from './parted-orders.js';
import { searchIndex } from './search-index.js';

/** A change of the database's schema: run once, and remembered by its id. */
export interface SchemaChange {
  readonly id: string;
  readonly cypher: string;
  /** What ids of the indexes begin with that it takes the place of; they are dropped. */
  readonly replaces?: string;
}

const name = (...parts: readonly string[]): string =>
  parts.map((part) => kebabName(part).replaceAll('-', '_').toLowerCase()).join('_');

/**
 * Constraints and indexes of a registry. Labels and types come from declarations, which the registry has checked;
 * Neo4j takes neither as parameters.
 */
export const schemaChanges = (registry: Registry): SchemaChange[] => [
  unique('Item', 'id'),
  unique('Feed', 'id'),
  unique('ChangeSet', 'id'),
  unique('ChangeSet', 'position'),
  index('Change', ['set', 'index']),
  index('Change', ['subject', 'version']),
  index('Change', ['from']),
  index('Change', ['to']),
  index('Change', ['goneCode']),
  unique('CodeCounter', 'key'),
  unique('Guard', 'key'),
  unique('ImportRecord', 'key'),
  index('CoverageSnapshot', ['series', 'at']),
  unique('Item', 'codeKey'),
  unique('Item', 'sourceKey'),
  index('Item', ['codeFold']),
  index('Item', ['code', 'id']),
  index('Item', ['planId']),
  fullText(registry),
  ...[...registry.kinds.values()].flatMap((kind) => [
    index(kind.name, ['code', 'id']),
    ...kind.properties
      .filter((property) => property.indexed && property.name !== 'code')
      .map((property) => index(kind.name, [property.name, 'id'])),
    ...kind.properties
      .filter(partsIndexes)
      .flatMap((property) => PARTED_ORDERS.map((order) => index(kind.name, [property.name, order]))),
  ]),
  ...[...registry.links.keys()].map((type) => ({
    id: name('unique', type, 'id'),
    cypher: `CREATE CONSTRAINT ${name('unique', type, 'id')} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  })),
];

const unique = (label: string, property: string): SchemaChange => ({
  id: name('unique', label, property),
  cypher: `CREATE CONSTRAINT ${name('unique', label, property)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
});

const index = (label: string, properties: readonly string[]): SchemaChange => ({
  id: name('index', label, ...properties),
  cypher: `CREATE INDEX ${name('index', label, ...properties)} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((p) => `n.${p}`).join(', ')})`,
});

/**
 * `searchText` stands in the same index as the properties themselves, so that one question can ask of both: Lucene's
 * Indonesian analyzer knows the stems of their words, and leaves the words of `searchText` whole.
 */
const fullText = (registry: Registry): SchemaChange => {
  const { name: id, prefix, properties } = searchIndex(registry);
  const searched = [...properties, 'searchText'].map((property) => `n.${property}`).join(', ');
  return {
    id,
    cypher: `CREATE FULLTEXT INDEX ${id} IF NOT EXISTS FOR (n:Item) ON EACH [${searched}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'indonesian'}}`,
    replaces: prefix,
  };
};
