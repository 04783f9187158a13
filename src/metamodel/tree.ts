import type { Registry } from './registry.js';

/**
 * The type of the links by which items of a kind form a tree: at most one parent, of the same kind, and no circle.
 * @returns undefined for a kind that forms none
 */
export const treeType = (registry: Registry, kind: string): string | undefined =>
  registry.triples.find(
    ({ from, to, cardinality, acyclic }) => from === kind && to === kind && cardinality === 'one' && acyclic,
  )?.type;
