import { registry } from '../../src/model/registry.js';
import type { WantingInventory, WantingItem, WantingLink } from './wanting-inventory.js';

const HOLDINGS = ['OWNS', 'OPERATES', 'PRODUCES', 'STEWARDS', 'RESPONSIBLE_FOR'];

export interface PlainRow {
  readonly of: string;
  readonly items: number;
  readonly complete: number;
  readonly score: number;
  readonly missing: Readonly<Record<string, number>>;
}

/** Completeness as the descriptions of the schema tell it, item by item in memory. Knows nothing of Cypher. */
export class PlainCompleteness {
  constructor(
    private readonly graph: WantingInventory,
    private readonly visibilities: readonly string[],
    private readonly today: string,
  ) {}

  /** By code, what each item that may be seen lacks, in the order in which its kind wants it. */
  all(): Record<string, string[]> {
    return Object.fromEntries(this.seen().map((item) => [item.code, this.missing(item)]));
  }

  score(item: string): number {
    const { kind } = this.item(item);
    const wanted = registry.kind(kind).wanted ?? [];
    return wanted.length === 0 ? 1 : 1 - this.missing(this.item(item)).length / wanted.length;
  }

  byKind(unit: string | null): PlainRow[] {
    const units = unit === null ? null : this.below(unit);
    const counted = this.seen().filter(
      (item) => this.isActive(item) && (units === null || units.some((one) => this.holds(one, item))),
    );
    return [...registry.kinds.keys()].flatMap((kind) =>
      this.row(
        kind,
        counted.filter((item) => item.kind === kind),
      ),
    );
  }

  byUnit(unit: string | null): PlainRow[] {
    const units = unit === null ? this.graph.items.filter(({ kind }) => kind === 'Organization') : this.below(unit);
    return units
      .filter((one) => this.isSeen(one) && this.isActive(one))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .flatMap((one) =>
        this.row(
          one.code,
          this.seen().filter((item) => this.isActive(item) && this.holds(one, item)),
        ),
      );
  }

  private row(of: string, items: readonly WantingItem[]): PlainRow[] {
    if (items.length === 0) return [];
    const missing: Record<string, number> = {};
    for (const item of items)
      for (const name of this.missing(item)) {
        const key = `${item.kind}.${name}`;
        missing[key] = (missing[key] ?? 0) + 1;
      }
    const scores = items.map(({ code }) => this.score(code));
    return [
      {
        of,
        items: items.length,
        complete: items.filter((item) => this.missing(item).length === 0).length,
        score: scores.reduce((sum, one) => sum + one, 0) / items.length,
        missing,
      },
    ];
  }

  private missing({ code, kind, values }: WantingItem): string[] {
    return (registry.kind(kind).wanted ?? []).filter((name) => {
      const field = registry.linkField(kind, name);
      if (!field) {
        const value = values[name] ?? null;
        return value === null || (Array.isArray(value) && value.length === 0);
      }
      const [near, far] = field.direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
      return !this.graph.links.some(
        (link) =>
          link.type === field.link.type &&
          link[near] === code &&
          this.counts(link) &&
          this.isSeen(this.item(link[far])),
      );
    });
  }

  private holds(unit: WantingItem, item: WantingItem): boolean {
    if (!this.isSeen(unit)) return false;
    const held = (types: readonly string[], code: string): boolean =>
      this.graph.links.some(
        (link) => types.includes(link.type) && link.from === unit.code && link.to === code && this.counts(link),
      );
    if (held(HOLDINGS, item.code)) return true;
    if (item.kind === 'Expectation')
      return this.graph.links.some(
        (link) =>
          ['EXPECTS_FROM', 'EXPECTS_TO'].includes(link.type) &&
          link.from === item.code &&
          this.counts(link) &&
          (link.to === unit.code || (this.isSeen(this.item(link.to)) && held(HOLDINGS, link.to))),
      );
    if (item.kind !== 'Integration') return false;
    return this.graph.links.some((link) => {
      if (!this.counts(link)) return false;
      const end =
        link.type === 'PROVIDES' && link.to === item.code
          ? link.from
          : link.type === 'FEEDS' && link.from === item.code
            ? link.to
            : null;
      return end !== null && this.isSeen(this.item(end)) && held(['OWNS', 'OPERATES'], end);
    });
  }

  private below(unit: string): WantingItem[] {
    const parts = this.graph.links.filter(
      (link) =>
        link.type === 'PART_OF' &&
        link.to === unit &&
        this.counts(link) &&
        this.item(link.from).kind === 'Organization',
    );
    return [this.item(unit), ...parts.flatMap(({ from }) => this.below(from))];
  }

  private isActive({ kind, values }: WantingItem): boolean {
    const rule = registry.kind(kind).inactiveWhen;
    if (!rule) return true;
    if ('property' in rule) return !rule.values.includes(String(values[rule.property]));
    const last = values[rule.pastDate];
    return typeof last !== 'string' || last >= this.today;
  }

  private counts({ confidence, since, until }: WantingLink): boolean {
    return confidence !== 'SUGGESTED' && (since ?? this.today) <= this.today && (until ?? this.today) >= this.today;
  }

  private isSeen({ visibility }: WantingItem): boolean {
    return this.visibilities.includes(visibility);
  }

  private seen(): WantingItem[] {
    return this.graph.items.filter((item) => this.isSeen(item));
  }

  private item(code: string): WantingItem {
    const found = this.graph.items.find((one) => one.code === code);
    if (!found) throw new Error(`there is no ${code}`);
    return found;
  }
}
