import Cypher from '@neo4j/cypher-builder';
import type { Viewer } from '../viewer.js';

/** The parameter that every statement carries. */
export const viewerParameter = new Cypher.NamedParam('viewer');

/** The item is one that the viewer may see. */
export const visible = (item: Cypher.Node): Cypher.Predicate =>
  Cypher.in(item.property('visibility'), viewerParameter.property('visibilities'));

export const viewerParameters = (
  viewer: Viewer,
): { readonly viewer: { readonly visibilities: readonly string[] } } => ({
  viewer: { visibilities: viewer.visibilities },
});
