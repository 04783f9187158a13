import type { Values } from '../../inventory/writing/stored-values.js';
import type { PropertyDeclaration } from '../../metamodel/declarations.js';
import type { Disagreement, PropertyChange } from './proposal.js';

type Compared = Pick<PropertyDeclaration, 'name' | 'initially'>;

export interface Comparison {
  readonly changes: readonly PropertyChange[];
  readonly disagreements: readonly Disagreement[];
}

/** Never cleared by an empty cell: without them an item could not be found. */
const NEVER_CLEARED = new Set(['code', 'name']);

/**
 * Compares three things, as a merge does: what the source says now, what it said when it was last imported, and what
 * stands in the graph. Only what the source says anew is a change; where a person changed the same property meanwhile,
 * the person's value stays and the disagreement is told, once: from then on the source says nothing new.
 * @param remembered null when the source is seen for the first time; then what it says counts and its silence does not
 */
export const compare = (
  properties: readonly Compared[],
  source: Values,
  remembered: Values | null,
  graph: Values,
): Comparison => {
  const changes: PropertyChange[] = [];
  const disagreements: Disagreement[] = [];
  for (const { name, initially } of properties) {
    const said = source[name];
    const before = remembered?.[name] ?? null;
    if (said === undefined || same(said, before) || (said === null && NEVER_CLEARED.has(name))) continue;
    const stored = graph[name] ?? null;
    const wanted = said ?? initially ?? null;
    if (same(wanted, stored)) continue;
    if (remembered && !same(before ?? initially ?? null, stored))
      disagreements.push({ property: name, source: wanted, graph: stored });
    else changes.push({ property: name, from: stored, to: wanted });
  }
  return { changes, disagreements };
};

/** Whether a source says what it said before, properties that it had no place for then left out. */
export const saysTheSame = (source: Values, remembered: Values): boolean =>
  Object.entries(source).every(([name, value]) => same(value, remembered[name] ?? null));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
