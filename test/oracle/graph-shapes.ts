import type { GraphBuilder } from './graph-builder.js';
import type { OracleItem } from './trace-oracle.js';

/** Each draws one figure; they can be drawn one after the other into the same builder. */
export const SHAPES: Readonly<Record<string, (build: GraphBuilder) => void>> = {
  chain,
  dense,
  ring,
  clique,
  roadmap,
  diamonds,
  ladder,
  components,
  scopes,
  landscape,
  parallel,
};

const INVENTORY = ['Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'];
const PLAN = ['Vision', 'Mission', 'Goal', 'Value', 'Strategy', 'Problem', 'RoadmapItem'];

function several(build: GraphBuilder, kind: string, count: number): OracleItem[] {
  return Array.from({ length: count }, () => build.item(kind));
}

/** Links each to the next, as often as there are gaps. */
function join(build: GraphBuilder, items: readonly OracleItem[]): void {
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (next) build.linkSomehow(item, next);
  }
}

/** A way from an item of the inventory to the vision, some of it missing now and then. */
function tail(build: GraphBuilder, start: OracleItem): void {
  const kinds = build.random.pick([
    ['Service', 'Goal', 'Mission', 'Vision'],
    ['Service', 'Mission'],
    ['RoadmapItem', 'Strategy', 'Mission'],
    ['Problem', 'Strategy', 'Value'],
    ['Problem', 'RoadmapItem', 'RoadmapItem', 'Strategy', 'Goal'],
    ['Application', 'Integration', 'Application', 'Service'],
  ]);
  const length = build.random.between(1, kinds.length);
  join(build, [start, ...kinds.slice(0, length).map((kind) => build.item(kind))]);
}

/** A walk through the model, mostly one item wide, often far. */
function chain(build: GraphBuilder): void {
  const { random, model } = build;
  let here = build.item(random.pick([...INVENTORY, 'NetworkAsset', 'DataSet']));
  const length = random.between(3, 13);
  for (let hop = 0; hop < length; hop += 1) {
    const onward = model.links.filter(
      (t) => (t.class === 'purpose' || t.class === 'dependency') && t.from === here.kind,
    );
    const dependency = onward.filter((t) => t.class === 'dependency');
    const choices = dependency.length > 0 && random.chance(0.7) ? dependency : onward;
    if (choices.length === 0) break;
    const triple = random.pick(choices);
    const next = build.item(triple.to);
    build.link(triple.type, here, next);
    here = next;
  }
  if (random.chance(0.5)) tail(build, here);
}

function dense(build: GraphBuilder): void {
  const { random } = build;
  const kinds = random.some([...INVENTORY, ...PLAN], random.between(3, 7));
  const count = random.between(6, 10);
  for (let n = 0; n < count; n += 1) build.item(random.pick(kinds));
  const wanted = random.between(10, 28);
  for (let attempt = 0; attempt < wanted * 5 && build.links.length < wanted; attempt += 1) {
    build.linkSomehow(random.pick(build.items), random.pick(build.items));
  }
}

/** Items that need each other in a circle, with ways in and out. */
function ring(build: GraphBuilder): void {
  const { random } = build;
  const kinds = random.pick([
    ['Application', 'DataSet', 'Application', 'DataSet'],
    ['Application', 'Integration', 'Application', 'Integration'],
    ['Service', 'Service', 'Service'],
    ['Application', 'Application', 'Application', 'Application'],
    ['NetworkAsset', 'NetworkAsset', 'NetworkAsset', 'NetworkAsset', 'NetworkAsset'],
    ['DataSet', 'DataSet'],
  ]);
  const members = kinds.map((kind) => build.item(kind));
  join(build, members);
  for (const first of members.slice(0, 1)) for (const last of members.slice(-1)) build.linkSomehow(last, first);
  const ways = random.between(0, 3);
  for (let n = 0; n < ways; n += 1) tail(build, random.pick(members));
  if (random.chance(0.5)) build.linkSomehow(build.item('NetworkAsset'), random.pick(members));
}

function clique(build: GraphBuilder): void {
  const { random } = build;
  const members = several(build, 'NetworkAsset', random.between(3, 5));
  for (const from of members) for (const to of members) build.link('CONNECTS', from, to);
  for (const member of random.some(members, random.between(1, 2))) tail(build, member);
}

/** Activities and their parts, never in a circle, with what they deliver and why. */
function roadmap(build: GraphBuilder): void {
  const { random } = build;
  const activities = several(build, 'RoadmapItem', random.between(3, 6));
  for (const from of activities) {
    for (const to of activities) if (random.chance(0.35)) build.link('CONTRIBUTES_TO', from, to);
  }
  const strategies = several(build, 'Strategy', random.between(1, 2));
  for (const activity of random.some(activities, 3)) build.link('IMPLEMENTS', activity, random.pick(strategies));
  for (const strategy of strategies) {
    if (random.chance(0.7)) build.linkSomehow(strategy, build.item(random.pick(['Mission', 'Goal', 'Value'])));
  }
  for (const kind of random.some(INVENTORY, 3)) {
    const delivered = build.item(kind);
    for (let n = random.between(1, 3); n > 0; n -= 1) build.link('DELIVERED_BY', delivered, random.pick(activities));
  }
  const problem = build.item('Problem');
  build.link('RESOLVED_BY', problem, random.pick(activities));
  for (const item of random.some(build.items, 3)) build.link('AFFECTED_BY', item, problem);
}

