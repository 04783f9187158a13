import { integer, type Row } from '../../database/database.js';
import { badField, badInput } from '../../database/errors.js';
import type { Authorship } from '../../history/change.js';
import type { ChangeTransaction } from '../../history/changes.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Viewer } from '../viewer.js';
import { differences } from './item-writer.js';
import { LinkChecks, type WrittenLink } from './link-checks.js';
import { endFaults, foreignProperties, isPlaceInPlan, TO_ITSELF } from './link-rules.js';
import { linkCreationOf, linkDeletionOf, linkIn } from './recorded-links.js';
import { meaningNow } from './verification.js';
import { type StoredLink, StoredLinks } from './stored-links.js';
import { givenValues, initialValues, newId, orderFaults, type Values } from './stored-values.js';

export interface LinkEnd {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
}

/** A change to a link, its input validated and its passages found. */
export interface LinkUpdate {
  readonly id: string;
  readonly input: Values;
  readonly passageIds?: readonly string[];
  readonly expectedVersion?: number | null;
  /** Where faults are reported; empty for a single one. */
  readonly where?: string;
}

/** A link to be made, its input validated and its ends and passages found. */
export interface NewLink {
  /** Chosen before it is written by who keeps account of it; a fresh one when absent. */
  readonly id?: string;
  readonly type: string;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly input: Values;
  readonly passageIds?: readonly string[];
  /** Where faults are reported; empty for a single link. */
  readonly where?: string;
}

/** Writes links, many in one statement, and checks what they may do together. */
export class LinkWriter {
  private readonly checks: LinkChecks;
  private readonly stored: StoredLinks;

  constructor(
    private readonly registry: Registry,
    private readonly queries: NamedQueries,
  ) {
    this.checks = new LinkChecks(registry, queries);
    this.stored = new StoredLinks(queries);
  }

  /**
   * @returns the ids of the links, in the order given
   * @throws RunutError BAD_USER_INPUT with what is allowed, or CONFLICT
   */
  async create(transaction: ChangeTransaction, links: readonly NewLink[]): Promise<string[]> {
    const faults = links.flatMap((link) => [
      ...endFaults(this.registry, link.type, link.from.kind, link.to.kind, link.where),
      ...foreignProperties(this.registry, link.type, link.input, link.where),
      ...orderFaults(link.input, link.where),
    ]);
    if (faults.length > 0) throw badInput(faults);
    const own = links.find((link) => link.from.id === link.to.id);
    if (own) throw badField(`${own.where ?? ''}to`, own.to.code, 'ends', TO_ITSELF);
    const written = links.map((link) => ({ ...link, id: link.id ?? newId() }));
    const rows = written.map((link) => ({
      type: link.type,
      from: link.from.id,
      to: link.to.id,
      properties: this.newProperties(link.type, link.id, link.input, link.passageIds ?? [], transaction.author),
    }));
    const made = await transaction.run(this.queries.statement('inventory/create-links', { rows }));
    refuseGone(written, made);
    transaction.record(made.map((row) => linkCreationOf(linkIn(row))));
    await this.checks.check(transaction, written);
    return written.map((link) => link.id);
  }

  private newProperties(
    type: string,
    id: string,
    input: Values,
    passageIds: readonly string[],
    author: Authorship,
  ): Record<string, unknown> {
    const properties = this.registry.linkPropertiesOf(type);
    const values = { ...initialValues(properties), ...givenValues(properties, input) };
    return {
      ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
      id,
      ...(passageIds.length > 0 ? { passageIds } : {}),
      version: integer(1),
      createdAt: author.at,
      createdBy: author.by,
    };
  }

  /**
   * Changes links; what does not differ is not written.
   * @throws RunutError NOT_FOUND, or CONFLICT when the version is not the expected one
   */
  async update(transaction: ChangeTransaction, updates: readonly LinkUpdate[], viewer: Viewer): Promise<void> {
    if (updates.length === 0) return;
    const links = await this.stored.expected(transaction, updates, viewer);
    const changed = links.flatMap(({ link, ...update }) => {
      const changes = this.changesOf(link, update);
      return Object.keys(changes).length > 0 ? [{ ...link, ...update, changes }] : [];
    });
    if (changed.length === 0) return;
    await this.stored.write(
      transaction,
      changed.map((link) => ({
        link,
        changes: {
          ...link.changes,
          ...(link.changes['confidence'] === 'CONFIRMED' ? meaningNow(link, transaction.author, link.where) : {}),
          ...bookkeeping(link.properties, transaction.author),
        },
      })),
      'UPDATED',
    );
    await this.checks.check(transaction, changed);
  }

  private changesOf(
    { type, properties }: StoredLink,
    { input, passageIds, where }: LinkUpdate,
  ): Record<string, unknown> {
    const given = {
      ...givenValues(this.registry.linkPropertiesOf(type), input),
      ...(passageIds ? { passageIds } : {}),
    };
    const changes = differences(properties, given);
    const faults = [
      ...foreignProperties(this.registry, type, input, where),
      ...orderFaults({ ...properties, ...changes }, where),
    ];
    if (faults.length > 0) throw badInput(faults);
    return changes;
  }

  /** @param deletions with the place where faults are reported */
  async delete(
    transaction: ChangeTransaction,
    deletions: readonly { readonly id: string; readonly where?: string }[],
    viewer: Viewer,
  ): Promise<void> {
    const links = (await this.stored.expected(transaction, deletions, viewer)).map(({ link, id, where = '' }) => {
      if (isPlaceInPlan(link.type, link.to.kind))
        throw badField(`${where}id`, id, 'place', {
          en: 'an item of a plan cannot be without its plan; delete the item, or make it anew in another plan',
          id: 'item rencana tidak dapat lepas dari rencananya; hapus itemnya, atau buat baru dalam rencana lain',
        });
      return link;
    });
    const ids = deletions.map(({ id }) => id);
    await transaction.run(this.queries.statement('inventory/delete-links', { ids }));
    transaction.record(links.map(linkDeletionOf));
  }
}

/** An edit by somebody else undoes a verification. */
const bookkeeping = (stored: Values, author: Authorship): Record<string, unknown> => ({
  version: integer(Number(stored['version']) + 1),
  ...(stored['verifiedBy'] && stored['verifiedBy'] !== author.by ? { verifiedAt: null, verifiedBy: null } : {}),
});

/** An end may be gone since it was found: deleted by a change before this one, or by somebody else. */
const refuseGone = (links: readonly WrittenLink[], made: readonly Row[]): void => {
  const ids = new Set(made.map((row) => linkIn(row).properties['id']));
  const lost = links.find(({ id }) => !ids.has(id));
  if (!lost) return;
  const { from, to, where = '' } = lost;
  throw badField(`${where}to`, `${from.code} → ${to.code}`, 'found', {
    en: 'one of the two is deleted in the meantime',
    id: 'salah satu dari keduanya sudah dihapus',
  });
};
