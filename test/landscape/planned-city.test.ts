import { today } from '../../src/inventory/today.js';
import { askAs } from '../support/ask-as.js';
import { startServer, type TestServer } from '../support/server.js';
import { buildPlannedCity, THIS_YEAR } from './planned-city.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await buildPlannedCity(server);
});
afterAll(() => server.close());

const landscape = async (args: string, selection: string): Promise<any> =>
  (await server.data(`{ landscape(${args}) { ${selection} } }`)).landscape;
const codes = ({ nodes }: { readonly nodes: readonly { readonly item: { readonly code: string } }[] }): string[] =>
  nodes.map(({ item }) => item.code);
const standing = async (args: string, wanted: string): Promise<string[]> =>
  codes((await landscape(args, `items(standing: [${wanted}]) { nodes { item { code } } }`)).items);
const refusal = async (args: string, selection = 'year') =>
  (await server.ask(`{ landscape(${args}) { ${selection} } }`)).errors?.[0]?.extensions;
const inTwoYears = `year: ${THIS_YEAR + 2}`;

test('each item says why it is there, not yet, or gone, in two statements', async () => {
  const sent = await server.statements(async () => {
    const { items } = await landscape(
      inTwoYears,
      'items { nodes { item { code } standing because on roadmapItems { code } sentence(language: EN) } }',
    );
    const told = Object.fromEntries(
      items.nodes.map((node: any) => [
        node.item.code,
        [node.standing, node.because, node.on, node.roadmapItems.map((one: any) => one.code).join()].join(' '),
      ]),
    );
    expect(told).toEqual({
      A1: 'EXISTS RUNS_TODAY  ',
      A2: `EXISTS DELIVERED ${THIS_YEAR + 2}-12-31 R1`,
      A3: 'NOT_YET NOTHING_DELIVERS  ',
      A4: `EXISTS DELIVERED ${THIS_YEAR - 4}-12-31 R3`,
      D1: 'EXISTS UNDATED  ',
      N1: `GONE OWN_DATE ${THIS_YEAR + 1}-06-30 `,
      N2: 'EXISTS RUNS_TODAY  ',
      S1: 'EXISTS UNDATED  ',
      X1: `EXISTS DELIVERED ${THIS_YEAR + 2}-12-31 R1`,
      X2: 'NOT_YET NOTHING_DELIVERS  ',
    });
    expect(items.nodes[1].sentence).toBe(`delivered by R1, there since ${THIS_YEAR + 2}-12-31`);
  });
  expect(sent.length).toBe(2);
});

test('it differs from now by what the plan brings and ends, by kind too', async () => {
  const { byKind, difference } = await landscape(
    inTwoYears,
    `byKind { kind exists notYet gone appears disappears }
     difference { appears { nodes { item { code } } totalCount } disappears { nodes { item { code } now } } }`,
  );
  expect([codes(difference.appears), codes(difference.disappears)]).toEqual([['A2', 'X1'], ['N1']]);
  expect(byKind).toContainEqual({ kind: 'Application', exists: 3, notYet: 1, gone: 0, appears: 1, disappears: 0 });
  expect(byKind).toContainEqual({ kind: 'NetworkAsset', exists: 1, notYet: 0, gone: 1, appears: 0, disappears: 1 });
});

test('now is the roadmap as it stands: what a done item made is missed, if it had not been done', async () => {
  const { difference } = await landscape(
    `year: ${THIS_YEAR}, exclude: ["R3"], include: ["R2"]`,
    'difference { since appears { totalCount } disappears { nodes { item { code } standing now because } } }',
  );
  expect(difference).toEqual({
    since: today(),
    appears: { totalCount: 0 },
    disappears: {
      nodes: [{ item: { code: 'A4' }, standing: 'NOT_YET', now: 'EXISTS', because: 'NOTHING_DELIVERS' }],
    },
  });
});

test('what if? A cancelled item is included, a done one left out, one shifted; kinds are chosen, pages turned', async () => {
  expect(await standing(`${inTwoYears}, include: ["R2"], kinds: [Application]`, 'EXISTS')).toEqual([
    'A1',
    'A2',
    'A3',
    'A4',
  ]);
  expect(await standing(`${inTwoYears}, exclude: ["RP/R3", "R1"], kinds: [Application]`, 'EXISTS')).toEqual(['A1']);
  expect(await standing(`${inTwoYears}, shift: [{ item: "R1", years: 1 }]`, 'NOT_YET')).toEqual([
    'A2',
    'A3',
    'X1',
    'X2',
  ]);
  expect(await standing(`year: ${THIS_YEAR + 1}, shift: [{ item: "R1", years: -1 }]`, 'NOT_YET')).toEqual(['A3', 'X2']);
  const first = await landscape(
    inTwoYears,
    'items(first: 2) { nodes { item { code } } pageInfo { endCursor } totalCount }',
  );
  const next = await landscape(
    inTwoYears,
    `items(first: 2, after: "${first.items.pageInfo.endCursor}") { nodes { item { code } } }`,
  );
  expect([codes(first.items), codes(next.items), first.items.totalCount]).toEqual([['A1', 'A2'], ['A3', 'A4'], 10]);
});

