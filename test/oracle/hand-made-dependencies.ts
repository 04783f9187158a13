import { handMadeGraph, TODAY } from './hand-made-graph.js';
import type { DependencyGraph, DependencyLink } from './impact-oracle-needs.js';
import { impactOracle, type ImpactAnswer } from './impact-oracle.js';
import { DOMAIN_MODEL } from './model.js';

type Sketch = readonly [from: string, type: string, to: string, extra?: Partial<DependencyLink>];

/** As `handMadeGraph`, with the properties that dependencies have. */
export function dependencies(items: Parameters<typeof handMadeGraph>[0], links: readonly Sketch[]): DependencyGraph {
  const plain = handMadeGraph(
    items,
    links.map(([from, type, to]) => [from, type, to]),
  );
  return { ...plain, links: plain.links.map((link, index) => ({ ...link, ...links[index]?.[3] })) };
}

/** Switches with CONNECTS links, written `from>to` or, in the group g, `from>to:g`. */
export function network(...links: string[]): DependencyGraph {
  const sketches = links.map((text): Sketch => {
    const [from = '', rest = ''] = text.split('>');
    const [to = '', group] = rest.split(':');
    return [from, 'CONNECTS', to, group ? { group } : {}];
  });
  const names = sketches.flatMap(([from, , to]) => [from, to]);
  return dependencies(Object.fromEntries(names.map((name) => [name, 'NetworkAsset'])), sketches);
}

export function fail(graph: DependencyGraph, ...failing: string[]): ImpactAnswer {
  return impactOracle(DOMAIN_MODEL, graph, { failing, today: TODAY });
}

/** `a STOPS 0, b STALE 1`: by distance, kind and code. */
export function told(graph: DependencyGraph, ...failing: string[]): string {
  return fail(graph, ...failing)
    .hit.map(({ id, state, distance }) => `${id} ${state} ${distance}`)
    .join(', ');
}

/** The ids of what stops, sorted, in one line. */
export function stops(graph: DependencyGraph, ...failing: string[]): string {
  return fail(graph, ...failing)
    .hit.filter((hit) => hit.state === 'STOPS')
    .map((hit) => hit.id)
    .sort()
    .join(' ');
}
