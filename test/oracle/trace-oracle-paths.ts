import { inactiveFor, isScope, weakest } from './trace-oracle-rules.js';
import type { Basis, OracleGraph, OracleItem, OracleLink, OracleModel, OracleQuery } from './trace-oracle.js';

/** A link between two items of the graph, with the class its triple has in the model. */
export interface Step {
  link: OracleLink;
  from: OracleItem;
  to: OracleItem;
  class: OracleModel['links'][number]['class'];
}

/** What every part of the oracle looks at. */
export interface World {
  query: OracleQuery;
  items: readonly OracleItem[];
  /** Every link that counts on the day, of any class and plan. */
  countingSteps: readonly Step[];
  /** Of these the ones that this query walks. */
  walkedSteps: readonly Step[];
  /** The model's triples that this query walks. */
  walkedTriples: OracleModel['links'];
}

/** A path as stored, upwards: `steps[0].from` is `bottom`, the last step's `to` is `top`. */
interface UpwardPath {
  bottom: OracleItem;
  top: OracleItem;
  items: readonly OracleItem[];
  steps: readonly Step[];
}

/** A path as asked for, from an origin to what it reaches. */
export interface TracePath {
  reached: OracleItem;
  length: number;
  linkIds: string[];
  basis: Basis;
  inherited: boolean;
  suspect: boolean;
}

export function worldOf(model: OracleModel, graph: OracleGraph, query: OracleQuery): World {
  const walks = (type: string, linkClass: Step['class']): boolean =>
    (linkClass === 'purpose' || (linkClass === 'dependency' && query.inherit)) &&
    (query.via === undefined || query.via.includes(type));
  const countingSteps = graph.links
    .filter((link) => counts(link, query.asOf ?? query.today))
    .map((link) => stepOf(model, graph, link));
  return {
    query,
    items: graph.items.filter((item) => isOfPlan(item, query)),
    countingSteps,
    walkedSteps: countingSteps.filter(
      (step) =>
        walks(step.link.type, step.class) &&
        isOfPlan(step.from, query) &&
        isOfPlan(step.to, query) &&
        (query.confidence === undefined || query.confidence.includes(step.link.confidence)) &&
        !(query.suspect === false && step.link.suspect),
    ),
    walkedTriples: model.links.filter((triple) => walks(triple.type, triple.class)),
  };
}

/** Nothing of another plan; what belongs to no plan is of each. */
export function isOfPlan(item: OracleItem, query: OracleQuery): boolean {
  return query.plan === undefined || !item.planId || item.planId === query.plan;
}

export function counts(link: OracleLink, day: string): boolean {
  if (link.confidence === 'SUGGESTED') return false;
  if (link.since && link.since > day) return false;
  if (link.until && link.until < day) return false;
  return true;
}

function stepOf(model: OracleModel, graph: OracleGraph, link: OracleLink): Step {
  const from = graph.items.find((item) => item.id === link.from);
  const to = graph.items.find((item) => item.id === link.to);
  if (!from || !to) throw new Error(`Link ${link.id} has an end that is not in the graph.`);
  const triple = model.links.find((t) => t.type === link.type && t.from === from.kind && t.to === to.kind);
  if (!triple) throw new Error(`Link ${link.id}: no ${from.kind} —${link.type}→ ${to.kind} in the model.`);
  return { link, from, to, class: triple.class };
}

/** Every path of the answer, up to one hop past the limit. DOWN is, by definition, UP from everywhere, reversed. */
export function tracePaths(world: World, origins: readonly OracleItem[]): TracePath[] {
  const longest = world.query.maxHops + 1;
  if (world.query.direction === 'UP') {
    return origins
      .flatMap((origin) => upwardPaths(world, origin, longest))
      .filter((path) => !isScope(path.top.kind))
      .map((path) => tracePath(path, path.top, linkIdsOf(path)));
  }
  return world.items
    .filter((item) => !isScope(item.kind))
    .flatMap((item) => upwardPaths(world, item, longest))
    .filter((path) => origins.includes(path.top))
    .map((path) => tracePath(path, path.bottom, linkIdsOf(path).reverse()));
}

/** All simple paths of 1 to `longest` hops from one item towards the purpose. */
function upwardPaths(world: World, bottom: OracleItem, longest: number): UpwardPath[] {
  const found: UpwardPath[] = [];
  const visit = (here: OracleItem, items: readonly OracleItem[], steps: readonly Step[]): void => {
    const isFirst = steps.length === 0;
    if (!isFirst) found.push({ bottom, top: here, items, steps });
    if (steps.length === longest) return;
    if (!isFirst && inactiveFor(world.query, here) && !world.query.includeInactive) return;
    for (const step of world.walkedSteps) {
      if (step.from !== here || items.includes(step.to)) continue;
      if (step.link.type === 'AFFECTED_BY' && !isFirst) continue;
      visit(step.to, [...items, step.to], [...steps, step]);
    }
  };
  visit(bottom, [bottom], []);
  return found;
}

function linkIdsOf(path: UpwardPath): string[] {
  return path.steps.map((step) => step.link.id);
}

function tracePath(path: UpwardPath, reached: OracleItem, linkIds: string[]): TracePath {
  return {
    reached,
    length: linkIds.length,
    linkIds,
    basis: weakest([...path.steps.map((step) => basisOfLink(step.link)), ...path.items.map(basisOfItem)]),
    inherited: path.steps.some((step) => step.class === 'dependency'),
    suspect: path.steps.some((step) => step.link.suspect === true),
  };
}

function basisOfLink(link: OracleLink): Basis {
  if (link.type === 'AFFECTED_BY') return 'MENDS';
  if (link.type === 'DELIVERED_BY' && link.change === 'UPGRADE') return 'CHANGES';
  if (link.type === 'DELIVERED_BY' && link.change === 'RETIRE') return 'ENDS';
  return 'JUSTIFIES';
}

function basisOfItem(item: OracleItem): Basis {
  return item.phase === 'RETIRING' ? 'ENDS' : 'JUSTIFIES';
}
