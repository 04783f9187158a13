import { askAs } from '../support/ask-as.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { anew, startServer, type TestServer } from '../support/server.js';

let server: TestServer;

/**
 * The register D1 is written by A1 of U1 and goes out over X1 to A2 of U2, over X2 (still built) to A3 of U3 below U2;
 * A4, a secret, is only said to need it (X3).
 */
beforeAll(async () => {
  server = await startServer();
  const graph = new GraphBuilder(server);
  for (const code of ['U1', 'U2', 'U3']) graph.item('Organization', code);
  graph
    .item('Application', 'A1')
    .item('Application', 'A2')
    .item('Application', 'A3')
    .item('Application', 'A4', { visibility: 'CONFIDENTIAL' })
    .item('DataSet', 'D1')
    .item('Integration', 'X1', { status: 'OPERATIONAL' })
    .item('Integration', 'X2', { status: 'BUILDING' })
    .item('Integration', 'X3', { status: 'NEEDED' });
  graph
    .link('U3', 'PART_OF', 'U2')
    .link('U1', 'OWNS', 'A1')
    .link('U2', 'OWNS', 'A2')
    .link('U3', 'OWNS', 'A3')
    .link('A1', 'WRITES', 'D1');
  for (const [code, target] of [
    ['X1', 'A2'],
    ['X2', 'A3'],
    ['X3', 'A4'],
  ] as const)
    graph.link('A1', 'PROVIDES', code).link('D1', 'CARRIED_BY', code).link(code, 'FEEDS', target);
  const expected = (code: string, from: readonly string[], to: readonly string[]): void => {
    graph.item('Expectation', code);
    for (const end of from) graph.link(code, 'EXPECTS_FROM', end);
    for (const end of to) graph.link(code, 'EXPECTS_TO', end);
  };
  expected('E1', ['D1'], ['A2']);
  expected('E2', ['D1'], ['U2', 'U3', 'A4']);
  expected('E3', ['A1'], ['A4']);
  expected('E4', ['U1'], []);
  expected('E5', ['U1'], ['U2']);
  await graph.build();
});
afterAll(() => server.close());

const EXPECTATIONS = `query ($unit: Ref, $judgements: [ExpectationJudgement!], $first: Int = 20, $after: String) {
  integrationExpectations(unit: $unit, judgements: $judgements, first: $first, after: $after) {
    covered partly missing incomplete ratio totalCount scope pageInfo { endCursor }
    nodes {
      expectation { code }
      judgement
      pairs { totalCount nodes {
        from { code } to { code } judgement
        proofs { nodes {
          integration { code } status suspect
          source { item { code } links { type from { code } to { code } } }
          target { item { code } links { type from { code } to { code } } }
        } }
      } }
    }
  }
}`;

interface Coded {
  readonly code: string;
}
interface Pair {
  readonly from: Coded;
  readonly to: Coded;
  readonly judgement: string;
  readonly proofs: { readonly nodes: readonly { readonly integration: Coded; readonly suspect: boolean }[] };
}
interface Expected {
  readonly expectation: Coded;
  readonly judgement: string;
  readonly pairs: { readonly nodes: readonly Pair[] };
}

/** `E2 PARTLY: D1→A4 MISSING X3, D1→U2 COVERED X1` */
const told = ({ expectation, judgement, pairs }: Expected): string =>
  `${expectation.code} ${judgement}: ${pairs.nodes
    .map(({ from, to, judgement: of, proofs }) =>
      [`${from.code}→${to.code} ${of}`, ...proofs.nodes.map(({ integration }) => integration.code)].join(' '),
    )
    .join(', ')}`;

const ask = async (asked: object = {}, query = EXPECTATIONS) => {
  const { integrationExpectations } = await server.data(query, asked);
  return { ...integrationExpectations, rows: integrationExpectations.nodes.map(told) };
};

test('each is judged by its pairs, and the integrations that meet them are told, the furthest first', async () => {
  const answer = await ask();
  expect(answer.rows).toEqual([
    'E1 COVERED: D1→A2 COVERED X1',
    'E2 PARTLY: D1→A4 MISSING X3, D1→U2 COVERED X1 X2, D1→U3 PARTLY X2',
    'E3 MISSING: A1→A4 MISSING X3',
    'E4 INCOMPLETE: ',
    'E5 COVERED: U1→U2 COVERED X1 X2',
  ]);
  expect(answer).toMatchObject({ covered: 2, partly: 1, missing: 1, incomplete: 1, ratio: 0.5, totalCount: 5 });
});

