import type { NamedQueries } from '../../database/named-query.js';
import type { ChangeTransaction } from '../../history/changes.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Viewer } from '../viewer.js';
import { refusePlaces } from './change-faults.js';
import { ChangeReferences, type Named } from './change-references.js';
import { type Run, runsOf } from './change-runs.js';
import type { Applied, ChangeThat, InventoryChange } from './inventory-change.js';
import { ItemDeleter } from './item-deleter.js';
import type { ItemWriter } from './item-writer.js';
import { LinkConfirmer } from './link-confirmer.js';
import type { LinkWriter, NewLink } from './link-writer.js';
import type { Values } from './stored-values.js';

/** Applies changes, one or ten thousand, in the transaction of the one who calls: in their order, run by run. */
export class ChangeApplier {
  private readonly deleter: ItemDeleter;
  private readonly confirmer: LinkConfirmer;

  constructor(
    private readonly registry: Registry,
    private readonly queries: NamedQueries,
    private readonly items: ItemWriter,
    private readonly links: LinkWriter,
  ) {
    this.deleter = new ItemDeleter(queries, items);
    this.confirmer = new LinkConfirmer(queries);
  }

  /**
   * @param changes their inputs validated
   * @returns what each led to, in their order
   * @throws RunutError with the place of what is wrong
   */
  async apply(transaction: ChangeTransaction, changes: readonly InventoryChange[], viewer: Viewer): Promise<Applied[]> {
    const run = (statement: Parameters<ChangeTransaction['run']>[0]) => transaction.run(statement);
    const references = await ChangeReferences.of(changes, run, this.queries, viewer);
    const work = new Work(this.registry, references, transaction, viewer);
    for (const change of changes) references.check(() => work.resolve(change));
    references.refuse(changes.some(({ at }) => at !== ''));
    const applied: Applied[] = [];
    for (const one of runsOf(changes, (change) => work.subjectOf(change)))
      applied.push(...(await this.write(one, work)));
    return applied;
  }

  private async write(run: Run, work: Work): Promise<Applied[]> {
    const { transaction, viewer } = work;
    switch (run.does) {
      case 'create':
        return this.create(run.changes, work);
      case 'update': {
        const rows = run.changes.map((change) => ({ ...change, id: work.item(change).id, where: change.inputAt }));
        await this.items.update(transaction, rows);
        return rows.map(({ id }) => ({ of: 'ITEM', id, items: 0, links: 0 }));
      }
      case 'delete': {
        const rows = run.changes.map((change) => ({ ...change, id: work.item(change).id }));
        const lost = await this.deleter.delete(transaction, rows);
        return rows.map(({ id }, index) => ({ of: 'ITEM', id, items: 0, links: 0, ...lost[index] }));
      }
      case 'link': {
        const ids = await this.links.create(
          transaction,
          run.changes.map((change) => work.newLink(change)),
        );
        return ids.map((id) => ({ of: 'LINK', id, items: 0, links: 0 }));
      }
      case 'updateLink': {
        const rows = run.changes.map((change) => {
          const passageIds = work.passages(change.input, change.inputAt);
          return { ...change, where: change.inputAt, ...(passageIds ? { passageIds } : {}) };
        });
        await this.links.update(transaction, rows, viewer);
        return rows.map(({ id }) => ({ of: 'LINK', id, items: 0, links: 0 }));
      }
      case 'unlink': {
        const rows = run.changes.map(({ id, at }) => ({ id, where: at }));
        await this.links.delete(transaction, rows, viewer);
        return rows.map(({ id }) => ({ of: 'LINK', id, items: 0, links: 1 }));
      }
      case 'verify': {
        const rows = run.changes.map((change) => ({ ...change, id: work.item(change).id }));
        await this.items.verify(transaction, rows);
        return rows.map(({ id }) => ({ of: 'ITEM', id, items: 0, links: 0 }));
      }
      case 'verifyLink':
        await this.confirmer.verify(transaction, run.changes.map(placed), viewer);
        return run.changes.map(({ id }) => ({ of: 'LINK', id, items: 0, links: 0 }));
      case 'clearSuspect':
        await this.confirmer.clearSuspicion(transaction, run.changes.map(placed), viewer);
        return run.changes.map(({ id }) => ({ of: 'LINK', id, items: 0, links: 0 }));
    }
  }

  /** New items, and then their places in their plans, which may be among them. */
  private async create(changes: readonly ChangeThat<'create'>[], work: Work): Promise<Applied[]> {
    const rows = changes.map((change) => ({
      id: work.references.idOf(change),
      kind: change.kind,
      input: change.input,
      planId: work.plan(change)?.id ?? null,
      where: change.inputAt,
    }));
    const created = await this.items.create(work.transaction, rows);
    changes.forEach((change, index) => {
      const item = created[index];
      if (item) work.references.created(change, item);
    });
    const places = changes.flatMap((change, index): NewLink[] => {
      const [from, to] = [created[index], work.plan(change)];
      return from && to ? [{ type: 'PART_OF', from, to, input: {}, where: change.inputAt }] : [];
    });
    if (places.length > 0) await this.links.create(work.transaction, places);
    return created.map(({ id }) => ({ of: 'ITEM', id, items: 0, links: 0 }));
  }
}

const placed = <C extends { readonly at: string }>(change: C): C & { readonly where: string } => ({
  ...change,
  where: change.at,
});

/** A batch at work: what its changes refer to. */
class Work {
  constructor(
    private readonly registry: Registry,
    readonly references: ChangeReferences,
    readonly transaction: ChangeTransaction,
    readonly viewer: Viewer,
  ) {}

  /** Follows every reference of a change, for the faults. */
  resolve(change: InventoryChange): void {
    if (change.does === 'create') this.plan(change);
    else if (change.does === 'link') this.newLink(change);
    else if (change.does === 'updateLink') this.passages(change.input, change.inputAt);
    else if ('ref' in change) this.item(change);
  }

  subjectOf(change: InventoryChange): string | undefined {
    if (change.does === 'create' || change.does === 'link') return undefined;
    return 'ref' in change ? this.item(change).id : change.id;
  }

  item({ ref, kind, at }: ChangeThat<'update' | 'delete' | 'verify'>): Named {
    return this.references.one(ref, `${at}ref`, kind === null ? undefined : [kind]);
  }

  plan({ input, inputAt }: ChangeThat<'create'>): Named | null {
    const { plan } = input;
    return typeof plan === 'string' ? this.references.one(plan, `${inputAt}plan`, ['Plan']) : null;
  }

  /** Ends of kinds that the type allows are preferred, so that a code shared by two kinds is no obstacle. */
  newLink({ input, inputAt }: ChangeThat<'link'>): NewLink {
    const type = String(input['type']);
    const triples = this.registry.triples.filter((triple) => triple.type === type);
    const end = (name: 'from' | 'to'): Named =>
      this.references.one(String(input[name]), `${inputAt}${name}`, undefined, ({ kind }) =>
        triples.some((triple) => triple[name] === kind),
      );
    const [from, to] = [end('from'), end('to')];
    refusePlaces(type, to, inputAt);
    return { type, from, to, input, passageIds: this.passages(input, inputAt) ?? [], where: inputAt };
  }

  passages(input: Values, inputAt: string): string[] | undefined {
    const { passages } = input;
    if (!Array.isArray(passages)) return undefined;
    return passages.map(
      (ref, index) => this.references.one(String(ref), `${inputAt}passages.${index}`, ['Passage']).id,
    );
  }
}
