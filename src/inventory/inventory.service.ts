import { Injectable } from '@nestjs/common';
import { integer, type Transaction } from '../database/database.js';
import { badInput, conflict, type FieldFault } from '../database/errors.js';
import { NamedQueries } from '../database/named-query.js';
import { Changes } from '../history/changes.js';
import { graphqlTypes } from '../metamodel/derive/graphql/types.js';
import { Catalogue } from './catalogue.js';
import type { Viewer } from './viewer.js';
import { type Candidate, findReferences, theOne } from './writing/find-references.js';
import { ItemWriter } from './writing/item-writer.js';
import { isPlaceInPlan } from './writing/link-rules.js';
import { LinkWriter } from './writing/link-writer.js';
import type { Authorship, Values } from './writing/stored-values.js';
import { faultsIn } from './writing/validate.js';

export interface Deleted {
  readonly id: string;
  readonly items: number;
  readonly links: number;
}

/** How many links a refusal to delete names. */
const NAMED_LINKS = 20;

/** Changes the inventory: each call is one transaction, done whole or not at all. */
@Injectable()
export class Inventory {
  readonly queries: NamedQueries;
  readonly items: ItemWriter;
  readonly links: LinkWriter;

  constructor(
    private readonly changes: Changes,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry);
    this.items = new ItemWriter(catalogue.registry, this.queries);
    this.links = new LinkWriter(catalogue.registry, this.queries);
  }

  /** @returns the id of the new item */
  async create(kind: string, input: Values, viewer: Viewer): Promise<string> {
    refuse(faultsIn(graphqlTypes(this.catalogue.registry).of(kind).create, input));
    return this.changes.write(async (transaction) => {
      const { plan: ref } = input;
      const plan = typeof ref === 'string' ? await this.find(transaction, ref, 'plan', viewer, ['Plan']) : null;
      const author = authorship(viewer);
      const [created] = await this.items.create(transaction, [{ kind, input, planId: plan?.id ?? null }], author);
      if (!created) throw new Error('nothing was created');
      if (plan) await this.links.create(transaction, [{ type: 'PART_OF', from: created, to: plan, input: {} }], author);
      return created.id;
    });
  }

  async update(
    kind: string,
    ref: string,
    input: Values,
    viewer: Viewer,
    expectedVersion?: number | null,
  ): Promise<string> {
    refuse(faultsIn(graphqlTypes(this.catalogue.registry).of(kind).update, input));
    return this.changes.write(async (transaction) => {
      const { id } = await this.find(transaction, ref, 'ref', viewer, [kind]);
      await this.items.update(transaction, [{ id, input, expectedVersion }], authorship(viewer));
      return id;
    });
  }

  /**
   * @param cascade also when other items are linked to it
   * @throws RunutError CONFLICT that says what would be lost
   */
  async delete(
    kind: string,
    ref: string,
    viewer: Viewer,
    cascade: boolean,
    expectedVersion?: number | null,
  ): Promise<Deleted> {
    return this.changes.write(async (transaction) => {
      const item = await this.find(transaction, ref, 'ref', viewer, [kind]);
      const [stored] = await this.items.lock(transaction, [item.id]);
      if (expectedVersion != null && stored && stored.version !== expectedVersion)
        throw conflict(`${item.code} is at version ${stored.version}, not ${expectedVersion}. Read it again.`, {
          currentVersion: stored.version,
        });
      if (!cascade) await this.refuseLinked(transaction, item);
      const [gone] = await transaction.run(this.queries.statement('inventory/delete-item', { id: item.id }));
      if (kind === 'Passage')
        await transaction.run(this.queries.statement('inventory/forget-passages', { ids: [item.id] }));
      return { id: item.id, items: Number(gone?.get('items')), links: Number(gone?.get('links')) };
    });
  }

  private async refuseLinked(transaction: Transaction, item: Candidate): Promise<void> {
    const [row] = await transaction.run(
      this.queries.statement('inventory/links-of-item', { id: item.id, most: integer(NAMED_LINKS) }),
    );
    const total = Number(row?.get('total'));
    if (total > 0)
      throw conflict(
        `${item.code} "${item.name}" has ${total} ${total === 1 ? 'link' : 'links'} that would be lost; delete it with cascade: true, or unlink it first.`,
        {
          total,
          links: row?.get('links') as unknown,
        },
      );
  }

  /** @returns the id of the new link */
  async link(input: Values, viewer: Viewer): Promise<string> {
    refuse(faultsIn(graphqlTypes(this.catalogue.registry).linkInput, input));
    const type = String(input['type']);
    return this.changes.write(async (transaction) => {
      const triples = this.catalogue.registry.triples.filter((triple) => triple.type === type);
      const [from, to] = await this.findEnds(transaction, input, triples, viewer);
      if (isPlaceInPlan(type, to.kind))
        refuse([
          {
            field: 'to',
            value: to.code,
            rule: 'place',
            message: 'an item has its plan from the beginning; give it when the item is created',
          },
        ]);
      const passageIds = await this.findPassages(transaction, input['passages'], viewer);
      const [id] = await this.links.create(
        transaction,
        [{ type, from, to, input, passageIds: passageIds ?? [] }],
        authorship(viewer),
      );
      if (!id) throw new Error('nothing was linked');
      return id;
    });
  }

  /** Kinds that the type allows are preferred, so that a code shared by two kinds is no obstacle. */
  private async findEnds(
    transaction: Transaction,
    input: Values,
    triples: readonly { from: string; to: string }[],
    viewer: Viewer,
  ): Promise<[Candidate, Candidate]> {
    const refs = [String(input['from']), String(input['to'])];
    const found = await findReferences((statement) => transaction.run(statement), this.queries, refs, viewer);
    const one = (end: 'from' | 'to', index: number): Candidate => {
      const candidates = found[index] ?? [];
      const fitting = candidates.filter((candidate) => triples.some((triple) => triple[end] === candidate.kind));
      return theOne(fitting.length > 0 ? fitting : candidates, refs[index] ?? '', end);
    };
    return [one('from', 0), one('to', 1)];
  }

  async updateLink(id: string, input: Values, viewer: Viewer, expectedVersion?: number | null): Promise<void> {
    refuse(faultsIn(graphqlTypes(this.catalogue.registry).updateLinkInput, input));
    await this.changes.write(async (transaction) => {
      const passageIds = await this.findPassages(transaction, input['passages'], viewer);
      await this.links.update(transaction, [{ id, input, passageIds, expectedVersion }], authorship(viewer), viewer);
    });
  }

  async unlink(id: string, viewer: Viewer): Promise<void> {
    await this.changes.write((transaction) => this.links.delete(transaction, id, viewer));
  }

  private async findPassages(transaction: Transaction, refs: unknown, viewer: Viewer): Promise<string[] | undefined> {
    if (!Array.isArray(refs)) return undefined;
    const texts = refs.map(String);
    const found = await findReferences((statement) => transaction.run(statement), this.queries, texts, viewer);
    return found.map(
      (candidates, index) => theOne(candidates, texts[index] ?? '', `passages.${index}`, ['Passage']).id,
    );
  }

  private async find(
    transaction: Transaction,
    ref: string,
    where: string,
    viewer: Viewer,
    kinds: readonly string[],
  ): Promise<Candidate> {
    const [candidates = []] = await findReferences(
      (statement) => transaction.run(statement),
      this.queries,
      [ref],
      viewer,
    );
    return theOne(candidates, ref, where, kinds);
  }
}

export const authorship = (viewer: Viewer): Authorship => ({ by: viewer.name, at: new Date().toISOString() });

const refuse = (faults: readonly FieldFault[]): void => {
  if (faults.length > 0) throw badInput(faults);
};