test('only the roadmap of the plan that is asked for happens', async () => {
  await server.data(`mutation { createPlan(input: { code: "RP2", name: "Lain" }) { item { id } } }`);
  expect(await standing(`${inTwoYears}, plan: "RP2"`, 'EXISTS')).toEqual(['A1', 'D1', 'N2', 'S1']);
  expect(await standing(`${inTwoYears}, plan: "RP2", include: ["R1"]`, 'EXISTS')).toEqual([
    'A1',
    'A2',
    'D1',
    'X1',
    'N2',
    'S1',
  ]);
  const { scope } = await landscape(`${inTwoYears}, plan: "RP", exclude: ["R1"]`, 'scope');
  expect(scope).toBe(
    `within what you may see, at the end of ${THIS_YEAR + 2}, if the roadmap of RP "RP" happens, without R1`,
  );
});

const COVERAGE = `coverage(rules: ["application-without-hosting", "service-without-application", "integration-not-operational"]) {
  rule { code } population satisfied offenders { nodes { code } } scope
}`;
const ruled = ({ coverage }: any): string[] =>
  coverage.map(
    ({ population, satisfied, offenders }: any) =>
      `${satisfied}/${population} ${offenders.nodes.map(({ code }: any) => code).join()}`,
  );

test('audit rules are asked of what is there then', async () => {
  // A1 has lost its host; the link that hosts A4 has begun; X1 works and X2 does not.
  expect(ruled(await landscape(inTwoYears, COVERAGE))).toEqual(['2/3 A1', '1/1 ', '1/2 X2']);
  const later = await landscape(`year: ${THIS_YEAR + 3}, exclude: ["R1"]`, COVERAGE);
  expect(ruled(later)).toEqual(['1/1 ', '0/1 S1', '0/2 X1,X2']);
  expect(later.coverage[0].scope).toContain(`at the end of ${THIS_YEAR + 3}, if the roadmap happens, without R1`);
  const now = await server.data(`{ ${COVERAGE} }`);
  expect(ruled(now)).toEqual(['2/4 A3,A4', '1/1 ', '0/2 X1,X2']);
});

test('every rule that assesses what can be delivered can be asked, as a whole or by unit; others are refused', async () => {
  const { coverage } = await landscape(
    inTwoYears,
    'coverage { rule { code population } byUnit { population } waivedOffenders { totalCount } }',
  );
  const { rules } = await server.data('{ rules: coverage { rule { code population } } }');
  const kinds = ['Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'];
  const expected = rules.filter(({ rule }: any) => kinds.includes(rule.population));
  expect(coverage.map(({ rule }: any) => rule.code)).toEqual(expected.map(({ rule }: any) => rule.code));
  expect(coverage.length).toBeGreaterThan(10);
  expect(await refusal(inTwoYears, 'coverage(rules: ["mission-unsupported"]) { population }')).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ field: 'rules', value: 'mission-unsupported', rule: 'landscape' }],
  });
});

test('a roadmap item that does not happen justifies nothing, and one that is included does', async () => {
  const rule = 'coverage(rules: ["application-without-purpose"]) { offenders { nodes { code } } }';
  await server.data(`mutation {
    createMission(input: { code: "M1", name: "Misi", plan: "RP" }) { item { id } }
    createStrategy(input: { code: "ST1", name: "Strategi", plan: "RP" }) { item { id } }
    a: link(input: { type: SUPPORTS, from: "ST1", to: "M1" }) { link { id } }
    b: link(input: { type: IMPLEMENTS, from: "R1", to: "ST1" }) { link { id } }
    c: link(input: { type: IMPLEMENTS, from: "R2", to: "ST1" }) { link { id } }
  }`);
  const offenders = async (args: string): Promise<string[]> =>
    (await landscape(args, rule)).coverage[0].offenders.nodes.map(({ code }: any) => code);
  expect(await offenders(inTwoYears)).toEqual(['A1', 'A4']);
  expect(await offenders(`${inTwoYears}, include: ["R2"]`)).toEqual(['A1', 'A4']);
  expect(await standing(`${inTwoYears}, include: ["R2"]`, 'EXISTS')).toContain('A3');
  // A2 is there because it runs: only its reason is gone.
  await server.data(
    'mutation { updateApplication(ref: "A2", expectedVersion: 1, input: { phase: ACTIVE }) { item { id } } }',
  );
  expect(await offenders(`${inTwoYears}, exclude: ["R1"]`)).toEqual(['A1', 'A2', 'A4']);
  await server.data(
    'mutation { updateApplication(ref: "A2", expectedVersion: 2, input: { phase: PLANNED }) { item { id } } }',
  );
});

