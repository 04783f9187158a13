import { readdirSync } from 'node:fs';
import type { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';
import { readQueryFile } from '../../src/database/named-query.js';
import { AUDIT_RULES } from '../../src/model/audit-rules.js';
import { everything } from '../../src/inventory/viewer.js';
import { Coverage } from '../../src/questions/coverage/coverage.service.js';
import { Scopes } from '../../src/questions/coverage/scope.js';
import { auditedCity } from './audited-city.js';
import { EXPECTED } from './audited-offenders.js';

let server: TestServer;
let city: GraphBuilder;

beforeAll(async () => {
  server = await startServer();
  city = await auditedCity(server);
});
afterAll(() => server.close());

const COVERAGE = `query ($rules: [String!], $unit: Ref, $plan: Ref) {
  coverage(rules: $rules, unit: $unit, plan: $plan) {
    rule { code title(language: EN) severity population }
    population satisfied ratio scope
    confidence { confirmed stated asserted }
    offenders(first: 100) { totalCount nodes { code name } }
  }
}`;

const assess = async (variables: object) => (await server.data(COVERAGE, variables)).coverage;
const codes = (items: readonly { code: string }[]): string[] => items.map(({ code }) => code);

test.each(Object.entries(EXPECTED))('%s: %s', async (rule, [offenders, satisfied]) => {
  const [result] = await assess({ rules: [rule], plan: 'PLAN' });
  expect([codes(result.offenders.nodes).join(' '), result.satisfied]).toEqual([offenders, satisfied]);
  expect(result.population).toBe(offenders.split(' ').length + satisfied);
  expect(result.ratio).toBeCloseTo(satisfied / result.population);
});

test('an item that nobody verified since it was entered years ago is an offender, whatever its kind', async () => {
  const [result] = await assess({ rules: ['item-not-verified'] });
  expect(codes(result.offenders.nodes)).toEqual(['D3']);
  expect(result.rule.population).toBeNull();
  expect(result.population).toBe(49);
});

test('every file of the folder is a rule, and every rule has a case here', async () => {
  const all = await assess({});
  const files = readdirSync('cypher/coverage').filter((file) => file !== 'frame');
  expect(all.map((result: { rule: { code: string } }) => `${result.rule.code}.cypher`)).toEqual(files.sort());
  expect([...Object.keys(EXPECTED), 'item-not-verified', 'suspect-link'].sort()).toEqual([...AUDIT_RULES]);
});

test('an application has a purpose for the audit exactly when its trace reaches one that justifies or changes it', async () => {
  const [{ offenders }] = await assess({ rules: ['application-without-purpose'] });
  const reached = await Promise.all(
    ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'].map(async (code) => {
      const { trace } = await server.data(
        `query ($from: [Ref!]!) { trace(from: $from, kinds: [Mission, Goal], basis: [JUSTIFIES, CHANGES]) { reached { totalCount } } }`,
        { from: [code] },
      );
      return trace.reached.totalCount > 0 ? [] : [code];
    }),
  );
  expect(codes(offenders.nodes)).toEqual(reached.flat());
});

test('the shares by confidence tell the surest link, along a path its least sure one, and nothing for properties', async () => {
  const results = await assess({
    rules: [
      'problem-without-strategy',
      'strategy-without-mission',
      'application-without-purpose',
      'data-set-without-standard',
    ],
  });
  expect(results.map((result: { confidence: unknown }) => result.confidence)).toEqual([
    { confirmed: 1, stated: 0, asserted: 0 },
    { confirmed: 1, stated: 1, asserted: 0 },
    { confirmed: 0, stated: 1, asserted: 2 },
    null,
  ]);
});

test('a unit stands for what it and the units below it hold; exchanges are those of their applications', async () => {
  const results = await assess({
    rules: [
      'application-without-owner',
      'roadmap-item-without-strategy',
      'integration-not-operational',
      'mission-unsupported',
    ],
    unit: 'U1',
  });
  expect(results.map((result: { population: number }) => result.population)).toEqual([2, 1, 5, 0]);
  expect(results[3].ratio).toBeNull();
  expect(results[0].scope).toContain('U1');
  const [below] = await assess({ rules: ['application-without-owner'], unit: 'U2' });
  expect(below.population).toBe(1);
});

test('a plan leaves out what is in another one', async () => {
  const [everywhere] = await assess({ rules: ['problem-without-strategy'] });
  const [here] = await assess({ rules: ['problem-without-strategy'], plan: 'PLAN' });
  expect(codes(everywhere.offenders.nodes)).toEqual(['P2', 'P4', 'X1']);
  expect(here.population).toBe(3);
});

test('offenders come in pages', async () => {
  const page = (after: string | null) =>
    server.data(
      `query ($after: String) { coverage(rules: ["roadmap-item-without-unit"], plan: "PLAN") {
        offenders(first: 3, after: $after) { totalCount edges { cursor node { code } } pageInfo { hasNextPage endCursor } } } }`,
      { after },
    );
  const first = (await page(null)).coverage[0].offenders;
  expect(first.edges.map(({ node }: { node: { code: string } }) => node.code)).toEqual(['R2', 'R3', 'R4']);
  expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([4, true]);
  const second = (await page(first.pageInfo.endCursor)).coverage[0].offenders;
  expect(second.edges.map(({ node }: { node: { code: string } }) => node.code)).toEqual(['R5']);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('a rule is one statement, and the offenders that were selected are one more, whatever their number', async () => {
  const sent = await server.statements(() =>
    assess({ rules: ['problem-without-strategy', 'data-set-without-steward'] }),
  );
  expect(sent).toHaveLength(3);
  const counts = await server.statements(() =>
    server.data('{ coverage(rules: ["problem-without-strategy"]) { population satisfied } }'),
  );
  expect(counts).toHaveLength(1);
  expect(counts[0]?.parameters['listed']).toBe(false);
});

test('what a viewer may not see is neither assessed nor satisfies anything', async () => {
  const coverage = server.app.get(Coverage);
  const scope = await server.app.get(Scopes).find({}, everything());
  const as = (...visibilities: string[]) =>
    coverage.assess(null, scope, { listed: true, byUnit: false }, { name: 'guest', visibilities });
  expect((await as('PUBLIC')).map(({ population }) => population)).toEqual(
    Object.keys(EXPECTED)
      .map(() => 0)
      .concat(0, 0),
  );
  await server.data('mutation { updateProblem(ref: "P1", input: { visibility: PUBLIC }) { item { id } } }');
  const seen = (await as('PUBLIC')).find(({ rule }) => rule.code === 'problem-without-strategy');
  expect([seen?.population, seen?.satisfied]).toEqual([1, 0]);
});

test.each(AUDIT_RULES)('%s matches no item without asking whether it may be seen', (code) => {
  const { body } = readQueryFile(`coverage/${code}`);
  const matched = [...body.matchAll(/\((\w+):[A-Z]/g)].map(([, variable]) => variable ?? '');
  for (const variable of matched)
    expect(body).toMatch(new RegExp(`\\{\\{(visible|assessed) (${variable}|startNode)\\b`));
});

test('an unknown rule, a plan that is none and a unit that is none are refused', async () => {
  const unknown = await server.ask(COVERAGE, { rules: ['no-such-rule'] });
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(unknown.errors?.[0]?.extensions['known']).toContain('problem-without-strategy');
  const wrong = await server.ask(COVERAGE, { plan: 'U1' });
  expect(wrong.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  const missing = await server.ask(COVERAGE, { unit: city.id('U1').replace(/.$/, '0').replace(/^./, 'f') });
  expect(missing.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});
