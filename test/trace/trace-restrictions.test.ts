import { codeKey, foldCode } from '../../src/inventory/reference.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;

/**
 * PORTAL serves LYN-SURAT, which supports the mission M; LAMA, retired in 2024, served it too. The roadmap item of one
 * plan delivers PORTAL, that of another LAMA.
 */
beforeAll(async () => {
  server = await startServer();
  const graph = new GraphBuilder(server);
  graph.inPlan('R1').item('Mission', 'M').item('RoadmapItem', 'K1').item('Strategy', 'S1');
  graph.inPlan('R2').item('Mission', 'M2').item('RoadmapItem', 'K2').item('Strategy', 'S2');
  graph
    .item('Organization', 'DINAS')
    .item('Organization', 'BIDANG')
    .item('Service', 'LYN-SURAT')
    .item('Service', 'LYN-SEPI')
    .item('Application', 'PORTAL', { phase: 'ACTIVE', activeFrom: '2022-01-01' })
    .item('Application', 'LAMA', { phase: 'RETIRED', retiresOn: '2024-06-01' })
    .link('BIDANG', 'PART_OF', 'DINAS')
    .link('BIDANG', 'OWNS', 'PORTAL')
    .link('BIDANG', 'OWNS', 'LYN-SEPI')
    .link('PORTAL', 'SERVES', 'LYN-SURAT', { confidence: 'STATED' })
    .link('LAMA', 'SERVES', 'LYN-SURAT', { until: '2024-05-31' })
    .link('LYN-SURAT', 'SUPPORTS', 'M', { confidence: 'CONFIRMED' })
    .link('PORTAL', 'DELIVERED_BY', 'K1')
    .link('LAMA', 'DELIVERED_BY', 'K2')
    .link('K1', 'IMPLEMENTS', 'S1')
    .link('K2', 'IMPLEMENTS', 'S2')
    .link('S2', 'SUPPORTS', 'M2')
    .link('S1', 'SUPPORTS', 'M', { confidence: 'STATED' });
  await graph.build();
});
afterAll(() => server.close());

const ask = async (question: string): Promise<any> => {
  const { trace } = await server.data(`{ trace(${question}) {
    origins { code } scope
    reached { nodes { item { code } inactive suspect } }
    absences { kind reason ends { item { code } missing { type } } }
  } }`);
  return {
    ...trace,
    origins: trace.origins.map(({ code }: any) => code).sort(),
    reached: trace.reached.nodes.map(({ item }: any) => item.code).sort(),
    inactive: trace.reached.nodes.filter(({ inactive }: any) => inactive).map(({ item }: any) => item.code),
    absences: Object.fromEntries(trace.absences.map(({ kind, reason }: any) => [kind, reason])),
  };
};

const refusal = async (question: string) => {
  const { errors } = await server.ask(`{ trace(${question}) { scope } }`, {}, { 'accept-language': 'en' });
  return errors?.[0]?.message ?? '';
};

it('begins at the items that a filter chooses, and at those named besides', async () => {
  const chosen = 'origins: { kind: Application, filter: { application: { phase: { eq: ACTIVE } } } }, kinds: [Mission]';
  expect(await ask(chosen)).toMatchObject({ origins: ['PORTAL'], reached: ['M'] });
  expect(await ask(`from: ["LAMA", "PORTAL"], ${chosen}`)).toMatchObject({
    origins: ['LAMA', 'PORTAL'],
    reached: ['M', 'M2'],
  });
});

it("begins at what a unit's whole subtree holds, of one kind or of all, and at units that a filter chooses", async () => {
  expect((await ask('origins: { kind: Application, within: "DINAS" }')).origins).toEqual(['PORTAL']);
  expect((await ask('from: ["DINAS"]')).origins).toEqual(['DINAS', 'LYN-SEPI', 'PORTAL']);
  const units = 'origins: { kind: Organization, filter: { organization: { code: { eq: "BIDANG" } } } }';
  expect((await ask(units)).origins).toEqual(['BIDANG', 'LYN-SEPI', 'PORTAL']);
});

