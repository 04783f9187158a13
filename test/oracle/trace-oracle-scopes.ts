import { compareItems, isScope } from './trace-oracle-rules.js';
import type { World } from './trace-oracle-paths.js';
import type { OracleItem, OracleSet } from './trace-oracle.js';

export interface Scope {
  /** What is walked from: the items asked about, scopes replaced; by kind, code, id. */
  origins: OracleItem[];
  /** Only scopes were asked about, and they hold nothing but themselves. */
  empty: boolean;
  /** Nothing was asked about: the filter chose nothing. */
  nothing: boolean;
}

const HOLDS: readonly string[] = ['OWNS', 'OPERATES', 'PRODUCES', 'STEWARDS', 'RESPONSIBLE_FOR'];

export function originsOf(world: World): Scope {
  const named = world.query.from.map((id) => itemIn(world, id));
  const asked = [...new Set([...named, ...(world.query.origins ? chosen(world, world.query.origins) : [])])];
  const held = asked.filter((item) => isScope(item.kind)).flatMap((scope) => heldBy(world, scope));
  // An organization stands for itself too; a plan, a group and a category only for what they hold.
  const themselves = asked.filter((item) => item.kind === 'Organization' || !isScope(item.kind));
  return {
    origins: [...new Set([...themselves, ...held])].sort(compareItems),
    empty: held.length === 0 && asked.every((item) => isScope(item.kind)),
    nothing: asked.length === 0,
  };
}

function itemIn(world: World, id: string): OracleItem {
  const item = world.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`Origin ${id} is not in the graph.`);
  return item;
}

/** The items of a set; a unit or category that contains them counts among its own contents. */
export function chosen(world: World, { kind, codes, refs, within }: OracleSet): OracleItem[] {
  const contained = within === undefined ? undefined : contents(world, itemIn(world, within));
  return world.items
    .filter((item) => item.kind === kind)
    .filter((item) => codes === undefined || codes.includes(item.code))
    .filter((item) => refs === undefined || refs.includes(item.id))
    .filter((item) => contained === undefined || contained.includes(item));
}

/** What lies within a scope: what it holds, a plan's groups too, and of units and categories it and those below it. */
function contents(world: World, scope: OracleItem): OracleItem[] {
  const below = ['Organization', 'Category'].includes(scope.kind) ? subtree(world, scope) : parts(world, scope);
  return [...heldBy(world, scope), ...below];
}

/** The items that a scope stands for, itself aside. */
function heldBy(world: World, scope: OracleItem): OracleItem[] {
  switch (scope.kind) {
    case 'Organization':
      return subtree(world, scope).flatMap((unit) =>
        world.countingSteps
          .filter((step) => step.from === unit && HOLDS.includes(step.link.type))
          .map((step) => step.to),
      );
    case 'Category':
      return subtree(world, scope).flatMap((category) =>
        world.countingSteps
          .filter((step) => step.to === category && step.link.type === 'CLASSIFIED_AS')
          .map((step) => step.from),
      );
    default:
      // A plan's group is a scope itself, so that its parts stand in its place.
      return parts(world, scope).flatMap((part) => (part.kind === 'StrategyGroup' ? parts(world, part) : [part]));
  }
}

/** The root and all of its own kind beneath it. */
function subtree(world: World, root: OracleItem): OracleItem[] {
  const found = new Set([root]);
  for (const unit of found) {
    for (const part of parts(world, unit)) {
      if (part.kind === root.kind) found.add(part);
    }
  }
  return [...found];
}

function parts(world: World, whole: OracleItem): OracleItem[] {
  return world.countingSteps
    .filter((step) => step.to === whole && step.link.type === 'PART_OF')
    .map((step) => step.from);
}
