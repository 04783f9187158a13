import { missingPart, type MissingPartAnswer } from '../../inventory/answering/completeness.js';
import type { Registry } from '../../metamodel/registry.js';
import { wantedOf } from '../../metamodel/wanted.js';
import { byKey, type Keyed } from '../paging/page.js';

export const AXES = ['KIND', 'UNIT'] as const;
export type CompletenessAxis = (typeof AXES)[number];

/** How often something is missing. */
export interface MissingCount extends MissingPartAnswer {
  readonly kind: string;
  readonly count: number;
}

/** The items of a kind, or those that a unit holds. */
export interface CompletenessRow extends Keyed {
  readonly kind: string | null;
  readonly unitId: string | null;
  readonly items: number;
  /** Those that lack nothing. */
  readonly complete: number;
  /** The mean over the items, 0 to 1. */
  readonly score: number;
  /** The most frequent first, then in the order of the model. */
  readonly missing: readonly MissingCount[];
}

/** What the queries of completeness count; without a name the items, else those that lack what is named. */
export type CompletenessCount = readonly [
  unitCode: string | null,
  unitId: string | null,
  kind: string,
  name: string | null,
  times: number,
  complete: number,
];

/** Rows in the order of the model's kinds, or of the units' codes. */
export const completenessRows = (
  registry: Registry,
  by: CompletenessAxis,
  counts: readonly CompletenessCount[],
): CompletenessRow[] => {
  const kinds = [...registry.kinds.keys()];
  const place = (kind: string): string => String(kinds.indexOf(kind)).padStart(4, '0');
  const groups = new Map<string, CompletenessCount[]>();
  for (const count of counts) {
    const key = by === 'KIND' ? count[2] : (count[1] ?? '');
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups]
    .map(([key, own]): CompletenessRow => ({
      key: by === 'KIND' ? [place(key), key] : [own[0]?.[0] ?? '', key],
      kind: by === 'KIND' ? key : null,
      unitId: by === 'UNIT' ? key : null,
      ...summary(registry, own),
    }))
    .sort(byKey);
};

const summary = (
  registry: Registry,
  counts: readonly CompletenessCount[],
): Pick<CompletenessRow, 'items' | 'complete' | 'score' | 'missing'> => {
  let [items, complete, lacking] = [0, 0, 0];
  const missing: MissingCount[] = [];
  for (const kind of registry.kinds.keys()) {
    const wanted = wantedOf(registry, kind);
    const own = counts.filter((count) => count[2] === kind);
    for (const [, , , name, times, whole] of own) {
      if (name === null) [items, complete] = [items + times, complete + whole];
      else lacking += times / wanted.length;
    }
    for (const part of wanted) {
      const count = own.find(([, , , name]) => name === part.name)?.[4] ?? 0;
      if (count > 0) missing.push({ kind, count, ...missingPart(part) });
    }
  }
  return { items, complete, score: (items - lacking) / items, missing: missing.sort((a, b) => b.count - a.count) };
};
