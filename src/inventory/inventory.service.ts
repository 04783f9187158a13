import { Injectable } from '@nestjs/common';
import { badInput } from '../database/errors.js';
import { NamedQueries } from '../database/named-query.js';
import { type Cause, Changes, type Done, type Rehearsal } from '../history/changes.js';
import { Catalogue } from './catalogue.js';
import type { Viewer } from './viewer.js';
import { ChangeApplier } from './writing/change-applier.js';
import { inputFaults } from './writing/change-faults.js';
import type { Applied, InventoryChange } from './writing/inventory-change.js';
import { ItemWriter } from './writing/item-writer.js';
import { LinkWriter } from './writing/link-writer.js';

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
  async rehearse(
    changes: readonly InventoryChange[],
    viewer: Viewer,
    { reason }: ChangeArguments,
  ): Promise<Rehearsal<Applied[]>> {
    this.refuseFaults(changes);
    return this.changes.rehearse({ by: viewer.name, reason }, (transaction) =>
      this.applier.apply(transaction, changes, viewer),
    );
  }

  private refuseFaults(changes: readonly InventoryChange[]): void {
    const faults = inputFaults(this.catalogue.registry, changes);
    if (faults.length > 0) throw badInput(faults);
  }
}
