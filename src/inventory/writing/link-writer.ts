import { integer, type Row, type Transaction } from '../../database/database.js';
import { badField, badInput, notFound } from '../../database/errors.js';
import type { Authorship, LinkChange } from '../../history/change.js';
import type { ChangeTransaction } from '../../history/changes.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { Registry } from '../../metamodel/registry.js';
import { viewerParameters } from '../compiler/visibility.js';
import type { Viewer } from '../viewer.js';
import { differences } from './item-writer.js';
import { LinkChecks } from './link-checks.js';
import { endFaults, foreignProperties, isPlaceInPlan } from './link-rules.js';
import { linkAlterationOf, linkCreationOf, linkDeletionOf, type RecordedLink } from './recorded-links.js';
import { refuseOtherVersions } from './expected-versions.js';
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

  constructor(
    private readonly registry: Registry,
    private readonly queries: NamedQueries,
  ) {
    this.checks = new LinkChecks(registry, queries);
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
    if (own) throw badField(`${own.where ?? ''}to`, own.to.code, 'ends', 'an item is not linked to itself');
    const written = links.map((link) => ({ ...link, id: link.id ?? newId() }));
    const rows = written.map((link) => ({
      type: link.type,
      from: link.from.id,
      to: link.to.id,
      properties: this.newProperties(link.type, link.id, link.input, link.passageIds ?? [], transaction.author),
    }));
    const made = await transaction.run(this.queries.statement('inventory/create-links', { rows }));
    transaction.record(made.map((row) => linkCreationOf(recordedLink(row))));
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
    const ids = updates.map(({ id }) => id);
    const stored = await this.find(transaction, ids, viewer);
    const properties = new Map([...stored].map(([id, link]) => [id, link.properties]));
    await refuseOtherVersions(transaction, this.queries, updates, properties);
    const changed = updates.flatMap((update) => {
      const link = theLink(stored, update.id, update.where);
      const changes = this.changesOf(link, update);
      return Object.keys(changes).length > 0 ? [{ ...link, ...update, changes }] : [];
    });
    if (changed.length === 0) return;
    await this.write(
      transaction,
      changed.map((link) => ({
        link,
        changes: { ...link.changes, ...bookkeeping(link.properties, transaction.author) },
      })),
      'UPDATED',
    );
    await this.checks.check(transaction, changed);
  }

  /** Writes what was put together for locked links, and tells history. */
  private async write(
    transaction: ChangeTransaction,
    changed: readonly { readonly link: FoundLink; readonly changes: Values }[],
    action: LinkChange['action'],
  ): Promise<void> {
    const rows = changed.map(({ link, changes }) => ({ id: link.properties['id'], changes }));
    await transaction.run(this.queries.statement('inventory/update-links', { rows }));
    transaction.record(changed.map(({ link, changes }) => linkAlterationOf(link, changes, action)));
  }

  private changesOf(
    { type, properties }: FoundLink,
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
    const ids = deletions.map(({ id }) => id);
    const stored = await this.find(transaction, ids, viewer);
    const links = deletions.map(({ id, where = '' }) => {
      const link = theLink(stored, id, where);
      if (isPlaceInPlan(link.type, link.to.kind))
        throw badField(`${where}id`, id, 'place', {
          en: 'an item of a plan cannot be without its plan; delete the item, or make it anew in another plan',
          id: 'butir rencana tidak dapat lepas dari rencananya; hapus butirnya, atau buat baru dalam rencana lain',
        });
      return link;
    });
    await transaction.run(this.queries.statement('inventory/delete-links', { ids }));
    transaction.record(links.map(linkDeletionOf));
  }

  private async find(
    transaction: Transaction,
    ids: readonly string[],
    viewer: Viewer,
  ): Promise<ReadonlyMap<string, FoundLink>> {
    const rows = await transaction.run(
      this.queries.statement('inventory/find-links', { ids, ...viewerParameters(viewer) }),
    );
    return new Map(rows.map((row) => [String(row.get('id')), foundLink(row)]));
  }
}

interface FoundLink extends RecordedLink {
  readonly from: StoredEnd;
  readonly to: StoredEnd;
}

type StoredEnd = LinkEnd & RecordedLink['from'];

const theLink = (found: ReadonlyMap<string, FoundLink>, id: string, where = ''): FoundLink => {
  const link = found.get(id);
  if (!link) throw notFound('link', id, `${where}id`);
  return link;
};

/** An edit by somebody else undoes a verification. */
const bookkeeping = (stored: Values, author: Authorship): Record<string, unknown> => ({
  version: integer(Number(stored['version']) + 1),
  ...(stored['verifiedBy'] && stored['verifiedBy'] !== author.by ? { verifiedAt: null, verifiedBy: null } : {}),
});

const foundLink = (row: Row): FoundLink => ({
  type: String(row.get('type')),
  properties: row.get('properties') as Values,
  from: row.get('from') as StoredEnd,
  to: row.get('to') as StoredEnd,
});

const recordedLink = (row: Row): RecordedLink => ({
  type: String(row.get('type')),
  properties: row.get('properties') as Values,
  from: row.get('from') as RecordedLink['from'],
  to: row.get('to') as RecordedLink['to'],
});