test('the proof is the chain of links from either end to the integration', async () => {
  const { nodes } = await ask();
  const proof = nodes[4].pairs.nodes[0].proofs.nodes[1];
  const chain = (end: { links: { type: string; from: Coded; to: Coded }[] }): string[] =>
    end.links.map(({ type, from, to }) => `${from.code} ${type} ${to.code}`);
  expect([proof.integration.code, proof.status, proof.source.item.code, proof.target.item.code]).toEqual([
    'X2',
    'BUILDING',
    'A1',
    'A3',
  ]);
  expect(chain(proof.source)).toEqual(['U1 OWNS A1', 'A1 PROVIDES X2']);
  expect(chain(proof.target)).toEqual(['U3 PART_OF U2', 'U3 OWNS A3', 'X2 FEEDS A3']);
});

test('those judged so are listed, all are counted; they come in pages', async () => {
  const open = await ask({ judgements: ['PARTLY', 'MISSING'], first: 1 });
  expect([open.rows.length, open.totalCount, open.covered]).toEqual([1, 2, 2]);
  const rest = await ask({ judgements: ['PARTLY', 'MISSING'], first: 1, after: open.pageInfo.endCursor });
  expect(rest.rows[0]).toMatch(/^E3/);
});

test('a unit has those of which it, or a unit below it, is an end or holds one; the audit rule says the same', async () => {
  const RULE = `query ($unit: Ref) { coverage(rules: ["expectation-not-covered"], unit: $unit) {
    population offenders { nodes { code } } byUnit { unit { code } population } } }`;
  for (const [unit, held] of [
    ['U1', ['E3', 'E4', 'E5']],
    ['U2', ['E1', 'E2', 'E5']],
    ['U3', ['E2']],
  ] as const) {
    const answer = await ask({ unit });
    expect([unit, answer.nodes.map(({ expectation }: Expected) => expectation.code)]).toEqual([unit, held]);
    const [rule] = (await server.data(RULE, { unit })).coverage;
    const open = answer.nodes.filter(({ judgement }: Expected) => ['PARTLY', 'MISSING'].includes(judgement));
    expect(rule.offenders.nodes.map(({ code }: Coded) => code)).toEqual(
      open.map(({ expectation }: Expected) => expectation.code),
    );
    expect(rule.population).toBe(answer.nodes.length - answer.incomplete);
  }
  const [{ byUnit }] = (await server.data(RULE)).coverage;
  expect(byUnit.map((one: { unit: Coded; population: number }) => [one.unit.code, one.population])).toEqual([
    ['U1', 2],
    ['U2', 3],
    ['U3', 1],
  ]);
});

test('what may not be seen is no end and no proof', async () => {
  const guest = { name: 'guest', visibilities: ['PUBLIC', 'INTERNAL'] };
  const { data } = await askAs(server, guest, EXPECTATIONS);
  expect(data.integrationExpectations.nodes.map(told).slice(1, 3)).toEqual([
    'E2 PARTLY: D1→U2 COVERED X1 X2, D1→U3 PARTLY X2',
    'E3 INCOMPLETE: ',
  ]);
});

test('two statements, whatever is selected of the proofs', async () => {
  expect(await server.statements(() => ask({}, anew(EXPECTATIONS)))).toHaveLength(2);
  const counts = () => server.data('{ integrationExpectations { covered ratio } }');
  expect(await server.statements(counts)).toHaveLength(1);
});

test('the user edits an expectation, and it is judged anew; a suspect link shows in its proof', async () => {
  await server.data(
    'mutation { link(input: { type: EXPECTS_TO, from: "E4", to: "A2" }) { link { id } } updateApplication(ref: "A2", input: { description: "Baru" }) { item { id } } }',
  );
  const { rows, nodes } = await ask({ unit: 'U1' });
  expect(rows[1]).toBe('E4 COVERED: U1→A2 COVERED X1');
  expect(nodes[1].pairs.nodes[0].proofs.nodes[0].suspect).toBe(true);
  const [first] = (await ask({ unit: 'U3' })).nodes;
  const ofU3 = first.pairs.nodes.find(({ to }: Pair) => to.code === 'U3');
  expect(ofU3.proofs.nodes[0].suspect).toBe(false);
});