it('says that a filter chose nothing, and proves nothing of it', async () => {
  const nobody = 'origins: { kind: Application, filter: { application: { code: { eq: "TIADA" } } } }, kinds: [Mission]';
  expect(await ask(nobody)).toMatchObject({ origins: [], reached: [], absences: { Mission: 'NO_ORIGINS' } });
});

it('says that a kind is reached over what is left out, and never that a link is missing which is there', async () => {
  const restricted = { Mission: 'RESTRICTED' };
  const mission = 'from: ["PORTAL"], kinds: [Mission]';
  expect((await ask(mission)).absences).toEqual({});
  expect((await ask(`${mission}, confidence: [STATED, CONFIRMED]`)).reached).toEqual(['M']);
  expect((await ask(`${mission}, confidence: [STATED]`)).absences).toEqual(restricted);
  expect((await ask('from: ["LAMA"], kinds: [Strategy], via: [DELIVERED_BY, IMPLEMENTS]')).reached).toEqual(['S2']);
  expect((await ask('from: ["LAMA"], kinds: [Strategy], via: [SERVES, DELIVERED_BY]')).absences).toEqual({
    Strategy: 'UNREACHABLE_BY_MODEL',
  });
  expect((await ask(`from: ["LAMA"], kinds: [Mission], via: [SERVES, SUPPORTS]`)).absences).toEqual(restricted);
  expect((await ask('from: ["LAMA"], kinds: [Mission], plan: "R1"')).absences).toEqual(restricted);
  const { trace } = await server.data(
    '{ trace(from: ["LYN-SEPI"], kinds: [Vision], confidence: [STATED]) { absences { reason ends { item { code } missing { type } } } } }',
  );
  expect(trace.absences).toEqual([
    {
      reason: 'NOT_LINKED',
      ends: [{ item: { code: 'LYN-SEPI' }, missing: expect.arrayContaining([{ type: 'SUPPORTS' }]) }],
    },
  ]);
});

it('leaves out what belongs to another plan, and refuses an origin that does', async () => {
  const all = 'origins: { kind: Application }, kinds: [Mission, RoadmapItem]';
  expect((await ask(all)).reached).toEqual(['K1', 'K2', 'M', 'M2']);
  expect((await ask(`${all}, plan: "R1"`)).reached).toEqual(['K1', 'M']);
  expect((await ask('from: ["R1", "R2"], plan: "R2"')).origins).toEqual(['K2', 'M2', 'S2']);
  expect(await refusal('from: ["PORTAL", "R2/M2"], plan: "R1"')).toMatch(/^from\.1: R2\/M2 belongs to the plan R2/);
  expect(await refusal('from: ["PORTAL"], plan: "LYN-SURAT"')).toMatch(/^plan: LYN-SURAT is a Service/);
});

it('looks at links and items as they were on a day, whatever the phase is by now', async () => {
  const down = 'from: ["LYN-SURAT"], direction: DOWN, kinds: [Application]';
  expect((await ask(down)).reached).toEqual(['PORTAL']);
  expect(await ask(`${down}, asOf: "2021-12-31"`)).toMatchObject({ reached: ['LAMA', 'PORTAL'], inactive: ['PORTAL'] });
  expect(await ask(`${down}, asOf: "2022-01-01"`)).toMatchObject({ reached: ['LAMA', 'PORTAL'], inactive: [] });
  expect(await ask(`${down}, asOf: "2024-06-01"`)).toMatchObject({ reached: ['PORTAL'], inactive: [] });
});

