import { Injectable } from '@nestjs/common';
import { badInput } from '../database/errors.js';
import { NamedQueries } from '../database/named-query.js';
import { type Cause, Changes, type ChangeTransaction, type Done } from '../history/changes.js';
import { Catalogue } from './catalogue.js';
import { type Difference, type DifferenceEnd, differenceOf } from './differences/difference.js';
import type { Viewer } from './viewer.js';
import { ChangeApplier } from './writing/change-applier.js';
import { inputFaults } from './writing/change-faults.js';
import type { Applied, InventoryChange } from './writing/inventory-change.js';
import { ItemWriter } from './writing/item-writer.js';
import { LinkWriter } from './writing/link-writer.js';

/** What changes would do. */
export interface Rehearsed {
  readonly value: readonly Applied[];
  readonly differences: readonly Difference[];
}

/** What a client may say about a change besides the change. */
export type ChangeArguments = Pick<Cause, 'reason' | 'mutationId'>;

/** Changes the inventory: each call is one transaction, done whole or not at all. */
@Injectable()
export class Inventory {
  readonly queries: NamedQueries;
  readonly items: ItemWriter;
  readonly links: LinkWriter;
  private readonly applier: ChangeApplier;

  constructor(
    private readonly changes: Changes,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry);
    this.items = new ItemWriter(catalogue.registry, this.queries);
    this.links = new LinkWriter(catalogue.registry, this.queries);
    this.applier = new ChangeApplier(catalogue.registry, this.queries, this.items, this.links);
  }

  /**
   * @returns what each change led to, in their order
   * @throws RunutError with every fault that can be told at once
   */
  async apply(
    changes: readonly InventoryChange[],
    viewer: Viewer,
    { reason, mutationId }: ChangeArguments,
  ): Promise<Done<Applied[]>> {
    this.refuseFaults(changes);
    return this.changes.write({ by: viewer.name, reason, mutationId, request: changes }, (transaction) =>
      this.applier.apply(transaction, changes, viewer),
    );
  }

  /** Does the same and takes it back: what it tells is what would happen. */
  async rehearse(changes: readonly InventoryChange[], viewer: Viewer, { reason }: ChangeArguments): Promise<Rehearsed> {
    this.refuseFaults(changes);
    const { value, changes: made } = await this.changes.rehearse({ by: viewer.name, reason }, async (transaction) => ({
      applied: await this.applier.apply(transaction, changes, viewer),
      ends: await this.endsOf(transaction),
    }));
    return {
      value: value.applied,
      differences: made.map((change) => differenceOf(this.catalogue.registry, change, value.ends)),
    };
  }

  /** What the items are called that changed links join; those that are gone are told by their deletion. */
  private async endsOf(transaction: ChangeTransaction): Promise<Map<string, DifferenceEnd>> {
    const { recorded } = transaction;
    const ids = new Set(recorded.flatMap((change) => (change.of === 'LINK' ? [change.from, change.to] : [])));
    const rows = await transaction.run(this.queries.statement('inventory/named-items', { ids: [...ids] }));
    const gone = recorded.flatMap((change) =>
      change.of === 'ITEM' && change.action === 'DELETED' ? [{ ...change, id: change.subject }] : [],
    );
    return new Map([...gone, ...rows.map((row) => row.toObject() as DifferenceEnd)].map((end) => [end.id, end]));
  }

  private refuseFaults(changes: readonly InventoryChange[]): void {
    const faults = inputFaults(this.catalogue.registry, changes);
    if (faults.length > 0) throw badInput(faults);
  }
}
