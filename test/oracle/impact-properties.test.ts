import { TODAY } from './graph-builder.js';
import {
  isInOperation,
  needsOf,
  rank,
  STATES,
  worst,
  type DependencyGraph,
  type Need,
  type State,
} from './impact-oracle-needs.js';
import { assignment, passedBy, stateOf, waivedGroups } from './impact-oracle-states.js';
import { impactOracle } from './impact-oracle.js';
import { DOMAIN_MODEL } from './model.js';
import { randomDependencyGraph, randomFailing } from './random-dependency-graphs.js';
import { relianceOracle, singlePointsOfFailureOracle } from './reliance-oracle.js';

const SEEDS = Array.from({ length: 640 }, (_, seed) => seed);
const SMALL = 6;

function idsOf(graph: DependencyGraph): string[] {
  return graph.items.filter((item) => item.kind !== 'Organization').map((item) => item.id);
}

function statesOf(graph: DependencyGraph, failing: readonly string[]): Map<string, State> {
  const { hit } = impactOracle(DOMAIN_MODEL, graph, { failing, today: TODAY });
  return new Map(hit.map((h) => [h.id, h.state]));
}

function subsetsOf(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => [...all, ...all.map((some) => [...some, id])], [[]]);
}

test('the generator gives the same for the same seed, stays small, and draws what matters', () => {
  expect(randomDependencyGraph(3, DOMAIN_MODEL)).toEqual(randomDependencyGraph(3, DOMAIN_MODEL));
  const seen = new Set<string>();
  for (const seed of SEEDS) {
    const graph = randomDependencyGraph(seed, DOMAIN_MODEL);
    expect(idsOf(graph).length).toBeLessThanOrEqual(12);
    const failing = randomFailing(seed, graph);
    const needs = needsOf(DOMAIN_MODEL, graph, failing, TODAY);
    const stopping = needs.filter((need) => need.effect === 'STOPS');
    if (waivedGroups(idsOf(graph), stopping).size > 0) seen.add('a cycle without entry');
    if (assignment(idsOf(graph), needs, new Set(failing)).adrift.size > 0) seen.add('alternatives adrift');
    if (needs.some((need) => need.needed > 1 && need.needed < need.links.length)) seen.add('some needed of more');
    const answer = impactOracle(DOMAIN_MODEL, graph, { failing, today: TODAY });
    for (const { state } of answer.hit) seen.add(state);
    if (answer.redundancyLost.length > 0) seen.add('redundancy lost');
    if (answer.units.length > 0) seen.add('a unit hit');
  }
  expect([...seen].sort()).toEqual([
    'DEGRADED',
    'STALE',
    'STOPS',
    'a cycle without entry',
    'a unit hit',
    'alternatives adrift',
    'redundancy lost',
    'some needed of more',
  ]);
});

test('with nothing failed everything works', () => {
  for (const seed of SEEDS) {
    expect({ seed, hit: statesOf(randomDependencyGraph(seed, DOMAIN_MODEL), []) }).toEqual({ seed, hit: new Map() });
  }
});

test('more failing never makes anything better', () => {
  for (const seed of SEEDS) {
    const graph = randomDependencyGraph(seed, DOMAIN_MODEL);
    const failing = randomFailing(seed, graph);
    const few = statesOf(graph, failing);
    const more = statesOf(graph, [...failing, ...randomFailing(seed + 1, graph)]);
    for (const id of idsOf(graph)) {
      expect([seed, id, rank(stateOf(more, id)) >= rank(stateOf(few, id))]).toEqual([seed, id, true]);
    }
  }
});

test('every hit item has a distance, also one that stops because alternatives do not hold each other up', () => {
  for (const seed of SEEDS) {
    const graph = randomDependencyGraph(seed, DOMAIN_MODEL);
    const { hit } = impactOracle(DOMAIN_MODEL, graph, { failing: randomFailing(seed, graph), today: TODAY });
    expect(hit.filter((h) => h.distance > graph.items.length)).toEqual([]);
  }
});

