import { TODAY } from './graph-builder.js';
import type { DependencyGraph, DependencyLink } from './impact-oracle-needs.js';
import { RandomSource } from './random-source.js';
import type { OracleItem, OracleModel } from './trace-oracle.js';

const KINDS = ['Service', 'Application', 'Application', 'DataSet', 'NetworkAsset', 'NetworkAsset', 'Integration'];
const SHAPES = [chain, ring, bridgedRings, clique, ladder, diamonds, dense, dense];
const MOST_LINKS = 36;

class DependencyBuilder {
  readonly items: OracleItem[] = [];
  readonly links: DependencyLink[] = [];

  constructor(
    readonly random: RandomSource,
    private readonly model: OracleModel,
    private readonly mostItems: number,
    /** How often links are grouped. */
    readonly grouped: number,
  ) {}

  /** A new item, or an old one when the graph is full. */
  item(kind: string): OracleItem {
    if (this.items.length >= this.mostItems) return this.random.pick(this.items);
    const code = `${kind.slice(0, 3).toUpperCase()}-${this.random.between(10, 99)}${this.items.length}`;
    const item = { id: this.random.uuid(), kind, code, ...(kind === 'Integration' ? { status: 'OPERATIONAL' } : {}) };
    this.items.push(item);
    return item;
  }

  several(kind: string, count: number): OracleItem[] {
    return Array.from({ length: count }, () => this.item(kind));
  }

  /** A dependency that the model allows, if there is any; `group` null leaves it alone, undefined leaves it to chance. */
  link(from: OracleItem, to: OracleItem, group?: string | null): void {
    const types = this.model.links.filter((t) => t.class === 'dependency' && t.from === from.kind && t.to === to.kind);
    if (types.length === 0 || from === to || this.links.length >= MOST_LINKS) return;
    const chance = this.random.chance(this.grouped) ? this.random.pick(['a', 'a', 'b']) : null;
    const link: DependencyLink = {
      id: this.random.uuid(),
      type: this.random.pick(types).type,
      from: from.id,
      to: to.id,
      confidence: this.random.pick(['STATED', 'ASSERTED', 'CONFIRMED']),
      group: group === undefined ? chance : group,
    };
    this.links.push(link);
  }
}

/** At most `mostItems` items and a unit or two; seeds that follow each other go through all shapes by turns. */
export function randomDependencyGraph(seed: number, model: OracleModel, mostItems = 12): DependencyGraph {
  const random = new RandomSource(seed ^ 0x51a7e);
  const build = new DependencyBuilder(random, model, mostItems, random.pick([0, 0.4, 0.7, 1]));
  const shape = SHAPES[seed % SHAPES.length] ?? dense;
  shape(build);
  if (random.chance(0.4)) random.pick(SHAPES)(build);
  const flaws = random.chance(0.4) ? 0 : random.fraction();
  const units = Array.from({ length: random.between(1, 2) }, (_, n): OracleItem => ({
    id: random.uuid(),
    kind: 'Organization',
    code: `ORG-${n}`,
    validTo: random.pick([null, null, '2020-01-01']),
  }));
  const holdings = units.flatMap((unit) =>
    random
      .some(
        build.items.filter((item) => item.kind !== 'Integration'),
        3,
      )
      .map((item): DependencyLink => ({
        id: random.uuid(),
        type: random.pick(['OWNS', 'OPERATES', 'USES']),
        from: unit.id,
        to: item.id,
        confidence: random.pick(['STATED', 'STATED', 'SUGGESTED']),
      })),
  );
  const links = [...build.links.map((link) => flawed(random, link, flaws)), ...holdings];
  const items = [...build.items.map((item) => flawedItem(random, item, flaws)), ...units];
  return { items: random.some(items, items.length), links: random.some(links, links.length) };
}

/** One to three items of a dependency. */
export function randomFailing(seed: number, graph: DependencyGraph): string[] {
  const random = new RandomSource(seed ^ 0x7fa11);
  const candidates = graph.items.filter((item) => item.kind !== 'Organization').map((item) => item.id);
  return random.some(candidates.sort(), random.pick([1, 1, 1, 2, 3]));
}

function flawed(random: RandomSource, link: DependencyLink, flaws: number): DependencyLink {
  return {
    ...link,
    ...(link.group && random.chance(0.4) ? { needed: random.between(1, 4) } : {}),
    ...(link.type === 'WRITES' ? { master: random.pick([true, true, false, null]) } : {}),
    ...(random.chance(0.3 * flaws) ? { effect: random.pick(['STOPS', 'DEGRADES', 'STALE'] as const) } : {}),
    ...(random.chance(0.15 * flaws) ? { confidence: 'SUGGESTED' as const } : {}),
    ...(random.chance(0.15 * flaws)
      ? random.pick([{ since: '2027-01-01' }, { until: '2026-06-14' }, { until: TODAY }])
      : {}),
  };
}

