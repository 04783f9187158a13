import { ItemRef } from '../../inventory/answering/references.js';
import { type PageRequest, pageOf } from '../paging/page.js';
import { CutReason } from '../trace/trace-types.js';
import type { Difference, KindStandings } from './landscape.js';
import type { FoundLandscape } from './landscape.service.js';
import type { LandscapeAnswer, LandscapeItemType } from './landscape-types.js';
import { ALWAYS, NEVER } from './life.js';
import { standingSentence } from './standing-sentence.js';

/** What of the answer the landscape alone gives; the questions asked of it are the resolver's. */
export type PlainLandscape = Omit<LandscapeAnswer, 'coverage' | 'impact'>;

/** @param kinds the kinds that it tells of; all when null */
export const landscapeAnswer = (
  year: number,
  { landscape, planned, today, cut }: FoundLandscape,
  kinds: readonly string[] | null,
): PlainLandscape => {
  const told = ({ item }: Difference): boolean => !kinds || kinds.includes(item.kind);
  const pageFrom = (order: string, list: readonly Difference[]) => (page: PageRequest) =>
    pageOf(order, list.filter(told).map(keyed), page, itemAnswer);
  return {
    year,
    items: ({ standing, ...page }) => {
      const wanted = landscape.standees.filter((one) => !standing || standing.includes(one.standing));
      return pageFrom('landscape', wanted)(page);
    },
    byKind: landscape.byKind.filter(({ kind }: KindStandings) => !kinds || kinds.includes(kind)),
    difference: {
      since: today,
      appears: pageFrom('appears', landscape.appears),
      disappears: pageFrom('disappears', landscape.disappears),
    },
    exhaustive: !cut,
    cuts: cut ? [{ item: null, reason: CutReason.TOO_LARGE }] : [],
    scope: planned.scope,
    position: planned.position,
  };
};

const keyed = (one: Difference): Difference & { readonly key: readonly string[] } => ({
  ...one,
  key: [one.item.kind, one.item.code, one.item.id],
});

const itemAnswer = (one: Difference): LandscapeItemType => ({
  item: new ItemRef(one.item.id),
  standing: one.standing,
  now: one.before,
  because: one.turn.because,
  on: one.turn.on === ALWAYS || one.turn.on === NEVER ? null : one.turn.on,
  roadmapItems: one.turn.by.map(({ id }) => new ItemRef(id)),
  sentence: ({ language }) => standingSentence(one, language),
});