test('single points of failure are relied on, and so is whatever hits', () => {
  for (const seed of SEEDS.filter((s) => s % 7 === 0)) {
    const graph = randomDependencyGraph(seed, DOMAIN_MODEL);
    for (const s of idsOf(graph).slice(0, 3)) {
      const relied = relianceOracle(DOMAIN_MODEL, graph, s, TODAY).map((r) => r.id);
      const single = singlePointsOfFailureOracle(DOMAIN_MODEL, graph, s, TODAY);
      expect(relied).toEqual(expect.arrayContaining(single));
    }
    for (const item of graph.items.filter((candidate) => isInOperation(candidate))) {
      for (const h of impactOracle(DOMAIN_MODEL, graph, { failing: [item.id], today: TODAY }).hit) {
        const relied = relianceOracle(DOMAIN_MODEL, graph, h.id, TODAY).map((r) => r.id);
        expect([seed, h.id, h.failing || relied.includes(item.id)]).toEqual([seed, h.id, true]);
      }
    }
  }
});

describe('by enumeration, on few items', () => {
  const cases = SEEDS.map((seed) => {
    const graph = randomDependencyGraph(seed, DOMAIN_MODEL, SMALL);
    const failing = new Set(randomFailing(seed, graph));
    const needs = needsOf(DOMAIN_MODEL, graph, [...failing], TODAY);
    return { seed, ids: idsOf(graph), failing, needs, found: assignment(idsOf(graph), needs, failing) };
  });

  test('no smaller assignment has every item at the worst of what is passed to it', () => {
    for (const { seed, ids, failing, needs, found } of cases.filter(({ seed: s }) => s % 4 === 0)) {
      const stopped = new Set([...failing, ...found.adrift]);
      const solutions = assignmentsTo(ids).filter((states) => solves(ids, needs, stopped, states));
      const least = ids.map((id) => Math.min(...solutions.map((states) => rank(stateOf(states, id)))));
      expect({ seed, ranks: ids.map((id) => rank(stateOf(found.states, id))) }).toEqual({ seed, ranks: least });
    }
  });

  test('what does not stop is the largest part that stands without merely holding itself up', () => {
    for (const { seed, ids, failing, needs, found } of cases) {
      const stopping = needs.filter((need) => need.effect === 'STOPS');
      const waived = waivedGroups(ids, stopping);
      const standing = new Set(
        subsetsOf(ids.filter((id) => !failing.has(id)))
          .filter((part) => isServed(part, stopping))
          .filter((part) =>
            subsetsOf(part).every((some) => some.length === 0 || !holdsItselfUp(some, part, stopping, waived)),
          )
          .flat(),
      );
      const running = ids.filter((id) => stateOf(found.states, id) !== 'STOPS');
      expect({ seed, running }).toEqual({ seed, running: ids.filter((id) => standing.has(id)) });
    }
  });
});

function assignmentsTo(ids: readonly string[]): Array<Map<string, State>> {
  return ids.reduce<Array<Map<string, State>>>(
    (all, id) => all.flatMap((states) => STATES.map((state) => new Map([...states, [id, state]]))),
    [new Map()],
  );
}

function solves(
  ids: readonly string[],
  needs: readonly Need[],
  stopped: ReadonlySet<string>,
  states: ReadonlyMap<string, State>,
): boolean {
  return ids.every((id) => {
    const passed = needs.filter((need) => need.item === id).map((need) => passedBy(need, states));
    return stateOf(states, id) === (stopped.has(id) ? 'STOPS' : worst(passed));
  });
}

/** Every member has as many of its sources within as each of its needs asks for. */
function isServed(part: readonly string[], stopping: readonly Need[]): boolean {
  return stopping
    .filter((need) => part.includes(need.item))
    .every((need) => need.links.filter(({ source }) => part.includes(source)).length >= need.needed);
}

/**
 * If those of these fell whose alternatives within the whole are all among these, all of these would fall, one through
 * the other's single needs.
 */
function holdsItselfUp(
  some: readonly string[],
  whole: readonly string[],
  stopping: readonly Need[],
  waived: ReadonlySet<Need>,
): boolean {
  const restsOnThem = (need: Need): boolean =>
    need.group !== null &&
    !waived.has(need) &&
    need.links.every(({ source }) => some.includes(source) || !whole.includes(source));
  const fallen = new Set(some.filter((id) => stopping.some((need) => need.item === id && restsOnThem(need))));
  for (let round = 0; round < some.length; round += 1) {
    for (const need of stopping) {
      if (need.group === null && some.includes(need.item) && need.links.some(({ source }) => fallen.has(source))) {
        fallen.add(need.item);
      }
    }
  }
  return some.every((id) => fallen.has(id));
}
