import { integer, type Row } from '../../database/database.js';
import { badField, limitExceeded } from '../../database/errors.js';
import { checkReferences } from '../../inventory/answering/meant.js';
import { type MatchingItems, matchingItems } from '../../inventory/compiler/matching-items.js';
import { type Filter, isFilter } from '../../inventory/selection/selection.js';
import { type Candidate, theOne } from '../../inventory/writing/find-references.js';
import { fieldName } from '../../metamodel/names.js';
import type { Registry } from '../../metamodel/registry.js';

/** Items of one kind; all that is given must hold. Refers to items as people do. */
export interface ItemSet {
  readonly kind: string;
  /** `{ application: { … } }`, under the name of the kind. */
  readonly filter?: Filter | null;
  readonly refs?: readonly string[] | null;
  /** A scope that holds them, or a unit or category that they lie below. */
  readonly within?: string | null;
}

export type NamedSets = Readonly<Record<string, ItemSet>>;

/** What a statement needs to know of its sets. */
export interface ChosenSets {
  readonly matching: MatchingItems;
  /** All references of the sets, one after the other. */
  readonly refs: readonly string[];
  /** `rowsRefs`, `rowsWithin` … as `trace/parts/chosen` takes them. */
  readonly places: Readonly<Record<string, unknown>>;
}

const MOST_NAMED = 500;

/**
 * @throws RunutError BAD_USER_INPUT for a filter of another kind, LIMIT_EXCEEDED for too many references
 */
export const chooseSets = (registry: Registry, sets: NamedSets): ChosenSets => {
  const refs: string[] = [];
  const places: Record<string, unknown> = {};
  for (const [name, { refs: named, within }] of Object.entries(sets)) {
    if (named && named.length > MOST_NAMED)
      throw limitExceeded({
        en: `${name}.refs names ${named.length} items; ${MOST_NAMED} are allowed. Choose them by a filter instead.`,
        id: `${name}.refs menyebut ${named.length} item; batasnya ${MOST_NAMED}. Pilih dengan penyaring saja.`,
      });
    places[`${name}Refs`] = named ? named.map((_, index) => integer(refs.length + index)) : null;
    refs.push(...(named ?? []));
    places[`${name}Within`] = within == null ? null : integer(refs.length);
    refs.push(...(within == null ? [] : [within]));
  }
  const matching = matchingItems(
    registry,
    Object.fromEntries(
      Object.entries(sets).map(([name, set]) => [name, { kind: set.kind, filter: filterOf(set, name) }]),
    ),
  );
  return { matching, refs, places };
};

const filterOf = ({ kind, filter }: ItemSet, where: string): Filter | null => {
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (name === fieldName(kind)) return isFilter(value) ? value : null;
    throw badField(`${where}.filter`, name, 'kind', {
      en: `this filters ${name}, but the items are of the kind ${kind}; write \`${fieldName(kind)}\` instead`,
      id: `ini menyaring ${name}, padahal itemnya berjenis ${kind}; tulis \`${fieldName(kind)}\``,
    });
  }
  return null;
};

/**
 * Sees to it that each reference of the sets and of their filters means exactly one item that may stand there.
 * @param found what the references may mean, as the statement tells it
 * @throws RunutError NOT_FOUND, or BAD_USER_INPUT with the candidates
 */
export const checkSets = (row: Row, sets: NamedSets, containers: readonly string[], matching: MatchingItems): void => {
  const found: readonly (Candidate & { readonly index: number })[] = row.get('found');
  let index = 0;
  const check = (ref: string, where: string, kinds: readonly string[]): void => {
    const place = index;
    theOne(
      found.filter((one) => one.index === place),
      ref,
      where,
      kinds,
    );
    index += 1;
  };
  for (const [name, { kind, refs, within }] of Object.entries(sets)) {
    (refs ?? []).forEach((ref, at) => check(ref, `${name}.refs.${at}`, [kind]));
    if (within != null) check(within, `${name}.within`, containers);
  }
  checkReferences(row, matching.references);
};
