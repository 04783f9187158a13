import { notFound } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { LinkChange } from '../../history/change.js';
import type { ChangeTransaction } from '../../history/changes.js';
import { viewerParameters } from '../compiler/visibility.js';
import type { Viewer } from '../viewer.js';
import { refuseOtherVersions } from './expected-versions.js';
import type { LinkEnd } from './link-writer.js';
import { linkAlterationOf, linkIn, type RecordedEnd, type RecordedLink } from './recorded-links.js';
import type { Values } from './stored-values.js';
import type { MeaningEnds } from './verification.js';

/** A link as it stands, with its ends. */
export type StoredLink = RecordedLink<StoredEnd>;

type StoredEnd = LinkEnd & RecordedEnd & MeaningEnds['from'];

/** A link that a change is about. */
export interface ExpectedLink {
  readonly id: string;
  readonly expectedVersion?: number | null;
  /** Where faults are reported; empty for a single one. */
  readonly where?: string;
}

/** Links that are there, locked while they are changed. */
export class StoredLinks {
  constructor(private readonly queries: NamedQueries) {}

  /**
   * Each change with the link that it is about, locked against other writers.
   * @throws RunutError NOT_FOUND, or CONFLICT when a version is not the expected one
   */
  async expected<T extends ExpectedLink>(
    transaction: ChangeTransaction,
    changes: readonly T[],
    viewer: Viewer,
  ): Promise<(T & { readonly link: StoredLink })[]> {
    const ids = changes.map(({ id }) => id);
    const rows = await transaction.run(
      this.queries.statement('inventory/find-links', { ids, ...viewerParameters(viewer) }),
    );
    const links = new Map(rows.map((row) => [String(row.get('id')), linkIn<StoredEnd>(row)]));
    const properties = new Map([...links].map(([id, link]) => [id, link.properties]));
    await refuseOtherVersions(transaction, this.queries, changes, properties);
    return changes.map((change) => {
      const link = links.get(change.id);
      if (!link) throw notFound('link', change.id, `${change.where ?? ''}id`);
      return { ...change, link };
    });
  }

  /** Writes what was put together for locked links, and tells history. */
  async write(
    transaction: ChangeTransaction,
    changed: readonly { readonly link: StoredLink; readonly changes: Values }[],
    action: LinkChange['action'],
  ): Promise<void> {
    if (changed.length === 0) return;
    const rows = changed.map(({ link, changes }) => ({ id: link.properties['id'], changes }));
    await transaction.run(this.queries.statement('inventory/update-links', { rows }));
    transaction.record(changed.map(({ link, changes }) => linkAlterationOf(link, changes, action)));
  }
}
