import type { Effect, LinkClass, LinkDeclaration, LinkRow, PropertyDeclaration } from './declarations.js';
import type { Words } from './words.js';

/** A kind, several, `any` for every kind, or, at the far end, `same` for the kind that the link starts from. */
type End = string | readonly string[];

interface LinkOptions {
  readonly description: Words;
  readonly indonesian: string;
  readonly fields: readonly [from: string, to: string];
  readonly sentence: Words;
  readonly reversed: Words;
  readonly effect?: Effect;
  readonly properties?: readonly PropertyDeclaration[];
  readonly rows: readonly LinkRow[];
}

/** Declares a link type. */
export const linkType = (type: string, options: LinkOptions): LinkDeclaration => ({
  ...options,
  type,
  fields: { from: options.fields[0], to: options.fields[1] },
});

type RowRules = Pick<LinkRow, 'cardinality' | 'acyclic'>;
type RowMaker = (from: End, to: End, rules?: RowRules) => LinkRow;

const kindsAt = (end: End): readonly string[] => (typeof end === 'string' ? [end] : end);

const rowOf =
  (linkClass: LinkClass): RowMaker =>
  (from, to, rules = {}) => ({
    class: linkClass,
    from: from === 'any' ? 'any' : kindsAt(from),
    to: to === 'any' || to === 'same' ? to : kindsAt(to),
    ...rules,
  });

/** Rows of the link table, by class: `purpose('Goal', ['Mission', 'Vision'])`. */
export const purpose = rowOf('purpose');
export const dependency = rowOf('dependency');
export const context = rowOf('context');
export const evidence = rowOf('evidence');
