import { compareItems, isScope } from './trace-oracle-rules.js';
import type { World } from './trace-oracle-paths.js';
import type { OracleItem } from './trace-oracle.js';

export interface Scope {
  /** What is walked from: the items asked about, scopes replaced; by kind, code, id. */
  origins: OracleItem[];
  /** Only scopes were asked about, and they hold nothing but themselves. */
  empty: boolean;
}

const HOLDS: readonly string[] = ['OWNS', 'OPERATES', 'PRODUCES', 'STEWARDS', 'RESPONSIBLE_FOR'];

export function originsOf(world: World): Scope {
  const asked = world.query.from.map((id) => {
    const item = world.items.find((candidate) => candidate.id === id);
    if (!item) throw new Error(`Origin ${id} is not in the graph.`);
    return item;
  });
  const held = asked.filter((item) => isScope(item.kind)).flatMap((scope) => heldBy(world, scope));
  // An organization stands for itself too; a plan, a group and a category only for what they hold.
  const themselves = asked.filter((item) => item.kind === 'Organization' || !isScope(item.kind));
  return {
    origins: [...new Set([...themselves, ...held])].sort(compareItems),
    empty: held.length === 0 && asked.every((item) => isScope(item.kind)),
  };
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
