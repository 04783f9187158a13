import type { OracleGraph, OracleItem, OracleLink } from './trace-oracle.js';

export interface IntegrationItem extends OracleItem {
  readonly method?: string | null;
}

export interface IntegrationGraph extends OracleGraph {
  readonly items: readonly IntegrationItem[];
}

/** A graph with the links that count on a day, for looking things up in the dullest way. */
export class CountingGraph {
  readonly links: readonly OracleLink[];

  constructor(
    readonly graph: IntegrationGraph,
    private readonly today: string,
  ) {
    this.links = graph.links.filter(
      ({ confidence, since, until }) =>
        confidence !== 'SUGGESTED' && !(since && since > today) && !(until && until < today),
    );
  }

  item(id: string): IntegrationItem {
    const item = this.graph.items.find((candidate) => candidate.id === id);
    if (!item) throw new Error(`The graph has no ${id}.`);
    return item;
  }

  ofKind(kind: string): IntegrationItem[] {
    return this.graph.items.filter((item) => item.kind === kind).sort(byCode);
  }

  /** What links of the types lead to from an item. */
  to(id: string, kind: string, ...types: string[]): IntegrationItem[] {
    return this.distinct(
      this.links.filter((link) => link.from === id && types.includes(link.type)).map(({ to }) => to),
      kind,
    );
  }

  /** What links of the types come from to an item. */
  from(id: string, kind: string, ...types: string[]): IntegrationItem[] {
    return this.distinct(
      this.links.filter((link) => link.to === id && types.includes(link.type)).map(({ from }) => from),
      kind,
    );
  }

  isOver({ phase, validTo }: IntegrationItem): boolean {
    return phase === 'RETIRED' || (validTo != null && validTo < this.today);
  }

  private distinct(ids: readonly string[], kind: string): IntegrationItem[] {
    return [...new Set(ids)]
      .map((id) => this.item(id))
      .filter((item) => item.kind === kind)
      .sort(byCode);
  }
}

export const byCode = (a: IntegrationItem, b: IntegrationItem): number => (a.code < b.code ? -1 : 1);
