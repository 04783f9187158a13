import { askAs } from '../support/ask-as.js';
import { startServer, type TestServer } from '../support/server.js';
import { buildRoadmap } from './small-roadmap.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await buildRoadmap(server);
});
afterAll(() => server.close());

const roadmap = async (args: string, selection: string): Promise<any> =>
  (await server.data(`{ roadmap(${args}) { ${selection} } }`)).roadmap;
const refusal = async (args: string, selection = 'scope') =>
  (await server.ask(`{ roadmap(${args}) { ${selection} } }`)).errors?.[0]?.extensions;
const codes = ({ nodes }: any): string[] => nodes.map(({ item }: any) => item.code);

test('items come by time or by priority; a cancelled one only when asked for', async () => {
  const sent = await server.statements(async () => {
    const { byTime, byPriority } = await roadmap(
      'plan: "RP"',
      'byTime: items { nodes { item { code } } } byPriority: items(order: PRIORITY) { nodes { item { code } priority { rank } } }',
    );
    expect(codes(byTime)).toEqual(['P1', 'M', 'P2', 'Q', 'P3', 'L', 'N']);
    expect(codes(byPriority)).toEqual(['L', 'P1', 'P2', 'M', 'N', 'P3', 'Q']);
    expect(byPriority.nodes.map(({ priority }: any) => priority.rank)).toEqual([1, 2, 3, null, null, null, null]);
  });
  expect(sent.length).toBe(2);
  const { items } = await roadmap('plan: "RP", includeCancelled: true', 'items { nodes { item { code } } }');
  expect(codes(items)).toContain('C');
});

test('a priority says what each factor makes of it, and where the plan says so', async () => {
  const { items, weightings } = await roadmap(
    'plan: "RP", streams: [APPLICATION]',
    `items { nodes { item { code } priority { score missing parts { factor { code } value normalised share contribution } } } }
     weightings { plan { code } weightsFrom formula(language: EN) indonesian: formula leftOut { code } factors { criterion lessIsBetter share } }`,
  );
  const [one, main, two] = items.nodes.map(({ priority }: any) => priority);
  expect(main).toMatchObject({ score: null, missing: ['COST', 'BENEFIT'] });
  expect(one.score).toBe(100);
  expect(two).toEqual({
    score: 56.25,
    missing: [],
    parts: [
      { factor: { code: 'F-COST' }, value: 5, normalised: 0, share: 0.25, contribution: 0 },
      { factor: { code: 'F-GAIN' }, value: 4, normalised: 0.75, share: 0.75, contribution: 56.25 },
    ],
  });
  expect(weightings).toEqual([
    {
      plan: { code: 'RP' },
      weightsFrom: 'PLAN',
      formula:
        'priority = 100 × (0.25 × (5 − cost) / 4 + 0.75 × (benefit − 1) / 4); the weights are those of the plan; without a value there is no score',
      indonesian:
        'prioritas = 100 × (0,25 × (5 − biaya) / 4 + 0,75 × (manfaat − 1) / 4); bobot menurut rencana; tanpa nilai tidak ada skor',
      leftOut: [{ code: 'F-TASTE' }],
      factors: [
        { criterion: 'COST', lessIsBetter: true, share: 0.25 },
        { criterion: 'BENEFIT', lessIsBetter: false, share: 0.75 },
      ],
    },
  ]);
});

test('a plan that does not state all weights weighs its factors alike, and the answer says so', async () => {
  const { items, weightings } = await roadmap(
    'plan: "RQ"',
    'items { nodes { priority { score } } } weightings { weightsFrom formula(language: EN) }',
  );
  expect(items.nodes[0].priority.score).toBe(75);
  expect(weightings[0].weightsFrom).toBe('EQUAL');
  expect(weightings[0].formula).toContain('the plan does not state all weights, so all weigh the same');
});

