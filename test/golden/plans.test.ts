import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { Database } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrations.js';
import { registry } from '../../src/model/registry.js';
import { testConnection, wipe } from '../support/server.js';
import { compile } from './compile.js';
import { SHAPES } from './shapes.js';

let database: Database;
let driver: Driver;
beforeAll(async () => {
  const connection = testConnection();
  database = new Database(connection);
  driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  await wipe(database);
  await migrate(database, registry);
});
afterAll(async () => {
  await database.close();
  await driver.close();
});

const operatorsOf = (plan: Plan | false): string[] =>
  plan ? [plan.operatorType, ...plan.children.flatMap((child) => operatorsOf(child))] : [];

const planOf = async (query: string): Promise<string[]> => {
  const { text, parameters } = compile(query);
  const { summary } = await driver.executeQuery(text.replace('CYPHER 5', 'CYPHER 5 EXPLAIN'), parameters);
  return operatorsOf(summary.plan).map((operator) => operator.replace('@neo4j', ''));
};

it.each(Object.entries(SHAPES))('%s: Neo4j can plan it without looking at every node', async (_, query) => {
  const operators = await planOf(query);
  expect(operators.length).toBeGreaterThan(1);
  expect(operators).not.toContain('AllNodesScan');
});

it.each(['one by code', 'one by id', 'one of any kind', 'several nodes'])('%s: is sought by an index', async (name) => {
  const operators = (await planOf(SHAPES[name] ?? '')).join(' ');
  expect(operators).toMatch(/NodeIndexSeek|NodeUniqueIndexSeek/);
  expect(operators).not.toContain('LabelScan');
});

it('one link is sought by the indexes of its types', async () => {
  const operators = (await planOf(SHAPES['one link'] ?? '')).join(' ');
  expect(operators).toContain('RelationshipUniqueIndexSeek');
  expect(operators).not.toContain('Scan');
});

it.each([
  ['by name', '[{ field: name }]'],
  ['by name, the last first', '[{ field: name, direction: DESC }]'],
  ['by code', '[{ field: code }]'],
])('a page of one phase %s is read from an index in that order', async (_, orderBy) => {
  const operators = await planOf(
    `{ applications(first: 20, filter: { phase: { eq: ACTIVE }, personalData: { eq: true } }, orderBy: ${orderBy}) { nodes { name } } }`,
  );
  expect(operators).toContain('NodeIndexSeek');
  // Only what ties is put in order, by id.
  expect(operators).toContain('PartialTop');
  expect(operators.filter((operator) => ['Sort', 'Top', 'NodeByLabelScan'].includes(operator))).toEqual([]);
});
