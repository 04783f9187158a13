import type { RoadmapQuery } from '../../generated/queries/roadmap.js';

type Entry = RoadmapQuery['roadmap']['items']['nodes'][number];
type Item = Extract<Entry['item'], { readonly status: unknown }>;
export type RoadmapRow = Item & { readonly priority: Entry['priority'] };

/** The API types what is on a roadmap as any item. */
export const rowsOf = (roadmap: RoadmapQuery['roadmap']): RoadmapRow[] =>
  roadmap.items.nodes.flatMap(({ item, priority }) => ('status' in item ? [{ ...item, priority }] : []));
