import { RandomSource } from './random-source.js';
import type { OracleGraph, OracleItem, OracleLink, OracleModel } from './trace-oracle.js';

/** How often the blemishes occur in one graph: 0 never, 1 as often as they may. */
export interface Blemishes {
  inactive: number;
  retiring: number;
  uncounted: number;
  suspect: number;
}

export const TODAY = '2026-06-15';
const PAST = ['2024-01-01', '2026-06-14'];
const FUTURE = ['2026-06-16', '2030-12-31'];

/** Links of these types never close a circle: the program refuses it. */
const WITHOUT_CYCLES: readonly string[] = ['CONTRIBUTES_TO', 'DEPENDS_ON', 'PART_OF'];
const WITH_PHASE: readonly string[] = ['Application', 'NetworkAsset'];
const MOST_ITEMS = 14;
const MOST_LINKS = 40;

/** Collects a graph that the model allows, within the oracle's size. What does not fit is left out. */
export class GraphBuilder {
  readonly items: OracleItem[] = [];
  readonly links: OracleLink[] = [];

  constructor(
    readonly random: RandomSource,
    readonly model: OracleModel,
    private readonly blemishes: Blemishes,
  ) {}

  graph(): OracleGraph {
    return { items: this.items, links: this.links };
  }

  /** A new item, or one of the old ones when the graph is full. */
  item(kind: string): OracleItem {
    if (this.items.length >= MOST_ITEMS) return this.random.pick(this.items);
    const item: OracleItem = {
      id: this.random.uuid(),
      kind,
      // Codes do not follow the order of making, so that an order by code can be told from it.
      code: `${kind.slice(0, 3).toUpperCase()}-${this.random.between(10, 99)}${this.items.length}`,
      ...this.stateOf(kind),
    };
    this.items.push(item);
    return item;
  }

  /** Makes the link if the model allows it, there is room, and it closes no forbidden circle; says whether it did. */
  link(type: string, from: OracleItem, to: OracleItem): boolean {
    const allowed = this.model.links.some((t) => t.type === type && t.from === from.kind && t.to === to.kind);
    if (!allowed || from === to || this.links.length >= MOST_LINKS) return false;
    if (WITHOUT_CYCLES.includes(type) && this.leads(type, to, from)) return false;
    if (type === 'PART_OF' && this.hasParent(from, to.kind)) return false;
    this.links.push({
      id: this.random.uuid(),
      type,
      from: from.id,
      to: to.id,
      confidence: this.random.pick(['STATED', 'ASSERTED', 'CONFIRMED']),
      ...this.blemishOfLink(),
      ...(type === 'DELIVERED_BY' ? { change: this.random.pick(['NEW', 'UPGRADE', 'RETIRE', null] as const) } : {}),
      ...(this.random.chance(0.2 * this.blemishes.suspect) ? { suspect: true } : {}),
    });
    return true;
  }

  /** The model's purpose and dependency types between two items, as stored. */
  walkableTypes(from: OracleItem, to: OracleItem): string[] {
    return this.model.links
      .filter((t) => t.class === 'purpose' || t.class === 'dependency')
      .filter((t) => t.from === from.kind && t.to === to.kind)
      .map((t) => t.type);
  }

  /** A purpose or dependency link from one to the other, if the model has any. */
  linkSomehow(from: OracleItem, to: OracleItem): boolean {
    const types = this.walkableTypes(from, to);
    return types.length > 0 && this.link(this.random.pick(types), from, to);
  }

  private stateOf(kind: string): Partial<OracleItem> {
    const inactive = this.random.chance(0.3 * this.blemishes.inactive);
    const retiring = this.random.chance(0.3 * this.blemishes.retiring);
    if (WITH_PHASE.includes(kind)) {
      if (inactive) return { phase: 'RETIRED' };
      if (retiring) return { phase: 'RETIRING' };
      return { phase: this.random.pick(['PLANNED', 'BUILDING', 'ACTIVE', null]) };
    }
    if (kind === 'RoadmapItem') {
      return { status: inactive ? 'CANCELLED' : this.random.pick(['PROPOSED', 'APPROVED', 'RUNNING', 'DONE']) };
    }
    if (kind === 'Problem') {
      return { status: this.random.pick(inactive ? ['RESOLVED', 'REJECTED'] : ['OPEN', 'IN_PROGRESS', null]) };
    }
    if (kind === 'Integration') {
      return {
        status: this.random.pick(inactive ? ['NEEDED', 'RETIRED'] : ['PLANNED', 'BUILDING', 'OPERATIONAL']),
      };
    }
    if (kind === 'Organization') {
      return { validTo: this.random.pick(inactive ? PAST : [null, TODAY, ...FUTURE]) };
    }
    return {};
  }

  private blemishOfLink(): Partial<OracleLink> {
    if (!this.random.chance(0.25 * this.blemishes.uncounted)) return {};
    return this.random.pick<Partial<OracleLink>>([
      { confidence: 'SUGGESTED' },
      { since: this.random.pick(FUTURE) },
      { until: this.random.pick(PAST) },
      // The last two count: a period that begins or ends today, or has both ends around it.
      { since: TODAY, until: TODAY },
      { since: this.random.pick(PAST), until: this.random.pick(FUTURE) },
    ]);
  }

  private leads(type: string, from: OracleItem, to: OracleItem): boolean {
    if (from === to) return true;
    return this.links
      .filter((link) => link.type === type && link.from === from.id)
      .some((link) => this.items.some((item) => item.id === link.to && this.leads(type, item, to)));
  }

  private hasParent(part: OracleItem, kind: string): boolean {
    return this.links
      .filter((link) => link.type === 'PART_OF' && link.from === part.id)
      .some((link) => this.items.some((item) => item.id === link.to && item.kind === kind));
  }
}
