import type { RegionRows } from '../../src/questions/integration/expectation-region.js';
import type { ExchangeRows } from '../../src/questions/integration/exchanges.js';
import { CountingGraph, type IntegrationGraph } from '../oracle/integration-oracle-graph.js';

/** The rows that the query of expectations would give for a whole graph: everything in it, and the links that count. */
export const expectationRowsOf = (graph: IntegrationGraph, today: string): RegionRows => {
  const world = new CountingGraph(graph, today);
  return {
    nodes: graph.items.map((item) => [item.id, item.kind, item.code, world.isOver(item), item.status ?? null] as const),
    links: world.links.map(({ id, type, from, to, suspect }) => [id, type, from, to, suspect ?? false] as const),
  };
};

/** The rows that the query of exchanges would give for what is needed, restricted to nothing. */
export const exchangeRowsOf = (graph: IntegrationGraph, today: string): ExchangeRows => {
  const world = new CountingGraph(graph, today);
  const ends = ['PROVIDES', 'FEEDS', 'CARRIED_BY'];
  return {
    exchanges: world
      .ofKind('Integration')
      .filter(({ status }) => status !== 'RETIRED')
      .map(
        ({ id, code, status, method }) =>
          [
            id,
            code,
            status ?? '',
            method ?? null,
            null,
            null,
            null,
            null,
            world.links
              .filter(({ type, from, to }) => ends.includes(type) && [from, to].includes(id))
              .map(({ type, from, to, suspect }) => [type, from === id ? to : from, suspect ?? false] as const),
          ] as const,
      ),
    applications: world.ofKind('Application').map(({ id, code }) => {
      const units = world.from(id, 'Organization', 'OWNS').filter((unit) => !world.isOver(unit));
      return [id, code, true, true, true, idsOf(units), idsOf(world.to(id, 'Service', 'SERVES'))] as const;
    }),
    others: graph.items.map(({ id, code }) => [id, code] as const),
  };
};

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
