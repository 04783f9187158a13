import { integer } from '../../database/database.js';
import { conflict } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { ChangeTransaction } from '../../history/changes.js';
import { refuseOtherVersions } from './expected-versions.js';
import type { ItemWriter } from './item-writer.js';
import { deletionOf } from './recorded-items.js';
import { linkAlterationOf, linkDeletionOf, linkIn, type RecordedLink } from './recorded-links.js';
import type { StoredItem } from './item-writer.js';
import type { Values } from './stored-values.js';

export interface Deletion {
  readonly id: string;
  /** Also when other items are linked to it. */
  readonly cascade: boolean;
  readonly expectedVersion?: number | null;
}

export interface Lost {
  /** Items that are gone with it, itself among them. */
  readonly items: number;
  readonly links: number;
}

/** How many links a refusal names. */
const NAMED_LINKS = 20;

/** Deletes items with what cannot be without them: the parts of a plan, the passages of a document, their links. */
export class ItemDeleter {
  constructor(
    private readonly queries: NamedQueries,
    private readonly items: ItemWriter,
  ) {}

  /**
   * @returns what is gone, in the order of the deletions
   * @throws RunutError CONFLICT that says what would be lost, or when a version is not the expected one
   */
  async delete(transaction: ChangeTransaction, deletions: readonly Deletion[]): Promise<Lost[]> {
    const ids = deletions.map(({ id }) => id);
    const stored = new Map((await this.items.lock(transaction, ids)).map((item) => [item.id, item]));
    await refuseOtherVersions(transaction, this.queries, deletions, stored);
    await this.refuseLinked(transaction, deletions, stored);
    const doomed = await transaction.run(this.queries.statement('inventory/doomed-items', { ids }));
    const items = doomed.map((row) => ({
      root: String(row.get('root')),
      properties: row.get('properties') as StoredItem,
    }));
    const lost = [...new Map(items.map(({ properties }) => [properties.id, properties])).values()];
    const lostIds = lost.map(({ id }) => id);
    const links = await this.linksOf(transaction, lostIds);
    await transaction.run(this.queries.statement('inventory/delete-items', { ids: lostIds }));
    transaction.record([...links.map(linkDeletionOf), ...lost.map(deletionOf)]);
    await this.forgetPassages(transaction, lost);
    return ids.map((id) => {
      const own = new Set(items.filter(({ root }) => root === id).map(({ properties }) => properties.id));
      return { items: own.size, links: links.filter(({ from, to }) => own.has(from.id) || own.has(to.id)).length };
    });
  }

  private async refuseLinked(
    transaction: ChangeTransaction,
    deletions: readonly Deletion[],
    stored: ReadonlyMap<string, StoredItem>,
  ): Promise<void> {
    const ids = deletions.filter(({ cascade }) => !cascade).map(({ id }) => id);
    if (ids.length === 0) return;
    const all = deletions.map(({ id }) => id);
    const [row] = await transaction.run(
      this.queries.statement('inventory/links-of-items', { ids, all, most: integer(NAMED_LINKS) }),
    );
    if (!row) return;
    const item = stored.get(String(row.get('id')));
    const total = Number(row.get('total'));
    const what = `${String(item?.['code'])} "${String(item?.['name'])}"`;
    throw conflict(
      {
        en: `${what} has ${total} ${total === 1 ? 'link' : 'links'} that would be lost; delete it with cascade: true, or unlink it first.`,
        id: `${what} memiliki ${total} tautan yang akan hilang; hapus dengan cascade: true, atau lepaskan tautannya dahulu.`,
      },
      { total, links: row.get('links') as unknown },
    );
  }

  private async linksOf(transaction: ChangeTransaction, ids: readonly string[]): Promise<RecordedLink[]> {
    const rows = await transaction.run(this.queries.statement('inventory/doomed-links', { ids }));
    return rows.map((row) => linkIn(row));
  }

  /** Links name passages by their ids; what is gone is named no more. */
  private async forgetPassages(transaction: ChangeTransaction, lost: readonly StoredItem[]): Promise<void> {
    const ids = lost.filter(({ kind }) => kind === 'Passage').map(({ id }) => id);
    if (ids.length === 0) return;
    const rows = await transaction.run(this.queries.statement('inventory/forget-passages', { ids }));
    transaction.record(rows.map((row) => linkAlterationOf(linkIn(row), row.get('changes') as Values, 'UPDATED')));
  }
}
