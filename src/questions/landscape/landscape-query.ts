import { integer, type Statement } from '../../database/database.js';
import type { NamedQueries } from '../../database/named-query.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { referenceParameters } from '../../inventory/writing/find-references.js';
import type { Registry } from '../../metamodel/registry.js';
import { ENDED, isOperating, type State, stateProperties } from '../item-state.js';
import { MOST_ITEMS } from '../trace/trace-query.js';
import type { Activity, LandscapeItem } from './life.js';

const DELIVERED_BY = 'DELIVERED_BY';

/** The kinds that a roadmap item can deliver: the landscape is made of these. */
export const landscapeKinds = (registry: Registry): string[] => [
  ...new Set(registry.triples.filter(({ type }) => type === DELIVERED_BY).map(({ from }) => from)),
];

export const landscapePlaceholders = (registry: Registry): Record<string, string> => ({
  deliverable: landscapeKinds(registry).join('|'),
  state: stateProperties(registry)
    .map((name) => `item.${name}`)
    .join(', '),
});

/** @param refs the plan and the roadmap items that are asked for */
export const landscapeStatement = (
  queries: NamedQueries,
  registry: Registry,
  refs: readonly string[],
  viewer: Viewer,
  today: string,
): Statement =>
  queries.statement(
    'landscape/landscape',
    { refs: referenceParameters(refs), mostItems: integer(MOST_ITEMS), today, ...viewerParameters(viewer) },
    landscapePlaceholders(registry),
  );

type ItemRow = readonly [
  id: string,
  kind: string,
  code: string,
  activeFrom: string | null,
  retiresOn: string | null,
  deliveries: readonly (readonly [change: 'NEW' | 'RETIRE', activity: string])[],
  ...state: unknown[],
];
type ActivityRow = readonly [
  id: string,
  code: string,
  planId: string | null,
  endYear: number | null,
  status: string | null,
];

export interface LandscapeRows {
  readonly items: readonly ItemRow[];
  readonly activities: readonly ActivityRow[];
}

/** Reads the rows of `landscape/landscape.cypher`. */
export const readLandscapeItems = (registry: Registry, rows: LandscapeRows): LandscapeItem[] => {
  const properties = stateProperties(registry);
  const activities = new Map(
    rows.activities.map(([id, code, planId, endYear, status]): [string, Activity] => [
      id,
      { id, code, planId, endYear, cancelled: status === 'CANCELLED' },
    ]),
  );
  return rows.items.map(([id, kind, code, activeFrom, retiresOn, deliveries, ...values]) => {
    const state = Object.fromEntries(properties.map((property, index) => [property, values[index]]));
    return {
      id,
      kind,
      code,
      activeFrom,
      retiresOn,
      ...lifeStateOf(registry, kind, state),
      deliveries: deliveries.flatMap(([change, activityId]) => {
        const activity = activities.get(activityId);
        return activity ? [{ change, activity }] : [];
      }),
    };
  });
};

/** What is RETIRED says that it has ended, and not whether it will come; a kind without such a state says neither. */
const lifeStateOf = (registry: Registry, kind: string, state: State): Pick<LandscapeItem, 'runs' | 'retired'> => {
  const declaration = registry.kind(kind);
  const value = declaration.operatingWhen && state[declaration.operatingWhen.property];
  const retired = value === ENDED;
  return { retired, runs: typeof value !== 'string' || retired ? null : isOperating(declaration, state) };
};
