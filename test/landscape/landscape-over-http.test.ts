import { today } from '../../src/inventory/today.js';
import { landscapeOracle } from '../oracle/landscape-oracle.js';
import { randomLandscape, randomLandscapeQuery } from '../oracle/random-landscapes.js';
import { store } from '../support/oracle-graph.js';
import { startServer, type TestServer, wipe } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const QUERY = `query ($year: Int!, $include: [Ref!]!, $exclude: [Ref!]!, $shift: [RoadmapShift!]!) {
  landscape(year: $year, include: $include, exclude: $exclude, shift: $shift) {
    items(first: 100) { nodes { item { id } standing now roadmapItems { id } } }
    difference { appears(first: 100) { nodes { item { id } } } disappears(first: 100) { nodes { item { id } } } }
    exhaustive
  }
}`;

interface Node {
  readonly item: { readonly id: string };
  readonly standing: string;
  readonly now: string;
}

test('on random graphs the server says of a year what the oracle says, and of today too', async () => {
  const day = today();
  for (let seed = 1_000; seed < 1_025; seed += 1) {
    await wipe(server.database);
    const graph = randomLandscape(seed, day);
    await store(server.database, graph);
    for (let variant = 0; variant < 3; variant += 1) {
      const query = randomLandscapeQuery(seed * 10 + variant, graph, day);
      const { landscape } = await server.data(QUERY, {
        year: query.year,
        include: query.include ?? [],
        exclude: query.exclude ?? [],
        shift: Object.entries(query.shift ?? {}).map(([item, years]) => ({ item, years })),
      });
      const nodes: readonly Node[] = landscape.items.nodes;
      const found = nodes.map(({ item, standing }) => ({ id: item.id, standing }));
      expect({ seed, query, found }).toEqual({ seed, query, found: landscapeOracle(graph, query) });
      const differing = (now: boolean): string[] =>
        nodes
          .filter((node) => (node.now === 'EXISTS') === now && (node.standing === 'EXISTS') !== now)
          .map(({ item }) => item.id);
      const { appears, disappears } = landscape.difference;
      expect(appears.nodes.map((node: Node) => node.item.id)).toEqual(differing(false));
      expect(disappears.nodes.map((node: Node) => node.item.id)).toEqual(differing(true));
      expect(landscape.exhaustive).toBe(true);
    }
  }
});
