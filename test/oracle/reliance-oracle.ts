import { isInOperation, needsOf, type DependencyGraph } from './impact-oracle-needs.js';
import { impactOracle } from './impact-oracle.js';
import { compareItems } from './trace-oracle-rules.js';
import type { OracleModel } from './trace-oracle.js';

/**
 * What an item relies on, and what alone stops it. Readings, beside those of the impact oracle:
 *
 *  - s is the origin: it is let in whatever its phase; everything on the way and at the end is in operation.
 *  - "Links that could pass something": every counting dependency link but a WRITES that is no master. An alternative
 *    could pass something, when the others have failed; every state, however small, can go on over every such link.
 *  - s is not part of its own reliance, also on a cycle. `distance` is the fewest links.
 *  - A single point of failure is in operation: a thing that does not run cannot fail. s may be of any kind. With this
 *    every single point of failure is in the reliance.
 */
export function relianceOracle(
  model: OracleModel,
  graph: DependencyGraph,
  s: string,
  today: string,
): Array<{ id: string; distance: number }> {
  const needs = needsOf(model, graph, [s], today);
  const distances = new Map([[s, 0]]);
  // A map is walked in the order of insertion, also over what is inserted meanwhile: breadth first.
  for (const [here, distance] of distances) {
    for (const need of needs.filter((candidate) => candidate.item === here)) {
      for (const { source } of need.links) if (!distances.has(source)) distances.set(source, distance + 1);
    }
  }
  distances.delete(s);
  return [...graph.items]
    .sort(compareItems)
    .flatMap(({ id }) => {
      const distance = distances.get(id);
      return distance === undefined ? [] : [{ id, distance }];
    })
    .sort((a, b) => a.distance - b.distance);
}

/** By failing every item alone; ids by kind and code. */
export function singlePointsOfFailureOracle(
  model: OracleModel,
  graph: DependencyGraph,
  s: string,
  today: string,
): string[] {
  // s is in operation for this question; the item that fails is so anyway.
  const asked = {
    ...graph,
    items: graph.items.map((item) =>
      item.id !== s
        ? item
        : item.kind === 'Integration'
          ? { ...item, status: 'OPERATIONAL' }
          : { ...item, phase: null },
    ),
  };
  return [...asked.items]
    .sort(compareItems)
    .filter((item) => item.id !== s && isInOperation(item))
    .filter((item) =>
      impactOracle(model, asked, { failing: [item.id], today }).hit.some((h) => h.id === s && h.state === 'STOPS'),
    )
    .map((item) => item.id);
}
