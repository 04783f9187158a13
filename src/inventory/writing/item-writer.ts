import { integer, type Transaction } from '../../database/database.js';
import type { Authorship, ItemChange } from '../../history/change.js';
import type { ChangeTransaction } from '../../history/changes.js';
import { badField, badInput, notFound } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import type { KindDeclaration } from '../../metamodel/declarations.js';
import type { Registry } from '../../metamodel/registry.js';
import { searchTextOf } from '../search/search-text.js';
import { type CodedItem, codeProperties, ItemCodes } from './item-codes.js';
import { alterationOf, creationOf } from './recorded-items.js';
import { type Verification, verificationOf } from './verification.js';
import { refuseOtherVersions } from './expected-versions.js';
import { changesMeaning, givenValues, initialValues, newId, orderFaults, type Values } from './stored-values.js';

/** An item to be created, its input validated and its plan found. */
export interface NewItem {
  /** Chosen before it is written where links of the same transaction name it; a fresh one when absent. */
  readonly id?: string;
  readonly kind: string;
  readonly input: Values;
  readonly planId?: string | null;
  readonly sourceKey?: string | null;
  /** Where faults are reported, such as `changes.3.`; empty for a single one. */
  readonly where?: string;
}

/** A change to an item, its input validated. */
export interface ItemUpdate {
  readonly id: string;
  readonly input: Values;
  readonly expectedVersion?: number | null;
  /** Where faults are reported; empty for a single one. */
  readonly where?: string;
}

export interface CreatedItem {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
}

/** A stored item as it stands. */
export type StoredItem = Values & { readonly id: string; readonly kind: string; readonly version: number };

/** Writes items, many in one statement. Links, the plan's among them, are the link writer's. */
export class ItemWriter {
  private readonly codes: ItemCodes;

  constructor(
    private readonly registry: Registry,
    private readonly queries: NamedQueries,
  ) {
    this.codes = new ItemCodes(registry, queries);
  }

  /** @throws RunutError CONFLICT when a code is in use, BAD_USER_INPUT when properties contradict each other */
  async create(transaction: ChangeTransaction, items: readonly NewItem[]): Promise<CreatedItem[]> {
    const coded = await this.codes.give(transaction, items);
    const rows = coded.map((item) => ({ kind: item.kind, properties: this.newProperties(item, transaction.author) }));
    const faults = rows.flatMap(({ properties }, index) => orderFaults(properties, items[index]?.where));
    if (faults.length > 0) throw badInput(faults);
    await transaction.run(this.queries.statement('inventory/create-items', { rows }));
    transaction.record(rows.map(({ properties }) => creationOf(properties)));
    return rows.map(({ kind, properties }) => ({
      id: String(properties['id']),
      kind,
      code: String(properties['code']),
    }));
  }

  private newProperties(
    { id, kind: name, input, planId, sourceKey, code }: CodedItem,
    author: Authorship,
  ): Record<string, unknown> {
    const kind = this.registry.kind(name);
    const values = { ...initialValues(kind.properties), ...givenValues(kind.properties, input) };
    const named = { ...withoutNulls(values), name: values['name'] ?? nameFrom(kind, values, code), code };
    return {
      ...named,
      searchText: searchTextOf(kind, named),
      ...codeProperties(name, planId ?? null, code),
      id: id ?? newId(),
      kind: name,
      ...(planId ? { planId } : {}),
      ...(sourceKey ? { sourceKey } : {}),
      version: integer(1),
      meaningVersion: integer(1),
      createdAt: author.at,
      createdBy: author.by,
      updatedAt: author.at,
      updatedBy: author.by,
    };
  }

  /** Reads items and keeps other writers off them until the transaction ends. */
  async lock(transaction: Transaction, ids: readonly string[]): Promise<StoredItem[]> {
    const rows = await transaction.run(this.queries.statement('inventory/lock-items', { ids }));
    return rows.map((row) => row.get('properties') as StoredItem);
  }

