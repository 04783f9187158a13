import { Changes } from '../../src/history/changes.js';
import { Inventory } from '../../src/inventory/inventory.service.js';
import type { NewItem } from '../../src/inventory/writing/item-writer.js';
import type { NewLink } from '../../src/inventory/writing/link-writer.js';
import type { TestServer } from './server.js';

interface Made {
  readonly name: string;
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly plan: string | null;
}

interface Joined {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Describes a small graph and writes it through the inventory's own writers, items and links in bulk.
 * Names are codes: `graph.item('Problem', 'P1', { domain: 'BUSINESS' }).link('P1', 'ADDRESSED_BY', 'S1')`.
 */
export class GraphBuilder {
  private readonly items: Made[] = [];
  private readonly links: Joined[] = [];
  private readonly ids = new Map<string, string>();
  private plan: string | null = null;

  constructor(private readonly server: TestServer) {}

  /** A plan that the items of plans described from here on are a part of. */
  inPlan(code: string, input: object = {}): this {
    this.items.push({ name: code, kind: 'Plan', input: { name: code, code, ...input }, plan: null });
    this.plan = code;
    return this;
  }

  item(kind: string, code: string, input: object = {}): this {
    const plan = PLAN_KINDS.has(kind) ? this.plan : null;
    this.items.push({ name: code, kind, input: { name: code, code, ...input }, plan });
    return this;
  }

  link(from: string, type: string, to: string, input: object = {}): this {
    this.links.push({ from, type, to, input: { ...input } });
    return this;
  }

  /** Writes what was described since the last time. */
  async build(): Promise<this> {
    const { items, links } = this.server.app.get(Inventory);
    const made = this.items.splice(0);
    const joined = this.links.splice(0);
    const kinds = new Map(this.kinds);
    await this.server.app.get(Changes).write({ by: 'tester' }, async (transaction) => {
      for (const group of [made.filter(({ kind }) => kind === 'Plan'), made.filter(({ kind }) => kind !== 'Plan')]) {
        if (group.length === 0) continue;
        const rows = group.map(({ kind, input, plan }): NewItem => ({ kind, input, planId: plan && this.id(plan) }));
        const created = await items.create(transaction, rows);
        created.forEach(({ id, kind, code }) => {
          this.ids.set(code, id);
          kinds.set(code, kind);
        });
      }
      const end = (code: string) => ({ id: this.id(code), kind: kinds.get(code) ?? '', code });
      const places = made.flatMap(({ name, plan }): NewLink[] =>
        plan ? [{ type: 'PART_OF', from: end(name), to: end(plan), input: {} }] : [],
      );
      const others = joined.map(({ from, type, to, input }): NewLink => ({
        type,
        from: end(from),
        to: end(to),
        input,
      }));
      if (places.length + others.length > 0) await links.create(transaction, [...places, ...others]);
    });
    this.kinds = kinds;
    return this;
  }

  /** @throws Error when nothing of this code was built */
  id(code: string): string {
    const id = this.ids.get(code);
    if (!id) throw new Error(`the graph has no ${code}`);
    return id;
  }

  private kinds: ReadonlyMap<string, string> = new Map();
}

const PLAN_KINDS = new Set([
  'Vision',
  'Mission',
  'Goal',
  'Value',
  'StrategyGroup',
  'Strategy',
  'Problem',
  'RoadmapItem',
  'Factor',
]);
