import { registry } from '../../src/model/registry.js';
import { impact } from '../../src/questions/impact/impact.js';
import { inLandscape } from '../../src/questions/impact/planned-region.js';
import { dependenciesOf } from '../impact/region-of.js';
import { TODAY } from '../oracle/graph-builder.js';
import { impactOracle } from '../oracle/impact-oracle.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomDependencyGraph, randomFailing } from '../oracle/random-dependency-graphs.js';
import { RandomSource } from '../oracle/random-source.js';

test('in a landscape a failure spreads as in a graph that holds only what exists then, all of it running', () => {
  let differing = 0;
  for (let seed = 0; seed < 240; seed += 1) {
    const random = new RandomSource(seed ^ 0x3c0d);
    const graph = randomDependencyGraph(seed, DOMAIN_MODEL);
    const failing = randomFailing(seed, graph);
    const existing = graph.items.filter(({ id }) => failing.includes(id) || random.chance(0.75)).map(({ id }) => id);
    const region = dependenciesOf(registry, graph, TODAY);
    const states = (hit: ReturnType<typeof impact>['hit']) => hit.map(({ item, state }) => `${item.id} ${state}`);
    const found = states(impact(inLandscape(registry, region, { existing }), failing).hit);
    if (found.join() !== states(impact(region, failing).hit).join()) differing += 1;
    const kept = graph.items.filter(({ id, kind }) => kind === 'Organization' || existing.includes(id));
    const running = kept.map((item) => ({
      ...item,
      ...(item.phase ? { phase: 'ACTIVE' } : {}),
      ...(item.kind === 'Integration' ? { status: 'OPERATIONAL' } : {}),
    }));
    const ends = new Set(kept.map(({ id }) => id));
    const links = graph.links.filter(({ from, to }) => ends.has(from) && ends.has(to));
    const oracle = impactOracle(DOMAIN_MODEL, { items: running, links }, { failing, today: TODAY });
    expect({ seed, found }).toEqual({ seed, found: oracle.hit.map(({ id, state }) => `${id} ${state}`) });
  }
  expect(differing).toBeGreaterThan(40);
});