/** Layers of one and of several items by turns, so that the paths multiply. */
function diamonds(build: GraphBuilder): void {
  const { random } = build;
  const kind = random.pick(['NetworkAsset', 'Application', 'Service', 'RoadmapItem', 'DataSet']);
  let end = build.item(kind);
  const count = random.between(1, 3);
  for (let n = 0; n < count; n += 1) {
    const middle = several(build, kind, random.between(2, 3));
    const next = build.item(kind);
    for (const item of middle) {
      build.linkSomehow(end, item);
      build.linkSomehow(item, next);
    }
    end = next;
  }
  tail(build, end);
}

function ladder(build: GraphBuilder): void {
  const { random } = build;
  const kind = random.pick(['NetworkAsset', 'Application', 'Service', 'DataSet']);
  const height = random.between(3, 6);
  const left = several(build, kind, height);
  const right = several(build, kind, height);
  join(build, left);
  join(build, right);
  for (const [index, rung] of left.entries()) {
    const opposite = right[index];
    if (!opposite) continue;
    if (random.chance(0.7)) build.linkSomehow(rung, opposite);
    if (random.chance(0.3)) build.linkSomehow(opposite, rung);
  }
  tail(build, random.pick(right));
}

function components(build: GraphBuilder): void {
  const pieces = build.random.between(2, 3);
  for (let n = 0; n < pieces; n += 1) build.random.pick([ring, shortChain, star])(build);
}

function shortChain(build: GraphBuilder): void {
  tail(build, build.item(build.random.pick(INVENTORY)));
}

function star(build: GraphBuilder): void {
  const centre = build.item(build.random.pick(['Service', 'Application', 'RoadmapItem', 'Strategy']));
  for (let n = 0; n < 3; n += 1) build.linkSomehow(build.item(build.random.pick(INVENTORY)), centre);
}

/** Units, plans, groups and categories around a small inventory, some of them with nothing in them. */
function scopes(build: GraphBuilder): void {
  const { random } = build;
  const units = several(build, 'Organization', random.between(1, 3));
  for (const unit of units) for (const parent of units) if (random.chance(0.6)) build.link('PART_OF', unit, parent);
  const category = build.item('Category');
  if (random.chance(0.5)) build.link('PART_OF', build.item('Category'), category);
  const plan = build.item('Plan');
  const group = build.item('StrategyGroup');
  if (random.chance(0.7)) build.link('PART_OF', group, plan);

  const holdings = ['Application', 'Service', 'DataSet', 'RoadmapItem', 'Strategy', 'Goal', 'Mission', 'Problem'];
  for (const kind of random.some(holdings, random.between(4, 7))) build.item(kind);
  const held = ['OWNS', 'OPERATES', 'USES', 'PRODUCES', 'STEWARDS', 'RESPONSIBLE_FOR', 'AFFECTED_BY'];
  for (const item of build.items) {
    if (random.chance(0.5)) build.link('PART_OF', item, random.pick([plan, plan, group]));
    if (random.chance(0.4)) build.link('CLASSIFIED_AS', item, random.pick(build.items));
    for (let n = 0; n < 3; n += 1) if (random.chance(0.5)) build.link(random.pick(held), random.pick(units), item);
  }
  for (let attempt = 0; attempt < 90; attempt += 1) {
    build.linkSomehow(random.pick(build.items), random.pick(build.items));
  }
}

/** A bit of everything, as an inventory and its plan have it. */
function landscape(build: GraphBuilder): void {
  const { random } = build;
  const kinds = ['NetworkAsset', 'NetworkAsset', 'Application', 'Application', 'DataSet', 'Integration', 'Service'];
  for (const kind of [...kinds, 'RoadmapItem', 'Strategy', 'Goal', 'Mission']) build.item(kind);
  if (random.chance(0.6)) build.item('Problem');
  if (random.chance(0.4)) build.item('Value');
  const wanted = random.between(12, 24);
  for (let attempt = 0; attempt < wanted * 8 && build.links.length < wanted; attempt += 1) {
    build.linkSomehow(random.pick(build.items), random.pick(build.items));
  }
}

/** Few items, many links between the same two: as many as a thousand shortest paths and more. */
function parallel(build: GraphBuilder): void {
  const { random } = build;
  const row = several(build, random.pick(['NetworkAsset', 'Application']), random.between(3, 5));
  const strands = random.pick([1, 2, 3, 10]);
  for (const [index, item] of row.entries()) {
    const next = row[index + 1];
    if (next) for (let n = 0; n < strands; n += 1) build.linkSomehow(item, next);
  }
  tail(build, random.pick(row));
}
