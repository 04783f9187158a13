import type { App, Filter, Inventory, Joined, Unit } from './random-inventory.js';

/** What a filter refers to is not there, or not to be seen. */
export class NotThere extends Error {}

type Thing = Unit | App;

const valueOf = (thing: Thing, name: string): unknown =>
  new Map<string, unknown>(Object.entries(thing)).get(name) ?? null;

/** What the descriptions of the schema promise, worked out item by item in memory. Knows nothing of Cypher. */
export class PlainReading {
  private readonly things: ReadonlyMap<string, Unit | App>;

  constructor(
    private readonly graph: Inventory,
    private readonly visibilities: readonly string[],
  ) {
    this.things = new Map([...graph.units, ...graph.categories, ...graph.apps].map((one) => [one.code, one]));
  }

  apps(filter: Filter): App[] {
    return this.graph.apps.filter((app) => this.seen(app.code) && this.holds(app, filter));
  }

  units(filter: Filter): Unit[] {
    return this.graph.units.filter((unit) => this.seen(unit.code) && this.holds(unit, filter));
  }

  links(filter: Filter, types: readonly string[] | null): Joined[] {
    return this.graph.links.filter(
      (link) =>
        this.seen(link.from) &&
        this.seen(link.to) &&
        (types === null || types.includes(link.type)) &&
        this.linkHolds(link, filter),
    );
  }

  /** Links of a type at an item, to far items that may be seen. */
  linksAt(code: string, type: string, direction: 'out' | 'in', filter: Filter = {}): { link: Joined; far: string }[] {
    const [near, far] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return this.graph.links
      .filter(
        (link) => link.type === type && link[near] === code && this.seen(link[far]) && this.linkHolds(link, filter),
      )
      .map((link) => ({ link, far: link[far] }));
  }

  /** Of whatever type, in whichever direction. */
  suspectLinks(code: string): number {
    const suspect = this.links({ suspect: { eq: true } }, null);
    return suspect.filter(({ from, to }) => from === code || to === code).length;
  }

  private counted(code: string, type: string, direction: 'out' | 'in'): { link: Joined; far: string }[] {
    return this.linksAt(code, type, direction).filter(({ link }) => looksAt(link, {}));
  }

  /** Throws for the first reference of a filter, wherever it stands, that means nothing to the viewer. */
  checkReferences(filter: unknown): void {
    if (typeof filter !== 'object' || filter === null) return;
    for (const [name, value] of Object.entries(filter)) {
      if (name === 'within' && typeof value === 'string' && !this.seen(value.toUpperCase())) throw new NotThere(value);
      this.checkReferences(value);
    }
  }

  private seen(code: string): boolean {
    const thing = this.things.get(code);
    return thing !== undefined && this.visibilities.includes(thing.visibility);
  }

  private holds(thing: Thing, filter: Filter): boolean {
    return Object.entries(filter).every(([name, value]) => {
      if (value === null || value === undefined) return true;
      if (name === 'and') return list(value).every((one) => this.holds(thing, one));
      if (name === 'or') return list(value).some((one) => this.holds(thing, one));
      if (name === 'not') return !this.holds(thing, value as Filter);
      if (name === 'within') return this.isWithin(thing.code, (value as string).toUpperCase());
      if (name === 'anyLink')
        return this.links(value as Filter, null).some(
          (link) => (link.from === thing.code || link.to === thing.code) && looksAt(link, value as Filter),
        );
      if (name === 'ownedBy') return this.linked(thing.code, 'OWNS', 'in', value as Filter);
      if (name === 'classifiedAs') return this.linked(thing.code, 'CLASSIFIED_AS', 'out', value as Filter);
      return scalarHolds(valueOf(thing, name), value as Filter);
    });
  }

