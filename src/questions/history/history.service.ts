import { Injectable } from '@nestjs/common';
import { Database, integer, type Row } from '../../database/database.js';
import { limitExceeded, notFound } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import type { Values } from '../../history/change.js';
import type { FeedPlace } from '../../history/feed-place.js';
import {
  type RawChange,
  type ToldChange,
  toldChange,
  type ToldItemChange,
  type ToldLinkChange,
} from '../../history/told-change.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type Candidate, referenceParameters, theOne } from '../../inventory/writing/find-references.js';
import { itemAt, type PresentLink, type StandingItem } from './item-at.js';

/** Changes newest first, one more than asked for when there are more. */
export interface ToldChanges {
  readonly changes: readonly ToldChange[];
  readonly position: string;
}

type Meant = Candidate & { readonly of: 'ITEM' | 'LINK' };

/** Changes of links, and links, that an item of the past is put together from. */
const MOST_LINKS = 20_000;

/** Asks what became of an item or link, and what it was: one statement each. */
@Injectable()
export class Histories {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry);
  }

  /**
   * @param before only changes before this one
   * @throws RunutError NOT_FOUND, or BAD_USER_INPUT when several are meant
   */
  async of(
    ref: string,
    page: { readonly links: boolean; readonly size: number; readonly before: FeedPlace | null },
    viewer: Viewer,
  ): Promise<ToldChanges> {
    const row = await this.row('history/of', {
      refs: referenceParameters([ref]),
      links: page.links,
      position: page.before && integer(page.before.position),
      index: page.before && integer(page.before.index ?? 0),
      limit: integer(page.size + 1),
      ...viewerParameters(viewer),
    });
    theOne(row.get('candidates'), ref, 'of');
    return {
      changes: (row.get('changes') as readonly RawChange[]).map(toldChange),
      position: String(row.get('position')),
    };
  }

  /**
   * @param at a moment in UTC
   * @returns the item null when it was not there then, or was nothing that the viewer may see
   * @throws RunutError NOT_FOUND, BAD_USER_INPUT when several are meant, or LIMIT_EXCEEDED
   */
  async itemAt(
    ref: string,
    at: string,
    links: boolean,
    viewer: Viewer,
  ): Promise<{ readonly item: StandingItem | null; readonly position: string }> {
    const row = await this.row('history/whole', {
      refs: referenceParameters([ref]),
      links,
      limit: integer(MOST_LINKS + 1),
      ...viewerParameters(viewer),
    });
    const meant = theOne(row.get('candidates'), ref, 'ref') as Meant;
    if (meant.of === 'LINK') throw notFound('item', ref, 'ref');
    const present = row.get('links') as readonly PresentLink[];
    const linkChanges = row.get('linkChanges') as readonly RawChange[];
    refuseAbove(Math.max(present.length, linkChanges.length), ref);
    const whole = {
      id: meant.id,
      kind: meant.kind,
      now: row.get('item') as Values | null,
      changes: (row.get('changes') as readonly RawChange[]).map((raw) => toldChange(raw) as ToldItemChange),
      links: present,
      linkChanges: linkChanges.map((raw) => toldChange(raw) as ToldLinkChange),
    };
    return { item: itemAt(whole, at, viewer.visibilities), position: String(row.get('position')) };
  }

  private async row(query: string, parameters: Readonly<Record<string, unknown>>): Promise<Row> {
    const [row] = await this.database.read(this.queries.statement(query, parameters));
    if (!row) throw new Error(`${query} always answers with one row`);
    return row;
  }
}

const refuseAbove = (links: number, ref: string): void => {
  if (links <= MOST_LINKS) return;
  throw limitExceeded(
    {
      en: `${ref} has more than ${MOST_LINKS} changes of links; ask without its links.`,
      id: `${ref} memiliki lebih dari ${MOST_LINKS} perubahan tautan; ajukan tanpa tautannya.`,
    },
    { ref, most: MOST_LINKS },
  );
};
