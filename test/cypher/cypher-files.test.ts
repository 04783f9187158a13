import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { Database } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrations.js';
import { NamedQueries, readQueryFile } from '../../src/database/named-query.js';
import { missingPlaceholder } from '../../src/inventory/compiler/completeness.js';
import { registry } from '../../src/model/registry.js';
import { rulePlaceholders } from '../../src/questions/coverage/rule-placeholders.js';
import { landscapePlaceholders } from '../../src/questions/landscape/landscape-query.js';
import { reachPlaceholders } from '../../src/questions/impact/region-query.js';
import { CHOICE, walkPlaceholders } from '../../src/questions/trace/trace-query.js';
import { testConnection, wipe } from '../support/server.js';
import { labelsAndTypesIn, parametersIn, propertiesIn } from './cypher-text.js';

const names = readdirSync(fileURLToPath(new URL('../../cypher/', import.meta.url)), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace(/\.cypher$/, '').replaceAll('\\', '/'))
  .sort();
/** Text that other files include; by itself it is no statement. */
const isPart = (name: string): boolean => name.includes('/parts/');

/** One value for each placeholder that only the code fills. */
const FILLED: Readonly<Record<string, string>> = {
  type: 'PART_OF',
  rule: '{{include coverage/problem-without-strategy}}',
  subject: 'item AS subject, [item] AS concerned',
  holders: '{{include coverage/frame/parts/holders}}',
  linked: registry.typesOf('purpose', 'dependency', 'context').join('|'),
  before: '0',
  belonging: '{{include views/parts/by-unit}}',
  rows: 'MATCH (item:Application) RETURN collect(item) AS rows',
  columns: 'MATCH (item:Mission) RETURN collect(item) AS columns',
  origins: 'MATCH (item:Application) RETURN collect(item) AS origins',
  choice: CHOICE,
  set: 'rows',
  meant: '',
  ...landscapePlaceholders(registry),
  ...reachPlaceholders(registry, 'DOWNSTREAM'),
  ...walkPlaceholders(registry, { direction: 'UP', inherit: true, maxHops: 12 }),
};
const queries = new NamedQueries(registry, { ...rulePlaceholders(registry), ...missingPlaceholder(registry) });
const textOf = (name: string): string => queries.statement(name, {}, FILLED).text;
/** Parameters of texts that stand in for a placeholder are the stand-in's, not the file's. */
const borrowed = (name: string): string[] =>
  readQueryFile(name).body.includes('{{rule}}') ? parametersIn(textOf('coverage/problem-without-strategy')) : [];

/** What the graph holds besides the model's items and links. */
const BOOKKEEPING = [
  'Item',
  'Migration',
  'CodeCounter',
  'Feed',
  'ChangeSet',
  'Change',
  'Guard',
  'ImportRecord',
  'CoverageSnapshot',
];
const BOOKKEEPING_PROPERTIES = [
  'kind',
  'codeFold',
  'codeKey',
  'searchText',
  'key',
  'last',
  'appliedAt',
  'changedAt',
  'position',
  'values',
  'set',
  'locked',
  'subject',
  'fingerprint',
  'answer',
  'size',
  'by',
  'at',
  'before',
  'after',
  'index',
  'action',
  'of',
  'from',
  'to',
  'visibilities',
  'goneCode',
  'series',
];

/** Keys of maps that queries are given or hand on, read by a name that stands for an item elsewhere in the text. */
const MAP_KEYS = ['plan', 'item', 'distance', 'ends', 'seen'];
/** What has to look at everything. */
const LOOKS_AT_ALL = ['inventory/forget-passages'];

const known = new Set([...registry.kinds.keys(), ...registry.links.keys(), ...BOOKKEEPING]);
const knownProperties = new Set([
  ...registry.commonProperties.map(({ name }) => name),
  ...[...registry.kinds.values()].flatMap(({ properties }) => properties.map(({ name }) => name)),
  ...registry.linkProperties.map(({ name }) => name),
  ...BOOKKEEPING_PROPERTIES,
  ...MAP_KEYS,
]);

let database: Database;
let driver: Driver;

/** A graph of every kind and type, so that the planner has something to reckon with. */
beforeAll(async () => {
  const connection = testConnection();
  database = new Database(connection);
  driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  await wipe(database);
  await migrate(database, registry);
  const triples = registry.triples.filter(({ type }) => !['RELATED', 'WAIVES', 'CITED_IN'].includes(type));
  await database.write(async (transaction) => {
    await transaction.run({
      text: `CYPHER 5 UNWIND $kinds AS kind UNWIND range(1, 50) AS i
             CREATE (item:Item:$(kind) {id: kind + i, kind: kind, code: kind + i, codeFold: toUpper(kind) + i, visibility: 'INTERNAL'})`,
      parameters: { kinds: [...registry.kinds.keys()] },
    });
    await transaction.run({
      text: `CYPHER 5 UNWIND $triples AS triple UNWIND range(1, 50) AS i
             MATCH (a:Item {id: triple.from + i}) MATCH (b:Item {id: triple.to + (1 + i % 50)})
             CREATE (a)-[:$(triple.type) {id: triple.type + triple.from + triple.to + i, confidence: 'STATED'}]->(b)`,
      parameters: { triples },
    });
  });
});
afterAll(async () => {
  await wipe(database);
  await database.close();
  await driver.close();
});

const operators = (plan: Plan | false): string[] =>
  plan ? [plan.operatorType, ...plan.children.flatMap(operators)] : [];

describe.each(names)('cypher/%s', (name) => {
  test('says what it is for and what it gives', () => {
    const { purpose, header } = readQueryFile(name);
    expect(purpose).toMatch(/\w/);
    expect(header['returns']).toMatch(/\w/);
  });

  test('has the parameters that its header says', () => {
    const { parameters } = readQueryFile(name);
    expect(parametersIn(textOf(name))).toEqual([...new Set([...parameters, ...borrowed(name)])].sort());
  });

  test('names only what the model has', () => {
    const text = textOf(name);
    expect(labelsAndTypesIn(text).filter((one) => !known.has(one))).toEqual([]);
    expect(propertiesIn(text).filter((one) => !knownProperties.has(one))).toEqual([]);
  });

  if (isPart(name) || LOOKS_AT_ALL.includes(name)) return;
  test('is understood by Neo4j, and searches from an index or a label', async () => {
    const { summary } = await driver.executeQuery(textOf(name).replace('CYPHER 5', 'CYPHER 5 EXPLAIN'), {});
    expect(operators(summary.plan).filter((operator) => operator.includes('All') && operator.includes('Scan'))).toEqual(
      [],
    );
  });
});

test('a misspelt name would be found', () => {
  const text =
    "MATCH (item:Problm)-[link:SUPORTS|OWNS {confidence: 'X'}]->(:Item {foo: $bar}) WHERE item.colour = 'a:B' RETURN item {.id, .hue}";
  expect(labelsAndTypesIn(text)).toEqual(['Item', 'OWNS', 'Problm', 'SUPORTS']);
  expect(propertiesIn(text)).toEqual(['colour', 'confidence', 'foo', 'hue', 'id']);
  expect(parametersIn(text)).toEqual(['bar']);
});