function flawedItem(random: RandomSource, item: OracleItem, flaws: number): OracleItem {
  if (item.kind === 'Integration') {
    return random.chance(0.3 * flaws) ? { ...item, status: random.pick(['NEEDED', 'PLANNED', 'RETIRED']) } : item;
  }
  if (item.kind !== 'Application' && item.kind !== 'NetworkAsset') return item;
  const running = random.pick([null, 'ACTIVE', 'RETIRING']);
  return { ...item, phase: random.chance(0.3 * flaws) ? random.pick(['PLANNED', 'BUILDING', 'RETIRED']) : running };
}

function chain(build: DependencyBuilder): void {
  let here = build.item('NetworkAsset');
  for (let n = build.random.between(3, 9); n > 0; n -= 1) {
    const next = build.item(build.random.pick(KINDS));
    build.link(here, next);
    if (build.random.chance(0.3)) build.link(build.item(build.random.pick(KINDS)), next);
    here = next;
  }
}

/** Members that are each other's alternatives, both ways or one way round; returns them. */
function members(build: DependencyBuilder, count: number): OracleItem[] {
  const round = build.several(build.random.pick(['NetworkAsset', 'NetworkAsset', 'Application', 'Service']), count);
  const bothWays = build.random.chance(0.8);
  for (const [index, item] of round.entries()) {
    const next = round[(index + 1) % round.length];
    if (!next) continue;
    build.link(item, next, 'ring');
    if (bothWays) build.link(next, item, 'ring');
  }
  return round;
}

/** In the ring's group, on its own, or in a group of its own. */
function uplinks(build: DependencyBuilder, round: readonly OracleItem[], count: number): void {
  for (let n = 0; n < count; n += 1) {
    build.link(
      build.item('NetworkAsset'),
      build.random.pick(round),
      build.random.pick(['ring', 'ring', null, 'uplink']),
    );
  }
}

function ring(build: DependencyBuilder): void {
  const round = members(build, build.random.between(2, 5));
  uplinks(build, round, build.random.between(0, 2));
  if (build.random.chance(0.5)) build.link(build.random.pick(round), build.item(build.random.pick(KINDS)));
  if (build.random.chance(0.3)) {
    const centre = build.item('NetworkAsset');
    for (const item of round) build.link(centre, item, null);
  }
}

function bridgedRings(build: DependencyBuilder): void {
  const left = members(build, build.random.between(2, 4));
  const right = members(build, build.random.between(2, 4));
  const [from, to] = [build.random.pick(left), build.random.pick(right)];
  build.link(from, to, 'ring');
  if (build.random.chance(0.6)) build.link(to, from, 'ring');
  uplinks(build, left, build.random.between(0, 2));
  uplinks(build, right, build.random.between(0, 1));
}

function clique(build: DependencyBuilder): void {
  const all = build.several('NetworkAsset', build.random.between(3, 4));
  for (const from of all) for (const to of all) build.link(from, to, build.random.pick(['ring', 'ring', null]));
  uplinks(build, all, build.random.between(0, 2));
}

function ladder(build: DependencyBuilder): void {
  const kind = build.random.pick(['NetworkAsset', 'Application', 'Service']);
  const [left, right] = [build.several(kind, 4), build.several(kind, 4)];
  for (const [index, item] of left.entries()) {
    const [opposite, above, aboveRight] = [right[index], left[index + 1], right[index + 1]];
    if (opposite && above && aboveRight) {
      build.link(item, above);
      build.link(opposite, aboveRight);
    }
    if (opposite) build.link(item, opposite);
    if (opposite && build.random.chance(0.5)) build.link(opposite, item);
  }
}

function diamonds(build: DependencyBuilder): void {
  let end = build.item('NetworkAsset');
  for (let n = build.random.between(1, 3); n > 0; n -= 1) {
    const next = build.item(build.random.pick(['NetworkAsset', 'Application']));
    for (const middle of build.several('NetworkAsset', build.random.between(2, 3))) {
      build.link(end, middle);
      build.link(middle, next, build.random.pick(['a', 'a', null]));
    }
    end = next;
  }
}

function dense(build: DependencyBuilder): void {
  const kinds = build.random.some(KINDS, build.random.between(2, 5));
  for (let n = build.random.between(4, 9); n > 0; n -= 1) build.item(build.random.pick(kinds));
  const wanted = build.random.between(6, 22);
  for (let n = 0; n < wanted * 5 && build.links.length < wanted; n += 1) {
    build.link(build.random.pick(build.items), build.random.pick(build.items));
  }
}