  /**
   * Changes items; what does not differ is not written.
   * @throws RunutError NOT_FOUND, or CONFLICT with the current version when it is not the expected one
   */
  async update(transaction: ChangeTransaction, updates: readonly ItemUpdate[]): Promise<void> {
    if (updates.length === 0) return;
    const ids = updates.map(({ id }) => id);
    const stored = new Map((await this.lock(transaction, ids)).map((item) => [item.id, item]));
    await refuseOtherVersions(transaction, this.queries, updates, stored);
    const changed = updates.flatMap((update) => {
      const item = stored.get(update.id);
      if (!item) throw notFound('item', update.id);
      const changes = this.changesOf(item, update);
      return Object.keys(changes).length > 0 ? [{ item, changes, where: update.where ?? '' }] : [];
    });
    await this.codes.refuseHeld(transaction, changed);
    const rows = changed.map(({ item, changes }) => ({
      item,
      changes: { ...changes, ...this.bookkeeping(item, Object.keys(changes), transaction.author) },
    }));
    await this.write(transaction, rows, 'UPDATED');
  }

  /** Notes that somebody says "this is right", or takes it back. */
  async verify(transaction: ChangeTransaction, verifications: readonly Verification[]): Promise<void> {
    const ids = verifications.map(({ id }) => id);
    const stored = new Map((await this.lock(transaction, ids)).map((item) => [item.id, item]));
    await refuseOtherVersions(transaction, this.queries, verifications, stored);
    for (const verified of [true, false]) {
      const rows = verifications.flatMap((one) => {
        const item = stored.get(one.id);
        if (!item) throw notFound('item', one.id);
        const changes = one.verified === verified ? verificationOf(item, verified, transaction.author) : null;
        return changes ? [{ item, changes }] : [];
      });
      await this.write(transaction, rows, verified ? 'VERIFIED' : 'UNVERIFIED');
    }
  }

  /** Writes what was put together for locked items, and tells history. */
  private async write(
    transaction: ChangeTransaction,
    changed: readonly { readonly item: StoredItem; readonly changes: Values }[],
    action: ItemChange['action'],
  ): Promise<void> {
    if (changed.length === 0) return;
    const rows = changed.map(({ item, changes }) => {
      const searchText = searchTextOf(this.registry.kind(item.kind), { ...item, ...changes });
      return { id: item.id, changes: { ...changes, searchText } };
    });
    await transaction.run(this.queries.statement('inventory/update-items', { rows }));
    transaction.record(changed.map(({ item, changes }) => alterationOf(item, changes, action)));
  }

  private changesOf(stored: StoredItem, { input, where = '' }: ItemUpdate): Record<string, unknown> {
    const changes = differences(stored, givenValues(this.registry.kind(stored.kind).properties, input));
    const faults = orderFaults({ ...stored, ...changes }, where);
    if (faults.length > 0) throw badInput(faults);
    const code = changes['code'];
    if (code === undefined) return changes;
    if (typeof code !== 'string')
      throw badField(`${where}code`, code, 'required', { en: 'cannot be cleared', id: 'tidak dapat dikosongkan' });
    return { ...changes, ...codeProperties(stored.kind, planOf(stored), code) };
  }

  /** An edit by somebody else undoes a verification; a change of meaning makes links suspect. */
  private bookkeeping(stored: StoredItem, changed: readonly string[], author: Authorship): Record<string, unknown> {
    const moved = changesMeaning(this.registry.kind(stored.kind), changed);
    return {
      version: integer(stored.version + 1),
      ...(moved ? { meaningVersion: integer(Number(stored['meaningVersion']) + 1) } : {}),
      updatedAt: author.at,
      updatedBy: author.by,
      ...(stored['verifiedBy'] && stored['verifiedBy'] !== author.by ? { verifiedAt: null, verifiedBy: null } : {}),
    };
  }
}

const planOf = (stored: StoredItem): string | null => (typeof stored['planId'] === 'string' ? stored['planId'] : null);

const nameFrom = (kind: KindDeclaration, values: Values, code: string): string => textIn(values, kind.nameFrom) ?? code;

const textIn = (values: Values, name: string | undefined): string | undefined => {
  const value = name === undefined ? undefined : values[name];
  return typeof value === 'string' ? value : undefined;
};

const withoutNulls = (values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** What differs from what is stored; null where something is to be removed. */
export const differences = (stored: Values, given: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([name, value]) => plain(value) !== plain(stored[name])));

const plain = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Number(value) : (value ?? null),
  );
