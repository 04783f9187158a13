import type { Registry } from '../../metamodel/registry.js';
import { standardOrder } from '../compiler/page.js';
import { DEFAULT_PAGE } from '../limits.js';
import {
  type ConnectionSelection,
  type GroupArguments,
  type GroupingSelection,
  type ItemSelection,
  type LinkListSelection,
  type LinkPageArguments,
  type LinkProjection,
  linksInOrder,
  type PageArguments,
} from '../selection/selection.js';
import type {
  ConnectionAnswer,
  EdgeAnswer,
  GroupingAnswer,
  GroupValueAnswer,
  ItemAnswer,
  LinkAnswer,
  LinkEdgeAnswer,
  LinksAnswer,
} from './answer-types.js';
import { completenessOf } from './completeness.js';
import { pageOf, type RawPage } from './paging.js';
import { linkSentence } from './sentence.js';

type Raw = Record<string, unknown>;

type RawList = RawPage<{ readonly node: Raw; readonly link?: Raw }>;

interface RawGrouping {
  readonly groups: readonly { readonly count: number; readonly by: readonly unknown[] }[];
  readonly total?: number;
}

/** Turns what a compiled statement returned into answers, with the selection that it was compiled from. */
export class Shaper {
  constructor(private readonly registry: Registry) {}

  /**
   * @param raw what was read, for this answer alone: a copy of every item costs a large answer a twentieth of its time
   * @returns the same, with what is told besides put into it
   */
  item(raw: Raw, selection: ItemSelection): ItemAnswer {
    const missing = raw['completeness'];
    if (Array.isArray(missing)) raw['completeness'] = completenessOf(this.registry, String(raw['kind']), missing);
    const selected = linksInOrder(selection);
    if (selected.length > 0) {
      const links = new Map<string, ConnectionAnswer>();
      selected.forEach(([key, link], index) => {
        links.set(key, this.connection(raw[`l${index}`] as RawList, link.page, link.connection));
      });
      raw['$links'] = links;
    }
    return raw as ItemAnswer;
  }

  connection(raw: RawList, page: PageArguments, { node, link }: ConnectionSelection): ConnectionAnswer {
    return pageOf(
      raw,
      page,
      (edge): ItemAnswer => this.item(edge.node, node),
      (edge, { link: read }): EdgeAnswer => ({ ...edge, link: read && link ? this.link(read, link) : null }),
      standardOrder(page),
    );
  }

  links(raw: RawPage<{ readonly node: Raw }>, page: LinkPageArguments, { link }: LinkListSelection): LinksAnswer {
    const nodeOf = ({ node }: { readonly node: Raw }): LinkAnswer => this.link(node, link);
    return pageOf(raw, { ...page, orderBy: null }, nodeOf, (edge): LinkEdgeAnswer => edge, []);
  }

  grouping(raw: RawGrouping, kind: string, args: GroupArguments, selection: GroupingSelection): GroupingAnswer {
    const size = args.first ?? DEFAULT_PAGE;
    const linked = args.by.map((field) => this.registry.linkField(kind, field) !== undefined);
    const valueOf = (value: unknown, index: number): GroupValueAnswer => {
      const item = linked[index] && value !== null ? this.item(value as Raw, selection.item) : null;
      return { field: args.by[index] ?? '', value: item ? String(item['code']) : textOf(value), item };
    };
    return {
      groups: raw.groups.slice(0, size).map(({ count, by }) => ({ count, by: by.map(valueOf) })),
      hasMore: raw.groups.length > size,
      totalCount: raw.total ?? null,
    };
  }

  link(raw: Raw, selection: LinkProjection): LinkAnswer {
    const end = (name: 'from' | 'to'): ItemAnswer | null => {
      const wanted = selection[name];
      return wanted ? this.item(raw[name] as Raw, wanted) : null;
    };
    const type = String(raw['type']);
    const passages = selection.passages;
    return {
      ...raw,
      id: String(raw['id']),
      type,
      class: this.registry.triples.find((triple) => triple.type === type)?.class ?? 'context',
      from: end('from'),
      to: end('to'),
      passages: passages ? (raw['passages'] as Raw[]).map((passage) => this.item(passage, passages)) : [],
      sentence: ({ language }: { language: 'id' | 'en' }) =>
        linkSentence(this.registry.link(type), { from: String(raw['fromName']), to: String(raw['toName']) }, language),
    };
  }
}

/** A stored value by which items are grouped: a text, a number or a boolean. */
const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : null;
};
