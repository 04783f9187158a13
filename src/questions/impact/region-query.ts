import { integer, type Statement } from '../../database/database.js';
import type { NamedQueries } from '../../database/named-query.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { referenceParameters } from '../../inventory/writing/find-references.js';
import type { Registry } from '../../metamodel/registry.js';
import { stateProperties } from '../item-state.js';
import { MOST_ITEMS, MOST_LINKS } from '../trace/trace-query.js';

/**
 * How far a question looks: to what needs the items asked for, to what they need, or at all that is needed by anything.
 * Breadth first in one direction, each item once, so no bound on the depth is wanted: a chain may be of any length.
 */
const REACHES = {
  DOWNSTREAM: 'UNWIND starts AS start MATCH (start)-[:{{dependency}}*0..]->(item:Item)',
  UPSTREAM: 'UNWIND starts AS start MATCH (start)<-[:{{dependency}}*0..]-(item:Item)',
  EVERYTHING: 'MATCH (item:Item)<-[:{{dependency}}]-(:Item)',
} as const;
export type DependencyReach = keyof typeof REACHES;

/** The statement that fetches the region of a question of failure. */
export const dependencyStatement = (
  queries: NamedQueries,
  registry: Registry,
  refs: readonly string[],
  reach: DependencyReach,
  viewer: Viewer,
  today: string,
): Statement =>
  queries.statement(
    'impact/region',
    {
      refs: referenceParameters(refs),
      withUnits: reach === 'DOWNSTREAM',
      today,
      mostItems: integer(MOST_ITEMS),
      mostLinks: integer(MOST_LINKS),
      ...viewerParameters(viewer),
    },
    reachPlaceholders(registry, reach),
  );

export const reachPlaceholders = (registry: Registry, reach: DependencyReach): Record<string, string> => ({
  reach: REACHES[reach],
  state: stateProperties(registry)
    .map((name) => `item.${name}`)
    .join(', '),
});
