import { GraphBuilder, TODAY, type Blemishes } from './graph-builder.js';
import { SHAPES } from './graph-shapes.js';
import { RandomSource } from './random-source.js';
import type { Basis, OracleGraph, OracleItem, OracleModel, OracleQuery } from './trace-oracle.js';

const FLAWLESS: Blemishes = { inactive: 0, retiring: 0, uncounted: 0, suspect: 0 };
const BASES: readonly Basis[] = ['JUSTIFIES', 'CHANGES', 'MENDS', 'ENDS'];
const SCOPES: readonly string[] = ['Organization', 'Plan', 'StrategyGroup', 'Category'];
const ANY_KIND: readonly string[] = [
  'Vision',
  'Mission',
  'Goal',
  'Value',
  'Strategy',
  'Problem',
  'RoadmapItem',
  'Organization',
  'Service',
  'Application',
  'DataSet',
  'NetworkAsset',
  'Integration',
  'Plan',
  'Factor',
];
const ANY_TYPE: readonly string[] = [
  'SUPPORTS',
  'ADDRESSED_BY',
  'RESOLVED_BY',
  'IMPLEMENTS',
  'CONTRIBUTES_TO',
  'DELIVERED_BY',
  'AFFECTED_BY',
  'SERVES',
  'HOSTS',
  'CONNECTS',
  'COMPONENT_OF',
  'READ_BY',
  'WRITES',
  'PROVIDES',
  'FEEDS',
  'CARRIED_BY',
];

/** At most 14 items and 40 links that the model allows; seeds that follow each other go through all shapes by turns. */
export function randomGraph(seed: number, model: OracleModel): OracleGraph {
  const random = new RandomSource(seed);
  const shapes = Object.values(SHAPES);
  const blemishes: Blemishes = random.chance(0.3)
    ? FLAWLESS
    : {
        inactive: random.fraction(),
        retiring: random.fraction(),
        uncounted: random.fraction(),
        suspect: random.fraction(),
      };
  const build = new GraphBuilder(random, model, blemishes);
  const shape = shapes[seed % shapes.length] ?? random.pick(shapes);
  shape(build);
  if (random.chance(0.4)) decorate(build);
  // The order in which things are stored must not matter.
  return { items: random.some(build.items, build.items.length), links: random.some(build.links, build.links.length) };
}

/** A complaint, a roadmap item that changes something, a second link of the same kind between the same two. */
function decorate(build: GraphBuilder): void {
  const { random } = build;
  const problem = build.item('Problem');
  const activity = build.item('RoadmapItem');
  for (const item of random.some(build.items, 2)) build.link('AFFECTED_BY', item, problem);
  for (const item of random.some(build.items, 2)) build.link('DELIVERED_BY', item, activity);
  if (random.chance(0.5)) build.linkSomehow(activity, build.item('Strategy'));
  if (random.chance(0.5)) build.linkSomehow(problem, build.item('Strategy'));
  for (const link of random.some(build.links, random.between(0, 3))) {
    const from = build.items.find((item) => item.id === link.from);
    const to = build.items.find((item) => item.id === link.to);
    if (from && to && random.chance(0.5)) build.link(link.type, from, to);
    else if (from && to) build.linkSomehow(from, to);
  }
}

/** A question about the graph; take any seeds, several to a graph. */
export function randomQuery(seed: number, graph: OracleGraph): OracleQuery {
  const random = new RandomSource(seed ^ 0x2f6b3c1d);
  const kindsHere = graph.items.map((item) => item.kind);
  const typesHere = [...new Set(graph.links.map((link) => link.type))];
  const direction = random.pick(['UP', 'UP', 'DOWN'] as const);
  const query: OracleQuery = {
    from: randomOrigins(random, graph, direction).map((item) => item.id),
    direction,
    inherit: random.chance(0.8),
    includeInactive: random.chance(0.25),
    maxHops: random.chance(0.5) ? 12 : random.between(1, random.pick([4, 12])),
    today: TODAY,
  };
  if (random.chance(0.4)) {
    query.kinds = [...new Set(random.some([...kindsHere, ...ANY_KIND], random.between(1, 4)))];
  }
  if (random.chance(0.25)) query.basis = random.some(BASES, random.between(1, 3));
  if (random.chance(0.2)) {
    query.via = [...new Set(random.some([...typesHere, ...typesHere, ...ANY_TYPE], random.between(2, 8)))];
  }
  return query;
}

/** Mostly one origin, mostly one with somewhere to go, and scopes more often than their number would have it. */
function randomOrigins(random: RandomSource, graph: OracleGraph, direction: 'UP' | 'DOWN'): OracleItem[] {
  const scopes = graph.items.filter((item) => SCOPES.includes(item.kind));
  const linked = graph.items.filter((item) =>
    graph.links.some((link) => (direction === 'UP' ? link.from : link.to) === item.id),
  );
  const starts = graph.items.filter((item) => isEdge(graph, item, direction));
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  if (scopes.length > 0 && random.chance(0.5)) {
    const scope = random.pick(scopes);
    return [scope, ...random.some(graph.items, count - 1)];
  }
  if (starts.length > 0 && random.chance(0.4)) return random.some(starts, count);
  return random.some(linked.length > 0 && random.chance(0.8) ? linked : graph.items, count);
}

/** Nothing leads to it and something leads on from it. */
function isEdge(graph: OracleGraph, item: OracleItem, direction: 'UP' | 'DOWN'): boolean {
  const leaves = graph.links.some((link) => link.from === item.id);
  const enters = graph.links.some((link) => link.to === item.id);
  return direction === 'UP' ? leaves && !enters : enters && !leaves;
}