test('a failure hits what is there then, over links that have begun then', async () => {
  const IMPACT = 'impact(of: ["N2"]) { hit { nodes { item { code } state } } scope }';
  const sent = await server.statements(async () => {
    const { impact } = await landscape(inTwoYears, IMPACT);
    expect(impact.hit.nodes.map(({ item, state }: any) => `${item.code} ${state}`)).toEqual([
      'N2 STOPS',
      'A2 STOPS',
      'A4 STOPS',
      'S1 STOPS',
    ]);
    expect(impact.scope).toContain('at the end of');
  });
  // The landscape, and what fails in it; the codes are known by then.
  expect(sent.length).toBe(2);
  const hit = async (args: string): Promise<string[]> => codes((await landscape(args, IMPACT)).impact.hit);
  expect(await hit(`${inTwoYears}, exclude: ["R1"]`)).toEqual(['N2', 'A4']);
  expect(await hit(`year: ${THIS_YEAR}`)).toEqual(['N2']);
});

test('several failures and rules are asked in one landscape, each under its own name', async () => {
  const { a, b, c } = await landscape(
    inTwoYears,
    `a: impact(of: ["N2"], first: 1) { hit { nodes { item { code } } totalCount } }
     b: impact(of: ["A1"]) { hit { nodes { item { code } } } }
     ... on Landscape { c: coverage(rules: ["asset-hosting-nothing"]) { population } }`,
  );
  expect([codes(a.hit), a.hit.totalCount, codes(b.hit), c]).toEqual([['N2'], 4, ['A1', 'S1'], [{ population: 1 }]]);
});

test('what cannot be is refused, and says where and why', async () => {
  expect(await refusal(`${inTwoYears}, include: ["R1"], exclude: ["R4", "R1"]`)).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ field: 'exclude.1', rule: 'contradiction' }],
  });
  expect(await refusal(`${inTwoYears}, exclude: ["R9"]`)).toMatchObject({ code: 'NOT_FOUND', where: 'exclude.0' });
  expect(await refusal(`${inTwoYears}, include: ["A1"]`)).toMatchObject({
    fields: [{ field: 'include.0', rule: 'kind' }],
  });
  expect(await refusal(`${inTwoYears}, shift: [{ item: "R1", years: 1 }, { item: "RP/R1", years: 2 }]`)).toMatchObject({
    fields: [{ field: 'shift.1.item', rule: 'unique' }],
  });
  expect(await refusal(`${inTwoYears}, shift: [{ item: "R1", years: 51 }]`)).toMatchObject({
    fields: [{ field: 'shift.0.years', rule: 'range' }],
  });
  expect(await refusal('year: 3000')).toMatchObject({ fields: [{ field: 'year', rule: 'range' }] });
  const many = Array.from({ length: 201 }, () => '"R1"').join();
  expect(await refusal(`${inTwoYears}, include: [${many}]`)).toMatchObject({
    fields: [{ field: 'include', rule: 'size' }],
  });
});

test('who may not see a roadmap item sees a landscape without it', async () => {
  const { R1 } = await server.data('{ R1: roadmapItem(ref: "R1") { version } }');
  await server.data(
    `mutation { updateRoadmapItem(ref: "R1", expectedVersion: ${R1.version}, input: { visibility: CONFIDENTIAL }) { item { id } } }`,
  );
  const viewer = { name: 'luar', visibilities: ['PUBLIC', 'INTERNAL'] };
  const { data } = await askAs(
    server,
    viewer,
    `{ landscape(${inTwoYears}) { items(standing: [NOT_YET]) { nodes { item { code } roadmapItems { code } } } } }`,
  );
  expect(codes(data.landscape.items)).toEqual(['A2', 'A3', 'X1', 'X2']);
  const hidden = await askAs(server, viewer, `{ landscape(${inTwoYears}, exclude: ["R1"]) { year } }`);
  expect(hidden.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});