  private linked(code: string, type: string, direction: 'out' | 'in', wanted: Filter): boolean {
    const { link, ...quantifiers } = wanted;
    const asking = (link as Filter | undefined) ?? {};
    const found = this.linksAt(code, type, direction, asking).filter((one) => looksAt(one.link, asking));
    const such = (filter: unknown) =>
      found.filter(({ far }) => {
        const thing = this.things.get(far);
        return thing !== undefined && this.holds(thing, filter as Filter);
      }).length;
    const asked = Object.entries(quantifiers);
    if (asked.length === 0) return link === undefined || found.length > 0;
    return asked.every(([quantifier, value]) => {
      switch (quantifier) {
        case 'some':
          return such(value) > 0;
        case 'none':
          return such(value) === 0;
        case 'all':
          return such(value) === found.length;
        case 'within':
          return such({ within: value }) > 0;
        default:
          return scalarHolds(found.length, value as Filter);
      }
    });
  }

  /** Up from part to whole, as far as every step may be seen. */
  private isWithin(code: string, top: string): boolean {
    if (!this.seen(code)) return false;
    if (code === top) return true;
    const { parent, isSuggested } = this.things.get(code) as Unit;
    return parent !== null && !isSuggested && this.isWithin(parent, top);
  }

  private linkHolds(link: Joined, filter: Filter): boolean {
    const suspect =
      link.fromMeaning !== this.things.get(link.from)?.meaning || link.toMeaning !== this.things.get(link.to)?.meaning;
    return Object.entries(filter).every(([name, value]) => {
      if (name === 'and') return list(value).every((one) => this.linkHolds(link, one));
      if (name === 'or') return list(value).some((one) => this.linkHolds(link, one));
      if (name === 'not') return !this.linkHolds(link, value as Filter);
      const values: Readonly<Record<string, unknown>> = { ...link, suspect };
      return scalarHolds(values[name] ?? null, value as Filter);
    });
  }

  /** Counts by the values of fields; a key has `null` where an item has none. */
  groups(filter: Filter, by: readonly string[]): Map<string, number> {
    const counted = new Map<string, number>();
    for (const app of this.apps(filter)) {
      const values = by.map((field): (string | null)[] => {
        if (field === 'ownedBy') return orNull(this.counted(app.code, 'OWNS', 'in'));
        if (field === 'classifiedAs') return orNull(this.counted(app.code, 'CLASSIFIED_AS', 'out'));
        const value = valueOf(app, field);
        return [typeof value === 'string' || typeof value === 'number' ? `${value}` : null];
      });
      for (const key of new Set(product(values).map((one) => JSON.stringify(one))))
        counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    return counted;
  }
}

/** Conditions look at suggested links only where they ask by confidence, wherever in the filter. */
const looksAt = (link: Joined, filter: Filter): boolean =>
  link.confidence !== 'SUGGESTED' || JSON.stringify(filter).includes('"confidence"');

const list = (value: unknown): Filter[] => value as Filter[];

const orNull = (found: readonly { far: string }[]): (string | null)[] =>
  found.length > 0 ? found.map(({ far }) => far) : [null];

const product = (lists: readonly (readonly (string | null)[])[]): (string | null)[][] =>
  lists.reduce<(string | null)[][]>((made, values) => made.flatMap((row) => values.map((one) => [...row, one])), [[]]);

const scalarHolds = (value: unknown, filter: Filter): boolean =>
  Object.entries(filter).every(([operator, wanted]) => {
    const [number, bound] = [value as number, wanted as number];
    const [words, part] = [String(value).toLowerCase(), String(wanted).toLowerCase()];
    const among = (): boolean => (wanted as unknown[]).includes(value);
    switch (operator) {
      case 'eq':
        return value !== null && value === wanted;
      case 'not':
        return value !== wanted;
      case 'in':
        return value !== null && among();
      case 'notIn':
        return !among();
      case 'isNull':
        return (value === null) === wanted;
      case 'gt':
        return value !== null && number > bound;
      case 'gte':
        return value !== null && number >= bound;
      case 'lt':
        return value !== null && number < bound;
      case 'lte':
        return value !== null && number <= bound;
      case 'contains':
        return words.includes(part);
      case 'startsWith':
        return words.startsWith(part);
      case 'endsWith':
        return words.endsWith(part);
      default:
        throw new Error(`the plain reading knows no ${operator}`);
    }
  });
