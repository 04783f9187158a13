import type { Registry } from '../../metamodel/registry.js';
import { encodeCursor, type CursorValue, orderName } from '../compiler/cursor.js';
import { DEFAULT_PAGE } from '../limits.js';
import {
  type ConnectionSelection,
  type ItemSelection,
  type LinkProjection,
  linksInOrder,
  type PageArguments,
} from '../selection/selection.js';
import type { ConnectionAnswer, EdgeAnswer, ItemAnswer, LinkAnswer } from './answer-types.js';
import { linkSentence } from './sentence.js';

type Raw = Readonly<Record<string, unknown>>;

interface RawList {
  readonly edges: readonly { readonly node: Raw; readonly cursor: readonly CursorValue[]; readonly link?: Raw }[];
  readonly total?: number;
}

/** Turns what a compiled statement returned into answers, with the selection that it was compiled from. */
export class Shaper {
  constructor(private readonly registry: Registry) {}

  item(raw: Raw, selection: ItemSelection): ItemAnswer {
    const links = new Map<string, ConnectionAnswer>();
    linksInOrder(selection).forEach(([key, link], index) => {
      links.set(key, this.connection(raw[`l${index}`] as RawList, link.page, link.connection));
    });
    return { ...raw, kind: String(raw['kind']), id: String(raw['id']), $links: links };
  }

  connection(raw: RawList, page: PageArguments, selection: ConnectionSelection): ConnectionAnswer {
    const size = page.first ?? page.last ?? DEFAULT_PAGE;
    const backwards = page.last != null;
    const name = orderName(page.orderBy?.length ? page.orderBy : [{ field: 'code', direction: 'ASC' }]);
    const more = raw.edges.length > size;
    const kept = raw.edges.slice(0, size);
    const edges = (backwards ? kept.reverse() : kept).map((edge): EdgeAnswer => ({
      cursor: encodeCursor(name, edge.cursor),
      node: this.item(edge.node, selection.node),
      link: edge.link && selection.link ? this.link(edge.link, selection.link) : null,
    }));
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: {
        hasNextPage: backwards ? page.before != null : more,
        hasPreviousPage: backwards ? more : page.after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
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