test('other weights may be tried: a criterion without one counts nothing, one without a factor counts too', async () => {
  const { items, weightings } = await roadmap(
    'plan: "RP", weights: [{ criterion: URGENCY, weight: 1 }, { criterion: BENEFIT, weight: 1 }, { criterion: COST, weight: 0 }]',
    'items(order: PRIORITY) { nodes { item { code } priority { score missing parts { factor { code } criterion } } } } weightings { weightsFrom }',
  );
  expect(weightings).toEqual([{ weightsFrom: 'GIVEN' }]);
  expect(items.nodes[0]).toMatchObject({ item: { code: 'L' }, priority: { score: 50, missing: [] } });
  expect(items.nodes[0].priority.parts).toContainEqual({ factor: null, criterion: 'URGENCY' });
  const p1 = items.nodes.find(({ item }: any) => item.code === 'P1');
  expect(p1.priority).toMatchObject({ score: null, missing: ['URGENCY'] });
});

test.each([
  ['weights: [{ criterion: OTHER, weight: 1 }]', 'weights.0.criterion', 'scored'],
  ['weights: [{ criterion: COST, weight: 1 }, { criterion: COST, weight: 2 }]', 'weights.1.criterion', 'unique'],
  ['weights: [{ criterion: COST, weight: -1 }]', 'weights.0.weight', 'min'],
  ['weights: [{ criterion: COST, weight: 0 }]', 'weights', 'sum'],
  ['weights: []', 'weights', 'sum'],
  ['from: 2028, to: 2027', 'to', 'range'],
  ['unit: "RP"', 'unit', 'kind'],
])('roadmap(%s) is refused', async (args, field, rule) => {
  expect(await refusal(args)).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field, rule }] });
});

test('a main activity is not counted beside its parts, and what is cancelled counts nowhere', async () => {
  const FIGURES = 'total { items byStatus { status count } budget budgeted progress progressing }';
  const { total } = await roadmap('plan: "RP"', FIGURES);
  // 101 + 200 + 10 + 70: not the 900 of M, whose parts have budgets; the 70 of Q, whose only part is cancelled.
  expect(total).toEqual({
    items: 7,
    byStatus: [
      { status: 'PROPOSED', count: 6 },
      { status: 'RUNNING', count: 1 },
    ],
    budget: 381,
    budgeted: 4,
    progress: 45,
    progressing: 2,
  });
  const cancelled = await roadmap('plan: "RP", includeCancelled: true', FIGURES);
  expect(cancelled.total).toMatchObject({ items: 8, budget: 381, progress: 45 });
  const none = await roadmap('plan: "RP", from: 2050', FIGURES);
  expect(none.total).toEqual({ items: 0, byStatus: [], budget: null, budgeted: 0, progress: null, progressing: 0 });
});

const GROUPS =
  'nodes { year stream unit { code } evenBudget figures { items budget } items { nodes { item { code } } } }';
const grouped = ({ groups }: any): string[] =>
  groups.nodes.map(
    ({ year, stream, unit, evenBudget, figures, items }: any) =>
      `${[year, stream, unit?.code].filter(Boolean).join(' ') || 'none'}: ${codes(items).join()} ${figures.budget} ${evenBudget}`,
  );

test('by year an item stands in each of its years; its budget is spread evenly only where that is said', async () => {
  const found = await roadmap('plan: "RP"', `groups(by: [YEAR]) { ${GROUPS} }`);
  expect(grouped(found)).toEqual([
    '2026: P1,M 101 51',
    '2027: P1,M,P2,Q 171 120',
    '2028: M,P3 200 67',
    '2029: P3,L 210 77',
    '2030: P3 200 66',
    'none: N null null',
  ]);
  const between = await roadmap('plan: "RP", from: 2029, to: 2029', `groups { ${GROUPS} }`);
  expect(grouped(between)).toEqual(['2029: P3,L 210 77']);
});

