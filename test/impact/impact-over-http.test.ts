import { today } from '../../src/inventory/today.js';
import { impactOracle } from '../oracle/impact-oracle.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomDependencyGraph, randomFailing } from '../oracle/random-dependency-graphs.js';
import { relianceOracle, singlePointsOfFailureOracle } from '../oracle/reliance-oracle.js';
import { store } from '../support/oracle-graph.js';
import { startServer, type TestServer, wipe } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const IMPACT = /* GraphQL */ `
  query ($of: [Ref!]!) {
    impact(of: $of, first: 100) {
      failing {
        id
      }
      hit {
        totalCount
        nodes {
          item {
            id
            kind
          }
          state
          distance
          failing
          suspect
          via {
            id
            to {
              id
            }
          }
          path {
            from {
              id
            }
            link {
              id
              suspect
            }
            to {
              id
            }
            sentence(language: EN)
            passages {
              id
            }
          }
        }
      }
      byKind {
        kind
        stops
        degraded
        stale
      }
      byDistance {
        distance
        stops
        degraded
        stale
      }
      byUnit {
        unit {
          id
        }
        inactive
        stops
        degraded
        stale
      }
      redundancyLost(first: 100) {
        nodes {
          item {
            id
          }
          linkType
          group
          needed
          working
          stopped {
            id
          }
        }
      }
      exhaustive
      cuts {
        reason
      }
      scope
      position
    }
  }
`;
const RELIANCE = /* GraphQL */ `
  query ($of: Ref!) {
    reliance(of: $of, first: 100) {
      reliesOn {
        nodes {
          item {
            id
          }
          distance
          path {
            from {
              id
            }
            to {
              id
            }
          }
        }
      }
      byKind {
        count
      }
      exhaustive
    }
    singlePointsOfFailure(of: $of, first: 100) {
      nodes {
        item {
          id
        }
        serviceCount
        itemCount
        services(first: 100) {
          totalCount
          nodes {
            id
          }
        }
      }
      exhaustive
    }
  }
`;

const idsOf = (items: { id: string }[]): string[] => items.map(({ id }) => id);

it('answers over HTTP what the oracle works out, on random graphs of every shape', async () => {
  for (let seed = 7_000; seed < 7_024; seed += 1) {
    const graph = randomDependencyGraph(seed, DOMAIN_MODEL);
    await wipe(server.database);
    await store(server.database, graph);
    for (let variant = 0; variant < 3; variant += 1) {
      const of = randomFailing(seed * 10 + variant, graph);
      const oracle = impactOracle(DOMAIN_MODEL, graph, { failing: of, today: today() });
      const { impact } = await server.data(IMPACT, { of });
      expect(idsOf(impact.failing).sort()).toEqual([...of].sort());
      expect({
        seed,
        of,
        hit: impact.hit.nodes.map(({ item, state, distance, failing }: any) => ({
          id: item.id,
          state,
          distance,
          failing,
        })),
      }).toEqual({ seed, of, hit: oracle.hit });
      expect(
        impact.redundancyLost.nodes
          .map(({ item, linkType, group, needed, working, stopped }: any) => ({
            item: item.id,
            type: linkType,
            group,
            needed,
            left: working,
            stopped: idsOf(stopped).sort(),
          }))
          .sort((a: any, b: any) => (`${a.item} ${a.type} ${a.group}` < `${b.item} ${b.type} ${b.group}` ? -1 : 1)),
      ).toEqual(oracle.redundancyLost);
      expect(
        impact.byUnit.map(({ unit, inactive, stops, degraded, stale }: any) => [
          unit.id,
          inactive,
          stops + degraded + stale,
        ]),
      ).toEqual(oracle.units.map(({ unit, inactive, items }) => [unit, inactive, items.length]));
      const counted = impact.byKind.map(({ stops, degraded, stale }: any) => stops + degraded + stale);
      expect(counted.reduce((sum: number, count: number) => sum + count, 0)).toBe(oracle.hit.length);
      const at = (distance: number, state: string): number =>
        oracle.hit.filter((hit) => hit.distance === distance && hit.state === state).length;
      expect(impact.byDistance).toEqual(
        [...new Set(oracle.hit.map(({ distance }) => distance))]
          .sort((a, b) => a - b)
          .map((distance) => ({
            distance,
            stops: at(distance, 'STOPS'),
            degraded: at(distance, 'DEGRADED'),
            stale: at(distance, 'STALE'),
          })),
      );
      for (const { item, path, failing } of impact.hit.nodes)
        expect([path.at(0)?.from.id ?? item.id, path.at(-1)?.to.id]).toEqual([
          failing ? item.id : expect.stringMatching(of.join('|')),
          failing ? undefined : item.id,
        ]);
      expect(impact).toMatchObject({ exhaustive: true, cuts: [], scope: 'within what you may see' });
    }
    for (const { id } of graph.items.filter(({ kind }) => kind !== 'Organization').slice(0, 4)) {
      const { reliance, singlePointsOfFailure } = await server.data(RELIANCE, { of: id });
      const relied = reliance.reliesOn.nodes.map(({ item, distance }: any) => ({ id: item.id, distance }));
      expect({ seed, id, relied }).toEqual({ seed, id, relied: relianceOracle(DOMAIN_MODEL, graph, id, today()) });
      for (const { item, path } of reliance.reliesOn.nodes)
        expect([path[0].from.id, path.at(-1).to.id]).toEqual([item.id, id]);
      const points = idsOf(singlePointsOfFailure.nodes.map(({ item }: any) => item)).sort();
      expect({ seed, id, points }).toEqual({
        seed,
        id,
        points: singlePointsOfFailureOracle(DOMAIN_MODEL, graph, id, today()).sort(),
      });
    }
  }
});

it('each question takes two statements, whatever it comes to', async () => {
  const graph = randomDependencyGraph(7_004, DOMAIN_MODEL);
  await wipe(server.database);
  await store(server.database, graph);
  const of = idsOf(graph.items.filter(({ kind }) => kind !== 'Organization'));
  const impacts = await server.statements(() => server.data(IMPACT, { of }));
  expect(impacts.length).toBeLessThanOrEqual(2);
  const both = await server.statements(() => server.data(RELIANCE, { of: of[0] }));
  expect(both.length).toBeLessThanOrEqual(4);
  const all = await server.statements(() =>
    server.data('{ singlePointsOfFailure { nodes { item { code name } services { nodes { code } } } } }'),
  );
  expect(all.length).toBeLessThanOrEqual(2);
});
