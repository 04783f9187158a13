import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { limitExceeded } from '../database/errors.js';
import { cut } from './echo.js';

/** Tokens of a document at most; GraphiQL's introspection has about 300. */
export const MOST_TOKENS = 2_000;
/** Fields of a document at most, fragments opened wherever they are spread. */
export const MOST_FIELDS = 1_500;
/** How often one response name may stand in one selection; validation compares each with each. */
export const MOST_REPEATS = 100;

/**
 * Counts the fields that a document comes to when its fragments are opened, each fragment once however often it is
 * spread: a document of 763 bytes with doubling fragments would otherwise come to billions.
 */
export const openedFields = (document: DocumentNode): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const counted = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1 + count(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      return sum + ofFragment(selection.name.value);
    }, 0);
  const ofFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself counts nothing the second time; validation refuses it.
    counted.set(name, 0);
    const fields = count(fragments.get(name)?.selectionSet);
    counted.set(name, fields);
    return fields;
  };
  return document.definitions.reduce(
    (sum, definition) => (definition.kind === Kind.OPERATION_DEFINITION ? sum + count(definition.selectionSet) : sum),
    0,
  );
};

/**
 * Stands before validation and before whatever opens fragments, where the cost does not help yet: what reads a document
 * takes the longer the more fields it comes to, also where they cost nothing.
 * @throws RunutError LIMIT_EXCEEDED
 */
export const refuseTooManyFields = (document: DocumentNode): void => {
  visit(document, { SelectionSet: refuseRepeats });
  const fields = openedFields(document);
  if (fields <= MOST_FIELDS) return;
  throw limitExceeded(
    {
      en: `The document comes to ${fields} fields; ${MOST_FIELDS} are allowed. Ask in several queries.`,
      id: `Dokumen ini berisi ${fields} field; batasnya ${MOST_FIELDS}. Ajukan dalam beberapa kueri.`,
    },
    { fields, most: MOST_FIELDS },
  );
};

const refuseRepeats = ({ selections }: SelectionSetNode): void => {
  const counts = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.alias?.value ?? selection.name.value;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > MOST_REPEATS)
      throw limitExceeded(
        {
          en: `${cut(name)} stands more than ${MOST_REPEATS} times in one selection. Ask once for each, with aliases.`,
          id: `${cut(name)} muncul lebih dari ${MOST_REPEATS} kali dalam satu pilihan. Minta masing-masing sekali, dengan alias.`,
        },
        { field: cut(name), most: MOST_REPEATS },
      );
  }
};
