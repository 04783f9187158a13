import { everything } from '../../src/inventory/viewer.js';
import { today } from '../../src/inventory/today.js';
import { Coverage } from '../../src/questions/coverage/coverage.service.js';
import { Scopes } from '../../src/questions/coverage/scope.js';
import type { GraphBuilder } from '../support/graph-builder.js';
import { anew, startServer, type TestServer } from '../support/server.js';
import { auditedCity } from './audited-city.js';

interface Assessed {
  readonly rule: { readonly code: string };
  readonly population: number;
  readonly satisfied: number;
  readonly waived: number;
  readonly ratio: number;
  readonly offenders: { readonly totalCount: number; readonly nodes: { readonly code: string }[] };
  readonly offendingLinks: {
    readonly totalCount: number;
    readonly nodes: { readonly from: { readonly code: string } }[];
  };
  readonly waivedOffenders: {
    readonly totalCount: number;
    readonly nodes: {
      readonly item: { readonly code: string } | null;
      readonly link: { readonly from: { readonly code: string } } | null;
      readonly waivers: { readonly code: string; readonly reason: string; readonly approvedBy: string }[];
    }[];
  };
}

const COVERAGE = `query ($rules: [String!], $first: Int) {
  coverage(rules: $rules) {
    rule { code } population satisfied waived ratio
    offenders(first: 100) { totalCount nodes { code } }
    offendingLinks { totalCount nodes { from { code } } }
    waivedOffenders(first: $first) {
      totalCount
      nodes { item { code } link { from { code } } waivers { code ... on Waiver { reason approvedBy until } } }
    }
  }
}`;

let server: TestServer;
let city: GraphBuilder;
let before: ReadonlyMap<string, Assessed>;

const assess = async (variables: object = {}, query = COVERAGE): Promise<Assessed[]> =>
  (await server.data(query, { first: 50, ...variables })).coverage;
const byCode = (results: readonly Assessed[]) => new Map(results.map((result) => [result.rule.code, result]));
const offending = ({ offenders, offendingLinks }: Assessed): string[] => [
  ...offenders.nodes.map(({ code }) => code),
  ...offendingLinks.nodes.map(({ from }) => from.code),
];
const waiver = (code: string, rule: string, input: object = {}) =>
  city.item('Waiver', code, { rule, reason: `Alasan ${rule}`, approvedBy: 'Wali kota', ...input });

beforeAll(async () => {
  server = await startServer();
  city = await auditedCity(server);
});
/** A waiver of each rule for its first offender. */
beforeAll(async () => {
  before = byCode(await assess());
  for (const [rule, result] of before) {
    waiver(`W-${rule}`, rule).link(`W-${rule}`, 'WAIVES', offending(result)[0] ?? '');
  }
  await city.build();
});
afterAll(() => server.close());

/** Waivers are items and their links are links, so these have more to assess than before. */
const GROWING = ['item-not-verified', 'suspect-link', 'waiver-run-out'];

test('of every rule, what has a waiver counts as waived, not as satisfied and not as an offender', async () => {
  const told = (await assess()).map((result) => {
    const rule = result.rule.code;
    const known = before.get(rule);
    const [first, ...others] = known ? offending(known) : [];
    const [waived] = result.waivedOffenders.nodes;
    return {
      rule,
      waived: [result.waived, result.waivedOffenders.totalCount, waived?.item?.code ?? waived?.link?.from.code],
      waivers: waived?.waivers.map(({ code, reason, approvedBy }) => [code, reason, approvedBy]),
      offending: offending(result),
      satisfied: GROWING.includes(rule) || result.satisfied === known?.satisfied,
      ratio: result.ratio,
      expected: {
        rule,
        waived: [1, 1, first],
        waivers: [[`W-${rule}`, `Alasan ${rule}`, 'Wali kota']],
        offending: others,
        satisfied: true,
        ratio: (result.population - 1 - others.length) / result.population,
      },
    };
  });
  expect(told.length).toBeGreaterThan(30);
  for (const { expected, ...found } of told) expect(found).toEqual(expected);
});