it('answers what serves a mission, not counting what a change has made doubtful', async () => {
  const serves = 'from: ["R1/M"], direction: DOWN, kinds: [Application], basis: [JUSTIFIES, CHANGES]';
  expect((await ask(`${serves}, suspect: false`)).reached).toEqual(['PORTAL']);
  expect(await ask(`${serves}, suspect: true`)).toMatchObject({ reached: [], absences: { Application: 'RESTRICTED' } });
  await server.data('mutation { updateStrategy(ref: "R1/S1", input: { name: "Lain" }) { item { id } } }');
  expect((await ask(`${serves}, suspect: true`)).reached).toEqual(['PORTAL']);
  expect((await ask(`${serves}, suspect: false`)).reached).toEqual(['PORTAL']);
  const roadmap = 'via: [DELIVERED_BY, IMPLEMENTS, SUPPORTS]';
  expect((await ask(`${serves}, suspect: false, ${roadmap}`)).absences).toEqual({ Application: 'RESTRICTED' });
  expect((await ask(`${serves}, ${roadmap}`)).reached).toEqual(['PORTAL']);
});

it('the answer says within what it holds', async () => {
  const asked = 'via: [SERVES], confidence: [STATED, CONFIRMED], suspect: false, plan: "R1", asOf: "2024-01-01"';
  expect((await ask(`from: ["PORTAL"], ${asked}`)).scope).toBe(
    'within what you may see; as of 2024-01-01; of plans, R1 alone; over links of the types SERVES alone; over links that are STATED, CONFIRMED alone; over no suspect link',
  );
  expect((await ask('from: ["PORTAL"]')).scope).toBe('within what you may see');
});

it('refuses what has no use, and says what to do', async () => {
  expect(await refusal('kinds: [Mission]')).toBe(
    'from: give 1 to 100 origins, or choose them with the argument origins',
  );
  expect(await refusal('from: ["PORTAL"], confidence: [STATED, SUGGESTED]')).toMatch(/^confidence: a suggested link/);
  expect(await refusal('origins: { kind: Application, filter: { service: { code: { eq: "A" } } } }')).toMatch(
    /^origins\.filter: this filters service, but the items are of the kind Application/,
  );
  expect(await refusal('origins: { kind: Application, within: "PORTAL" }')).toMatch(/^origins\.within: PORTAL is a/);
});

it('is asked in the same words whatever the values are', async () => {
  const textOf = async (name: string, more: string): Promise<string | undefined> => {
    const origins = `origins: { kind: Application, filter: { application: { code: { eq: "${name}" } } } }`;
    const [statement] = await server.statements(() => ask(`${origins}, ${more}`));
    return statement?.text;
  };
  expect(await textOf('PORTAL', 'plan: "R1", confidence: [STATED]')).toBe(await textOf('LAMA', 'suspect: false'));
  // Of another day the dates of each item are read too.
  expect(await textOf('PORTAL', 'plan: "R1", asOf: "2026-01-01"')).toBe(
    await textOf('LAMA', 'suspect: false, asOf: "2024-01-01"'),
  );
});

it('does not begin at more origins than it can honestly walk from', async () => {
  const codes = Array.from({ length: 1_001 }, (_, index) => `BANYAK-${index}`);
  const rows = codes.map((code) => ({ code, fold: foldCode(code), key: codeKey('DataSet', null, code) }));
  await server.database.write((transaction) =>
    transaction.run({
      text: `CYPHER 5 UNWIND $rows AS row
             CREATE (:Item:DataSet {id: row.key, kind: 'DataSet', code: row.code, name: row.code, codeFold: row.fold,
                                    codeKey: row.key, visibility: 'INTERNAL', version: 1, meaningVersion: 1})`,
      parameters: { rows },
    }),
  );
  const all = 'origins: { kind: DataSet }';
  expect(await refusal(all)).toMatch(/^origins chooses 1001 items; a trace begins at 1000 at most\./);
  const most = 'origins: { kind: DataSet, filter: { dataSet: { code: { not: "BANYAK-7" } } } }, kinds: [Mission]';
  expect((await ask(most)).origins).toHaveLength(1_000);
});
