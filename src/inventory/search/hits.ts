import type { ItemAnswer, PageAnswer, PageEdge } from '../answering/answer-types.js';
import { pageOf, type RawPage } from '../answering/paging.js';
import type { Catalogue } from '../catalogue.js';
import type { CursorValue } from '../compiler/cursor.js';
import { standardOrder } from '../compiler/page.js';
import type { ConnectionSelection, PageArguments } from '../selection/selection.js';
import { type Highlight, highlightsOf } from './highlight.js';
import { readSearch } from './search-query.js';

/** A page of a search, as the resolver gets it. */
export interface Search extends PageArguments {
  readonly text: string;
}

export interface HitSelection extends ConnectionSelection {
  readonly highlights: boolean;
}

export interface HitAnswer {
  readonly item: ItemAnswer;
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

export type HitEdge = PageEdge<HitAnswer>;

type Raw = Readonly<Record<string, unknown>>;
type RawHits = RawPage<{ readonly node: Raw; readonly texts?: Raw; readonly cursor: readonly CursorValue[] }>;

/** Turns what the statement of a search returned into hits. */
export const hitsOf = (
  { registry, shaper }: Pick<Catalogue, 'registry' | 'shaper'>,
  raw: RawHits,
  search: Search,
  selection: HitSelection,
): PageAnswer<HitEdge> => {
  const { words } = readSearch(search.text, null);
  const nodeOf = ({ node, texts, cursor: [score] }: RawHits['edges'][number]): HitAnswer => {
    const item = shaper.item(node, selection.node);
    const highlights = texts ? highlightsOf(registry.kind(item.kind), texts, words) : [];
    return { item, score: Number(score), highlights };
  };
  return pageOf(raw, search, nodeOf, (edge): HitEdge => edge, standardOrder(search));
};
