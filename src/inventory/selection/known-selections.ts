import { type FieldNode, Kind, visit } from 'graphql';
import { stableJson } from './selection.js';
import type { DocumentContext } from './fields.js';

/** How many sets of values of one field's variables are kept. */
const MOST_VALUES = 20;

/**
 * Selections that were read before. A document that is asked again is the same object (`KnownDocuments`), and what it
 * selects of a field hangs only on the variables that stand below it.
 */
export class KnownSelections {
  private readonly selections = new WeakMap<FieldNode, Map<string, unknown>>();
  private readonly variables = new WeakMap<FieldNode, readonly string[]>();

  /**
   * @param as what it is read as; the same field read as something else is another selection
   * @param read reads it; nobody changes what it gave
   */
  get<T>(node: FieldNode, as: string, context: DocumentContext, read: () => T): T {
    const known = this.selections.get(node) ?? new Map<string, unknown>();
    this.selections.set(node, known);
    const names = this.variables.get(node) ?? variablesBelow(node, context);
    this.variables.set(node, names);
    const key = names.length === 0 ? as : as + stableJson(names.map((name) => context.variableValues[name] ?? null));
    const found = known.get(key);
    if (found !== undefined) return found as T;
    const made = read();
    if (known.size >= MOST_VALUES) known.clear();
    known.set(key, made);
    return made;
  }
}

/** The variables below a field, fragments opened; its own arguments are none of what it selects. */
const variablesBelow = (field: FieldNode, { fragments }: DocumentContext): string[] => {
  const names = new Set<string>();
  const opened = new Set<string>();
  const open = (node: NonNullable<FieldNode['selectionSet']>): void => {
    visit(node, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || opened.has(name.value)) return;
        opened.add(name.value);
        open(fragment.selectionSet);
      },
    });
  };
  if (field.selectionSet) open(field.selectionSet);
  return [...names].sort();
};
