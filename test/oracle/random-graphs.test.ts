import { DOMAIN_MODEL } from './model.js';
import { randomGraph, randomQuery } from './random-graphs.js';
import { isScope, strength } from './trace-oracle-rules.js';
import { traceOracle } from './trace-oracle.js';
import type { OracleGraph, OracleItem, OracleQuery, OracleReached } from './trace-oracle.js';
import { countWalks } from './walk-counts.js';

const SEEDS = Array.from({ length: 660 }, (_, seed) => seed);

describe('the model', () => {
  test('allows every triple once', () => {
    const triples = DOMAIN_MODEL.links.map(({ type, from, to }) => `${from} ${type} ${to}`);
    expect(new Set(triples).size).toBe(triples.length);
  });

  test('has as many triples in each class as the rows of DOMAIN.md come to', () => {
    const size = (name: string): number => DOMAIN_MODEL.links.filter((triple) => triple.class === name).length;
    expect([size('purpose'), size('dependency'), size('context'), size('evidence')]).toEqual([23, 19, 547, 23]);
  });
});

describe('the generator', () => {
  test('gives the same for the same seed', () => {
    const once = randomGraph(7, DOMAIN_MODEL);
    expect(randomGraph(7, DOMAIN_MODEL)).toEqual(once);
    expect(randomQuery(8, once)).toEqual(randomQuery(8, once));
  });

  test('stays within the size, with unique ids and codes, and never closes a forbidden circle', () => {
    for (const seed of SEEDS) {
      const { items, links } = randomGraph(seed, DOMAIN_MODEL);
      expect(items.length).toBeLessThanOrEqual(14);
      expect(links.length).toBeLessThanOrEqual(40);
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      expect(new Set(items.map((item) => item.code)).size).toBe(items.length);
      expect(new Set(links.map((link) => link.id)).size).toBe(links.length);
      for (const type of ['CONTRIBUTES_TO', 'DEPENDS_ON', 'PART_OF']) {
        const edges = links.filter((link) => link.type === type);
        expect(leavesNothingAfterPruning(edges)).toBe(true);
      }
    }
  });

  test('draws every reason, every basis, cuts, scopes, several origins and more paths than are counted', () => {
    const seen = new Set<string>();
    for (const seed of SEEDS.flatMap((s) => [s, s + 1000, s + 2000])) {
      const graph = randomGraph(seed, DOMAIN_MODEL);
      const query = randomQuery(seed, graph);
      const answer = traceOracle(DOMAIN_MODEL, graph, query);
      for (const absence of answer.absences) seen.add(absence.reason);
      for (const reached of answer.reached) {
        seen.add(reached.basis);
        if (reached.atLeast) seen.add('more than a thousand');
        if (query.from.includes(reached.id)) seen.add('an origin reached');
      }
      if (!answer.exhaustive) seen.add('cut');
      if (query.from.length === 3) seen.add('three origins');
      for (const id of query.from) seen.add(itemOf(graph, id).kind);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'UNREACHABLE_BY_MODEL',
        'SCOPE_EMPTY',
        'OTHER_BASIS',
        'ONLY_INACTIVE',
        'BEYOND_LIMIT',
        'NOT_LINKED',
        'JUSTIFIES',
        'CHANGES',
        'MENDS',
        'ENDS',
        'more than a thousand',
        'an origin reached',
        'cut',
        'three origins',
        'Organization',
        'Plan',
        'StrategyGroup',
        'Category',
      ]),
    );
  });
});

describe('the oracle on random graphs', () => {
  test('finds what counting walks hop by hop finds', () => {
    for (const seed of SEEDS) {
      const graph = randomGraph(seed, DOMAIN_MODEL);
      for (const round of [0, 1, 2]) {
        const query: OracleQuery = { ...randomQuery(seed * 3 + round, graph) };
        delete query.kinds;
        delete query.basis;
        const answer = traceOracle(DOMAIN_MODEL, graph, query);
        const counts = countWalks(DOMAIN_MODEL, graph, query, answer.origins);
        const summary = answer.reached.map((r): [string, string] => [
          r.id,
          `${r.distance} ${strength(r.basis)} ${r.inherited} ${r.paths.length}`,
        ]);
        expect({ seed, round, exhaustive: answer.exhaustive, reached: new Map(summary) }).toEqual({
          seed,
          round,
          ...counts,
        });
      }
    }
  });

  test('goes down exactly where it comes up from, by the same paths reversed', () => {
    for (const seed of SEEDS.filter((s) => s % 3 === 0)) {
      const graph = randomGraph(seed, DOMAIN_MODEL);
      const { inherit, includeInactive, maxHops, today, via } = randomQuery(seed, graph);
      const rest = { inherit, includeInactive, maxHops, today, ...(via ? { via } : {}) };
      const plain = graph.items.filter((item) => !isScope(item.kind));
      const found = (direction: 'UP' | 'DOWN'): string[] =>
        plain.flatMap((origin) =>
          traceOracle(DOMAIN_MODEL, graph, { from: [origin.id], direction, ...rest }).reached.map((reached) =>
            direction === 'UP' ? line(origin, reached, (path) => path) : line(origin, reached, (p) => [...p].reverse()),
          ),
        );
      const swapped = found('DOWN').map((text) => text.replace(/^(\S+) (\S+)/, '$2 $1'));
      expect(swapped.sort()).toEqual(found('UP').sort());
    }
  });

  test('every path hangs together, starts at an origin and ends at what is reached', () => {
    for (const seed of SEEDS) {
      const graph = randomGraph(seed, DOMAIN_MODEL);
      const query = randomQuery(seed, graph);
      const answer = traceOracle(DOMAIN_MODEL, graph, query);
      for (const reached of answer.reached) {
        for (const path of reached.paths.slice(0, 20)) {
          const first = travel(graph, path[0], query);
          expect(answer.origins).toContain(first.near);
          expect(first.near).not.toBe(reached.id);
          let here = first.near;
          for (const id of path) {
            const hop = travel(graph, id, query);
            expect(hop.near).toBe(here);
            here = hop.far;
          }
          expect(here).toBe(reached.id);
        }
      }
    }
  });
});

/** Everything of an answer that does not belong to the reached item alone; inactivity does. */
function line(origin: OracleItem, reached: OracleReached, order: (path: string[]) => string[]): string {
  const paths = reached.paths.map((path) => order(path).join('>')).sort();
  const { distance, basis, inherited, suspect, pathCount, atLeast } = reached;
  return [origin.id, reached.id, distance, basis, inherited, suspect, pathCount, atLeast, ...paths].join(' ');
}

function travel(graph: OracleGraph, id: string | undefined, query: OracleQuery): { near: string; far: string } {
  const link = graph.links.find((candidate) => candidate.id === id);
  if (!link) throw new Error(`There is no link ${id}.`);
  return query.direction === 'UP' ? { near: link.from, far: link.to } : { near: link.to, far: link.from };
}

function itemOf(graph: OracleGraph, id: string): OracleItem {
  const item = graph.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`There is no item ${id}.`);
  return item;
}

/** Takes away, again and again, the edges that nothing leads to: a circle would stay. */
function leavesNothingAfterPruning(edges: ReadonlyArray<{ from: string; to: string }>): boolean {
  const left = edges.filter((edge) => edges.some((other) => other.to === edge.from));
  return left.length === 0 || (left.length < edges.length && leavesNothingAfterPruning(left));
}
