import type { RegionItem } from './region.js';

type Coded = Pick<RegionItem, 'kind' | 'code' | 'id'>;

/** The order of items in answers: by kind, then by code. */
export const byKindCodeId = (a: Coded, b: Coded): number =>
  compare(a.kind, b.kind) || compare(a.code, b.code) || compare(a.id, b.id);

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