test('a waiver holds for its rule alone, to the end of its last day, and not when it is merely suggested', async () => {
  const day = (shift: number): string => today(new Date(Date.now() + shift * 24 * 60 * 60 * 1000));
  waiver('W1', 'application-without-owner', { until: day(0) }).link('W1', 'WAIVES', 'A3');
  waiver('W2', 'application-without-owner', { until: day(-1) }).link('W2', 'WAIVES', 'A5');
  waiver('W3', 'application-without-service').link('W3', 'WAIVES', 'A6');
  waiver('W4', 'application-without-owner').link('W4', 'WAIVES', 'A7', { confidence: 'SUGGESTED' });
  waiver('W5', 'application-without-owner', { until: day(1) }).link('W5', 'WAIVES', 'A3');
  await city.build();
  const [result] = await assess({ rules: ['application-without-owner'] });
  expect(
    result?.waivedOffenders.nodes.map(({ item, waivers }) => [item?.code, waivers.map(({ code }) => code)]),
  ).toEqual([
    ['A2', ['W-application-without-owner']],
    ['A3', ['W1', 'W5']],
  ]);
  expect(result && offending(result)).toEqual(['A5', 'A6', 'A7', 'A8']);
});

test('what offends again is told with the waivers that have run out, where these are asked for', async () => {
  const { coverage } = await server.data(`{ coverage(rules: ["application-without-owner"]) {
    waived waivedOffenders(runOut: true) { totalCount nodes { item { code } holds waivers { code } } } } }`);
  const [{ waived, waivedOffenders }] = coverage;
  expect(waivedOffenders.nodes.map(({ item, holds, waivers }: any) => [item.code, holds, waivers[0].code])).toEqual([
    ['A2', true, 'W-application-without-owner'],
    ['A3', true, 'W1'],
    ['A5', false, 'W2'],
  ]);
  expect([waived, waivedOffenders.totalCount]).toEqual([2, 3]);
});

test('a waiver of what satisfies the rule anyway counts nowhere', async () => {
  waiver('W6', 'data-set-without-steward').link('W6', 'WAIVES', 'D1');
  await city.build();
  const [result] = await assess({ rules: ['data-set-without-steward'] });
  expect([result?.satisfied, result?.waived]).toEqual([1, 1]);
});

test('a unit’s own result says what is waived of it', async () => {
  waiver('W7', 'application-without-hosting').link('W7', 'WAIVES', 'A4');
  await city.build();
  const { coverage } = await server.data(
    '{ coverage(rules: ["application-without-hosting"], unit: "U2") { byUnit { unit { code } population satisfied waived ratio } } }',
  );
  expect(coverage[0].byUnit).toEqual([{ unit: { code: 'U2' }, population: 1, satisfied: 0, waived: 1, ratio: 0 }]);
});

test('waived offenders come in pages, and all of a rule is two statements', async () => {
  const [page] = await assess({ rules: ['application-without-owner'], first: 1 });
  expect([page?.waivedOffenders.totalCount, page?.waivedOffenders.nodes.length]).toEqual([2, 1]);
  expect(await server.statements(() => assess({ rules: ['application-without-owner'] }, anew(COVERAGE)))).toHaveLength(
    2,
  );
});

test('a waiver that may not be seen waives nothing', async () => {
  await server.data(
    'mutation { updateWaiver(ref: "W-mission-unsupported", input: { visibility: CONFIDENTIAL }) { item { id } } }',
  );
  const scope = await server.app.get(Scopes).find({}, everything());
  const asked = { listed: false, byUnit: false };
  const viewer = { name: 'guest', visibilities: ['PUBLIC', 'INTERNAL'] };
  const [seen] = await server.app.get(Coverage).assess(['mission-unsupported'], scope, asked, viewer);
  const [all] = await server.app.get(Coverage).assess(['mission-unsupported'], scope, asked, everything());
  expect([seen?.waived, all?.waived]).toEqual([0, 1]);
});

test('a waiver of a rule that there is not is refused, with the rules that there are', async () => {
  const stored = await server.data('{ waivers { totalCount } }');
  const refused = await server.ask(
    'mutation { createWaiver(input: { name: "W", rule: "application-without-ower", reason: "a", approvedBy: "b" }) { item { id } } }',
    {},
    { 'accept-language': 'id' },
  );
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ field: 'rule', value: 'application-without-ower' }],
  });
  expect(refused.errors?.[0]?.message).toMatch(/rule: harus salah satu dari: .*application-without-owner/);
  const changed = await server.ask('mutation { updateWaiver(ref: "W1", input: { rule: "none" }) { item { id } } }');
  expect(changed.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(await server.data('{ waivers { totalCount } }')).toEqual(stored);
});