test('by stream, by unit, and by both', async () => {
  expect(grouped(await roadmap('plan: "RP"', `groups(by: [STREAM]) { ${GROUPS} }`))).toEqual([
    'INFORMATION: Q,L 80 null',
    'APPLICATION: P1,M,P2 101 null',
    'INFRASTRUCTURE: P3 200 null',
    'none: N null null',
  ]);
  expect(grouped(await roadmap('plan: "RP"', `groups(by: [UNIT]) { ${GROUPS} }`))).toEqual([
    'U1: P1,P2 101 null',
    'U2: P2 null null',
    'none: M,Q,P3,L,N 280 null',
  ]);
  const both = await roadmap('plan: "RP", unit: "U2"', `groups(by: [UNIT, YEAR]) { ${GROUPS} }`);
  expect(grouped(both)).toEqual(['2027 U2: P2 null null']);
  expect(await refusal('plan: "RP"', 'groups(by: [YEAR, YEAR]) { totalCount }')).toMatchObject({
    fields: [{ field: 'by', rule: 'unique' }],
  });
});

test('what cannot happen in its order is told, as the audit rule tells it', async () => {
  const { conflicts } = await roadmap(
    'plan: "RP", includeCancelled: true',
    'conflicts { nodes { item { code } prerequisite { code } link { type } reason years startYear prerequisiteEndYear } }',
  );
  expect(conflicts.nodes).toEqual([
    {
      item: { code: 'L' },
      prerequisite: { code: 'P3' },
      link: { type: 'DEPENDS_ON' },
      reason: 'STARTS_TOO_EARLY',
      years: 1,
      startYear: 2029,
      prerequisiteEndYear: 2030,
    },
    {
      item: { code: 'N' },
      prerequisite: { code: 'C' },
      link: { type: 'DEPENDS_ON' },
      reason: 'PREREQUISITE_CANCELLED',
      years: null,
      startYear: null,
      prerequisiteEndYear: 2027,
    },
  ]);
  const { coverage } = await server.data(
    '{ coverage(rules: ["roadmap-item-out-of-order"]) { offenders { nodes { code } } } }',
  );
  expect(coverage[0].offenders.nodes).toEqual([{ code: 'L' }]);
});

test('the longest chain goes from what comes first to what waits longest', async () => {
  const CHAIN = 'longestChain { length years items { code } } circular { code }';
  expect(await roadmap('plan: "RP"', CHAIN)).toEqual({
    longestChain: { length: 4, years: 7, items: ['P1', 'P2', 'P3', 'L'].map((code) => ({ code })) },
    circular: [],
  });
  expect(await roadmap('plan: "RQ"', CHAIN)).toEqual({ longestChain: null, circular: [] });
});

test('a unit is asked for with those below it, and the answer says what it holds for', async () => {
  const { items, scope, exhaustive } = await roadmap(
    'plan: "RP", unit: "U1"',
    'items { nodes { item { code } } } scope exhaustive',
  );
  expect([codes(items), exhaustive]).toEqual([['P1', 'P2'], true]);
  expect(scope).toBe('within what you may see, of the plan RP "RP", of U1 "U1" with the units below it');
});

test('who may not see a roadmap item does not hear of it as a prerequisite either', async () => {
  const { P3 } = await server.data('{ P3: roadmapItem(ref: "P3") { version } }');
  await server.data(
    `mutation { updateRoadmapItem(ref: "P3", expectedVersion: ${P3.version}, input: { visibility: CONFIDENTIAL }) { item { id } } }`,
  );
  const { data } = await askAs(
    server,
    { name: 'luar', visibilities: ['PUBLIC', 'INTERNAL'] },
    '{ roadmap(plan: "RP") { total { budget } conflicts { nodes { item { code } } } longestChain { length } } }',
  );
  expect(data.roadmap).toEqual({
    total: { budget: 181 },
    conflicts: { nodes: [{ item: { code: 'N' } }] },
    longestChain: { length: 2 },
  });
});
