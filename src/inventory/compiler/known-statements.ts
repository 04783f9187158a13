import { LRUCache } from 'lru-cache';
import type { Parameters } from '../../database/database.js';
import type { UsedReference } from './references.js';

/** Each is some kilobytes of text. */
const MOST_STATEMENTS = 1_000;
/** A filter that names hundreds of things will hardly be asked again. */
const LONGEST_KEY = 4_000;

/** Stands in a compiled statement for a value that each use brings along. */
export class Slot {
  constructor(readonly name: string) {}
}

/** A statement as it was compiled, with slots among its parameters. */
export interface CompiledStatement {
  readonly text: string;
  readonly parameters: Parameters;
  readonly references: readonly UsedReference[];
}

/** Statements that were compiled before, the ones asked last: the compiler takes longer than all else in a short read. */
export class KnownStatements {
  private readonly statements = new LRUCache<string, CompiledStatement>({ max: MOST_STATEMENTS });
  private readonly numbers = new WeakMap<object, number>();
  private last = 0;

  /** @param key tells all that the statement hangs on, but for its slots */
  get(key: string, compile: () => CompiledStatement): CompiledStatement {
    const known = this.statements.get(key);
    if (known) return known;
    const compiled = compile();
    if (key.length <= LONGEST_KEY) this.statements.set(key, compiled);
    return compiled;
  }

  /** A number that is an object's own: the same selection is the same object. */
  numberOf(selection: object): number {
    const known = this.numbers.get(selection);
    if (known !== undefined) return known;
    this.numbers.set(selection, (this.last += 1));
    return this.last;
  }
}

/** The parameters of a use: each slot gives way to its value. */
export const filled = (parameters: Parameters, values: Parameters): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, value instanceof Slot ? values[value.name] : value]),
  );
