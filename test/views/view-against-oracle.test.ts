import { Catalogue } from '../../src/inventory/catalogue.js';
import { today } from '../../src/inventory/today.js';
import { everything } from '../../src/inventory/viewer.js';
import { GraphViews } from '../../src/questions/graph-view/graph-view.service.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomGraph } from '../oracle/random-graphs.js';
import { RandomSource } from '../oracle/random-source.js';
import type { OracleGraph } from '../oracle/trace-oracle.js';
import { viewOracle, type ViewQuery } from '../oracle/view-oracle.js';
import { store } from '../support/oracle-graph.js';
import { startServer, type TestServer } from '../support/server.js';

const GRAPHS = 66;
const QUESTIONS = 6;

let server: TestServer;
const graphs = Array.from({ length: GRAPHS }, (_, seed): OracleGraph => {
  const { items, links } = randomGraph(seed, DOMAIN_MODEL);
  return { items: items.map((item) => ({ ...item, code: `${item.code}-${seed}` })), links };
});

/** All graphs side by side, so that each also lies among many things that have nothing to do with it. */
beforeAll(async () => {
  server = await startServer();
  await store(server.database, {
    items: graphs.flatMap(({ items }) => items),
    links: graphs.flatMap(({ links }) => links),
  });
});
afterAll(() => server.close());

const typesOf = (...classes: readonly string[]): string[] => [
  ...new Set(DOMAIN_MODEL.links.filter((link) => classes.includes(link.class)).map(({ type }) => type)),
];

const randomView = (seed: number, { items }: OracleGraph): ViewQuery & { readonly context: boolean } => {
  const random = new RandomSource(seed ^ 0x6e1d03b5);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const roots = random.some(items, random.pick([1, 1, 2, 3])).map(({ id }) => id);
  const context = random.chance(0.3);
  return {
    roots,
    kinds: random.chance(0.25) ? random.some(kinds, 2) : null,
    hideKinds: random.some(kinds, random.pick([0, 1, 2, 2, 3])),
    depth: random.pick([0, 1, 2, 3, 4, 4]),
    limit: random.chance(0.3) ? random.between(roots.length, 8) : 200,
    types: typesOf('purpose', 'dependency', ...(context ? ['context'] : [])),
    today: today(),
    context,
  };
};

test('a view is what the oracle says, in the same order, for random graphs and questions', async () => {
  const views = server.app.get(GraphViews);
  const order = [...server.app.get(Catalogue).registry.kinds.keys()];
  const seen = { collapsed: 0, long: 0, cut: 0 };
  for (const [index, graph] of graphs.entries())
    for (let question = 0; question < QUESTIONS; question += 1) {
      const seed = index * QUESTIONS + question;
      const query = randomView(seed, graph);
      const expected = viewOracle(graph, query);
      const view = await views.view({ ...query, groupBy: null, scheme: null }, everything());
      expect({
        seed,
        nodes: view.nodes.map(({ id, distance, leftOut }) => [id, distance, leftOut]),
        edges: view.edges.map(({ from, to, path }) => [from, to, path.map(({ id }) => id)]),
        leftOut: view.leftOut.map(({ kind, count }) => [kind, count]),
      }).toEqual({
        seed,
        nodes: expected.nodes,
        edges: expected.edges,
        leftOut: Object.entries(expected.leftOut).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
      });
      const lengths = expected.edges.map(([, , path]) => path.length);
      seen.collapsed += lengths.filter((length) => length > 1).length;
      seen.long += lengths.filter((length) => length > 2).length;
      seen.cut += Number(Object.keys(expected.leftOut).length > 0);
    }
  // The questions were worth asking.
  expect(Math.min(seen.collapsed / 60, seen.long / 10, seen.cut / 50)).toBeGreaterThanOrEqual(1);
});
