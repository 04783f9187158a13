import { registry } from '../../src/model/registry.js';
import { impact } from '../../src/questions/impact/impact.js';
import type { DependencyLink } from '../../src/questions/impact/region.js';
import { reliance } from '../../src/questions/impact/reliance.js';
import { singlePoints } from '../../src/questions/impact/single-points.js';
import { TODAY } from '../oracle/graph-builder.js';
import { type ImpactAnswer, impactOracle } from '../oracle/impact-oracle.js';
import type { DependencyGraph } from '../oracle/impact-oracle-needs.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomDependencyGraph, randomFailing } from '../oracle/random-dependency-graphs.js';
import { relianceOracle, singlePointsOfFailureOracle } from '../oracle/reliance-oracle.js';
import { dependenciesOf } from './region-of.js';

const SHAPES = 8;
const seeds = Array.from({ length: 40 }, (_, round) => round);

/** What the oracle says, in the shape that the program's answer is brought into. */
const expected = ({ hit, redundancyLost, units }: ImpactAnswer) => ({
  hit,
  redundancyLost: redundancyLost.map(({ item, type, group, ...lost }) => ({
    key: `${item} ${type} ${group}`,
    ...lost,
  })),
  units: units.map(({ unit, inactive, worst, items }) => ({ unit, inactive, worst, count: items.length })),
});

const answered = (graph: DependencyGraph, failing: readonly string[]) => {
  const found = impact(dependenciesOf(registry, graph, TODAY), failing);
  return {
    hit: found.hit.map(({ item, state, distance, failing: fails }) => ({
      id: item.id,
      state,
      distance,
      failing: fails,
    })),
    redundancyLost: found.redundancyLost
      .map(({ item, type, group, needed, working, stopped }) => ({
        key: `${item.id} ${type} ${group}`,
        needed,
        left: working,
        stopped: stopped.map(({ id }) => id).sort(),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    units: found.byUnit.map(({ unit, stops, degraded, stale }) => ({
      unit: unit.id,
      inactive: unit.inactive,
      worst: stops > 0 ? 'STOPS' : degraded > 0 ? 'DEGRADED' : 'STALE',
      count: stops + degraded + stale,
    })),
  };
};

describe.each(Array.from({ length: SHAPES }, (_, shape) => shape))('on random graphs of shape %i', (shape) => {
  const graphs = seeds.map((round) => {
    const seed = shape + SHAPES * round;
    return { seed, graph: randomDependencyGraph(seed, DOMAIN_MODEL) };
  });

  it('an impact is what DOMAIN.md says it is', () => {
    for (const { seed, graph } of graphs) {
      for (let variant = 0; variant < 4; variant += 1) {
        const failing = randomFailing(seed * 10 + variant, graph);
        const oracle = impactOracle(DOMAIN_MODEL, graph, { failing, today: TODAY });
        expect({ seed, failing, ...answered(graph, failing) }).toEqual({ seed, failing, ...expected(oracle) });
      }
    }
  });

  it('every item that is hit is proved by a way over links that pass its state', () => {
    const worst = { STALE: 1, DEGRADED: 2, STOPS: 3 };
    for (const { seed, graph } of graphs) {
      const region = dependenciesOf(registry, graph, TODAY);
      const failing = randomFailing(seed, graph);
      const { hit } = impact(region, failing);
      const states = new Map(hit.map(({ item, state }) => [item.id, worst[state]]));
      const passes = (link: DependencyLink): number =>
        Math.max(...region.links.filter((other) => isOneNeed(link, other)).map(({ effect }) => effect));
      for (const one of hit) {
        const steps = one.path();
        const [ids, ends] = [steps.map(({ from }) => from.id), steps.map(({ to }) => to.id)];
        expect({ seed, way: [...ids, one.item.id] }).toEqual({ seed, way: [ids[0] ?? one.item.id, ...ends] });
        expect(failing).toContain(ids[0] ?? one.item.id);
        expect(steps.length).toBeGreaterThanOrEqual(one.distance);
        for (const { link, from } of steps) {
          expect(passes(link)).toBeGreaterThanOrEqual(worst[one.state]);
          expect(states.get(from.id)).toBeGreaterThanOrEqual(worst[one.state]);
        }
        if (!one.failing) expect(one.via.map(({ id }) => id)).toContain(steps.at(-1)?.link.id);
      }
    }
  });

  it('what an item relies on, and what alone stops it, is what DOMAIN.md says', () => {
    for (const { seed, graph } of graphs) {
      const region = dependenciesOf(registry, graph, TODAY);
      for (const { id } of graph.items.filter(({ kind }) => kind !== 'Organization')) {
        const relied = reliance(region, id).on.map(({ item, distance }) => ({ id: item.id, distance }));
        expect({ seed, id, relied }).toEqual({ seed, id, relied: relianceOracle(DOMAIN_MODEL, graph, id, TODAY) });
        const points = singlePoints(region, id).points.map(({ item }) => item.id);
        const oracle = singlePointsOfFailureOracle(DOMAIN_MODEL, graph, id, TODAY);
        expect({ seed, id, points: points.sort() }).toEqual({ seed, id, points: oracle.sort() });
      }
    }
  });

  it('the single points of failure of every service are ranked by what they stop', () => {
    for (const { seed, graph } of graphs) {
      const running = graph.items.filter(
        ({ kind, phase, status }) => kind !== 'Organization' && !phaseIsOver(phase, status),
      );
      const oracle = running.flatMap((item) => {
        const { hit } = impactOracle(DOMAIN_MODEL, graph, { failing: [item.id], today: TODAY });
        const stopped = hit.filter(({ id, state }) => state === 'STOPS' && id !== item.id).map(({ id }) => id);
        const services = graph.items.filter(({ id, kind }) => kind === 'Service' && stopped.includes(id)).sort(byCode);
        return services.length > 0 ? [{ item, services: services.map(({ id }) => id), items: stopped.length }] : [];
      });
      oracle.sort(
        (a, b) =>
          b.services.length - a.services.length ||
          b.items - a.items ||
          (a.item.kind < b.item.kind ? -1 : a.item.kind > b.item.kind ? 1 : byCode(a.item, b.item)),
      );
      const { points, cut } = singlePoints(dependenciesOf(registry, graph, TODAY), null);
      expect(cut).toBe(false);
      expect({
        seed,
        points: points.map((one) => ({
          id: one.item.id,
          services: one.services().map(({ id }) => id),
          items: one.itemCount,
        })),
      }).toEqual({ seed, points: oracle.map(({ item, services, items }) => ({ id: item.id, services, items })) });
      for (const one of points) expect(one.serviceCount).toBe(one.services().length);
    }
  });
});

const isOneNeed = (link: DependencyLink, other: DependencyLink): boolean =>
  link.id === other.id ||
  (link.group !== null && [link.type, link.to, link.group].join() === [other.type, other.to, other.group].join());

const byCode = (a: { code: string; id: string }, b: { code: string; id: string }): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : 1;

const phaseIsOver = (phase: string | null | undefined, status: string | null | undefined): boolean =>
  (phase != null && !['ACTIVE', 'RETIRING'].includes(phase)) || (status != null && status !== 'OPERATIONAL');
