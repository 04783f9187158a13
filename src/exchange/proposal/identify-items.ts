import type { Words } from '../../database/errors.js';
import { codeKey } from '../../inventory/reference.js';
import type { StoredItem } from '../../inventory/writing/item-writer.js';
import { newId } from '../../inventory/writing/stored-values.js';
import type { Registry } from '../../metamodel/registry.js';
import { FROM_TABLES } from '../csv/source-key.js';
import { type Faults, rowOf } from '../import-fault.js';
import type { ReadItem } from '../reading.js';
import { saysTheSame } from './compare.js';
import type { GraphView } from './graph-view.js';
import type { Meant, MentionedItems } from './mentioned-items.js';
import type { ImportRecord, KnownItem } from './proposal.js';

const PLANS: ReadonlySet<string> = new Set(['Plan']);

/**
 * Finds for every item of a source the item of the graph that it is: by the id that the source gives, else by what was
 * imported under its source key before, whatever it is called now, else by its code within kind and plan.
 */
export class ItemIdentification {
  private readonly byId = new Map<string, StoredItem>();
  private readonly byCodeKey = new Map<string, StoredItem>();
  private readonly claimed = new Map<string, ReadItem>();
  private records: ReadonlyMap<string, ImportRecord> = new Map();

  constructor(
    private readonly registry: Registry,
    private readonly view: GraphView,
    private readonly mentioned: MentionedItems,
    private readonly faults: Faults,
  ) {}

  async identify(read: readonly ReadItem[]): Promise<KnownItem[]> {
    const items = this.withoutRepeats(read);
    this.records = await this.view.records(items.map(({ sourceKey }) => sourceKey));
    const inPlan = items.filter(({ kind }) => this.registry.kind(kind).ofPlan);
    const others = items.filter((item) => !inPlan.includes(item));
    const ids = items.flatMap(({ id, sourceKey }) => [id ?? [], this.records.get(sourceKey)?.target ?? []].flat());
    await this.load(ids, others, () => null);
    const known = others.map((item) => this.know(item, null));
    this.mentioned.add(known);

    const plans = await this.plansOf(inPlan);
    await this.load([], inPlan, (item) => plans.get(item)?.id ?? null);
    const knownInPlan = inPlan.map((item) => this.know(item, plans.get(item) ?? null));
    this.mentioned.add(knownInPlan);
    return [...known, ...knownInPlan];
  }

  private withoutRepeats(read: readonly ReadItem[]): ReadItem[] {
    const first = new Map<string, ReadItem>();
    return read.filter((item) => {
      const other = first.get(item.sourceKey);
      if (other) this.fault(item, item.id ? 'id' : 'code', 'unique', standsIn(rowOf(other.place)));
      else first.set(item.sourceKey, item);
      return !other;
    });
  }

  private async load(
    ids: readonly string[],
    items: readonly ReadItem[],
    planIdOf: (item: ReadItem) => string | null,
  ): Promise<void> {
    const codeKeys = items.flatMap((item) => codeKeyOf(item, planIdOf(item)) ?? []);
    for (const item of await this.view.items(ids, codeKeys)) {
      this.byId.set(item.id, item);
      this.byCodeKey.set(String(item['codeKey']), item);
    }
  }

  private async plansOf(items: readonly ReadItem[]): Promise<Map<ReadItem, Meant>> {
    const questions = items.flatMap((item) =>
      item.plan ? [{ item, question: { mention: item.plan.mention, kinds: PLANS } }] : [],
    );
    await this.mentioned.load(questions.map(({ question }) => question));
    const plans = new Map<ReadItem, Meant>();
    for (const { item, question } of questions) {
      const [plan, another] = this.mentioned.meant(question).filter(({ kind }) => PLANS.has(kind));
      const text = question.mention.by === 'ref' ? question.mention.text : null;
      if (!plan || another) this.fault(item, 'plan', 'plan', NO_PLAN, text);
      else plans.set(item, plan);
    }
    return plans;
  }

  private know(read: ReadItem, plan: Meant | null): KnownItem {
    const record = this.records.get(read.sourceKey) ?? null;
    const holder = this.byCodeKey.get(codeKeyOf(read, plan?.id ?? null) ?? '');
    const stored = this.storedOf(read, record, holder);
    if (stored) this.claim(read, stored, plan);
    const unchanged = record && saysTheSame(read.values, record.values);
    const deleted = !stored && Boolean(plan?.deleted || unchanged);
    return {
      read,
      id: stored?.id ?? read.id ?? (deleted && record ? record.target : newId()),
      planId: plan?.id ?? (typeof stored?.['planId'] === 'string' ? stored['planId'] : null),
      stored,
      record,
      deleted,
      codeTaken: Boolean(holder && holder.id !== stored?.id),
    };
  }

  private storedOf(read: ReadItem, record: ImportRecord | null, holder: StoredItem | undefined): StoredItem | null {
    const byId = read.id ? this.byId.get(read.id) : undefined;
    const byRecord = record ? this.byId.get(record.target) : undefined;
    return byId ?? byRecord ?? (read.foundByCode && holder && mayBe(read, holder) ? holder : null);
  }

  private claim(read: ReadItem, stored: StoredItem, plan: Meant | null): void {
    const other = this.claimed.get(stored.id);
    this.claimed.set(stored.id, read);
    if (other) this.fault(read, 'code', 'unique', isTaken(String(stored['name']), rowOf(other.place)));
    if (stored.kind !== read.kind) this.fault(read, 'id', 'kind', isOfKind(stored.kind, read.kind), stored.id);
    if (plan && stored['planId'] !== plan.id)
      this.fault(read, 'plan', 'place', keepsItsPlan(String(stored['code'])), plan.code);
  }

  private fault(item: ReadItem, property: string, rule: string, message: Words, value?: string | null): void {
    this.faults.at(item.place, property, value ?? item.values[property], rule, message);
  }
}

/** A plan that was read from a document stays one of its own, whatever plan of a table has the same code. */
const mayBe = ({ kind }: ReadItem, { sourceKey }: StoredItem): boolean =>
  kind !== 'Plan' || typeof sourceKey !== 'string' || sourceKey.startsWith(FROM_TABLES);

const codeKeyOf = ({ kind, values }: ReadItem, planId: string | null): string | null =>
  typeof values['code'] === 'string' ? codeKey(kind, planId, values['code']) : null;

const standsIn = (row: Words): Words => ({ en: `stands in ${row.en} already`, id: `sudah tertulis di ${row.id}` });

const isTaken = (name: string, row: Words): Words => ({
  en: `is "${name}", which ${row.en} is already`,
  id: `adalah "${name}", sama seperti ${row.id}`,
});

const isOfKind = (kind: string, wanted: string): Words => ({
  en: `is a ${kind}; here stand items of the kind ${wanted}`,
  id: `adalah ${kind}; di sini harus item berjenis ${wanted}`,
});

const keepsItsPlan = (code: string): Words => ({
  en: `${code} keeps the plan that it was made in`,
  id: `${code} tetap dalam rencana tempat item itu dibuat`,
});

const NO_PLAN: Words = {
  en: 'there is no one plan with this code',
  id: 'tidak ada tepat satu rencana dengan kode ini',
};
