import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let graph: GraphBuilder;

/** P1 → S1 → M1; A1 delivered by R1, which implements S1; A1 → L1 → M1; A2 and A3 serve L1; U1 owns A1. */
beforeAll(async () => {
  server = await startServer();
  graph = new GraphBuilder(server).inPlan('PLAN');
  graph
    .item('Mission', 'M1')
    .item('Strategy', 'S1')
    .item('Problem', 'P1', { domain: 'BUSINESS' })
    .item('RoadmapItem', 'R1')
    .item('RoadmapItem', 'R2')
    .item('Service', 'L1')
    .item('Organization', 'U1');
  for (const code of ['A1', 'A2', 'A3', 'A4']) graph.item('Application', code);
  graph
    .link('P1', 'ADDRESSED_BY', 'S1')
    .link('S1', 'SUPPORTS', 'M1')
    .link('R1', 'IMPLEMENTS', 'S1')
    .link('R2', 'CONTRIBUTES_TO', 'R1')
    .link('A1', 'DELIVERED_BY', 'R1')
    .link('A2', 'DELIVERED_BY', 'R2')
    .link('A1', 'SERVES', 'L1')
    .link('A2', 'SERVES', 'L1')
    .link('A3', 'SERVES', 'L1')
    .link('A4', 'SERVES', 'L1', { confidence: 'SUGGESTED' })
    .link('L1', 'SUPPORTS', 'M1')
    .link('U1', 'OWNS', 'A1');
  await graph.build();
});
afterAll(() => server.close());

const VIEW = `query ($roots: [Ref!]!, $kinds: [Kind!], $hideKinds: [Kind!] = [], $depth: Int = 2, $context: Boolean = false, $limit: Int = 200) {
  graphView(roots: $roots, kinds: $kinds, hideKinds: $hideKinds, depth: $depth, context: $context, limit: $limit) {
    nodes { item { code kind } distance leftOut }
    edges { from to collapsed path { type sentence(language: EN) } }
    leftOut { kind count } edgesLeftOut
  }
}`;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly collapsed: boolean;
  readonly path: readonly { readonly type: string }[];
}
interface Node {
  readonly item: { readonly code: string };
  readonly distance: number;
  readonly leftOut: number;
}

const view = async (variables: object) => {
  const { graphView } = await server.data(VIEW, variables);
  const codeOf = (id: string): string => CODES.find((code) => graph.id(code) === id) ?? id;
  return {
    nodes: graphView.nodes.map(({ item, distance }: Node) => `${item.code} ${distance}`),
    edges: graphView.edges
      .map(({ from, to, path }: Edge) => `${codeOf(from)} ${path.map(({ type }) => type).join('+')} ${codeOf(to)}`)
      .sort(),
    leftOut: graphView.leftOut.map(({ kind, count }: { kind: string; count: number }) => `${kind} ${count}`),
    beside: graphView.nodes.map(({ leftOut }: Node) => leftOut),
    edgesLeftOut: graphView.edgesLeftOut,
  };
};
const CODES = ['M1', 'S1', 'P1', 'R1', 'R2', 'L1', 'U1', 'A1', 'A2', 'A3', 'A4', 'PLAN'];

test('nearest first, whichever way the links point, and what lies beyond is counted by kind', async () => {
  const around = await view({ roots: ['A1'], depth: 1 });
  expect(around.nodes).toEqual(['A1 0', 'R1 1', 'L1 1']);
  expect(around.edges).toEqual(['A1 DELIVERED_BY R1', 'A1 SERVES L1']);
  expect(around.leftOut).toEqual(['Mission 1', 'Strategy 1', 'RoadmapItem 1', 'Application 2']);
  expect(around.beside).toEqual([0, 2, 3]);
});

test('edges between items of the same distance are there too, and suggested links are not', async () => {
  const around = await view({ roots: ['A1'], depth: 2 });
  expect(around.nodes).toEqual(['A1 0', 'R1 1', 'L1 1', 'A2 2', 'A3 2', 'M1 2', 'R2 2', 'S1 2']);
  expect(around.edges).toContain('A2 DELIVERED_BY R2');
  expect(around.edges).toContain('S1 SUPPORTS M1');
  expect(around.leftOut).toEqual(['Problem 1']);
});

test('the limit keeps the nearest in a stable order', async () => {
  const around = await view({ roots: ['A1'], depth: 4, limit: 4 });
  expect(around.nodes).toEqual(['A1 0', 'R1 1', 'L1 1', 'A2 2']);
  expect(around.leftOut).toEqual(['Mission 1', 'Strategy 1', 'RoadmapItem 1', 'Application 1']);
});

test('only the kinds asked for are walked to', async () => {
  const around = await view({ roots: ['A1'], kinds: ['Service', 'Mission'], depth: 4 });
  expect(around.nodes).toEqual(['A1 0', 'L1 1', 'M1 2']);
});

test('whose something is, is shown when asked for', async () => {
  expect((await view({ roots: ['A1'], depth: 1, context: true })).nodes).toContain('U1 1');
});

test('a hidden kind leaves a collapsed edge that carries its path', async () => {
  const around = await view({ roots: ['S1'], hideKinds: ['RoadmapItem'], depth: 3, kinds: ['Application'] });
  expect(around.nodes).toEqual(['S1 0', 'A1 2', 'A2 3']);
  expect(around.edges).toEqual(['A1 DELIVERED_BY+IMPLEMENTS S1', 'A2 DELIVERED_BY+CONTRIBUTES_TO+IMPLEMENTS S1']);
});

test('two statements, whatever the size; roots and numbers out of bounds are refused', async () => {
  expect(await server.statements(() => view({ roots: ['A1', 'M1'], depth: 4 }))).toHaveLength(2);
  expect((await server.ask(VIEW, { roots: ['A1'], depth: 5 })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect((await server.ask(VIEW, { roots: ['A1'], limit: 1001 })).errors?.[0]?.extensions['code']).toBe(
    'BAD_USER_INPUT',
  );
  expect((await server.ask(VIEW, { roots: ['NOTHING'] })).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});
