import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../../database/database.js';
import { Catalogue } from '../catalogue.js';
import { checkBudget } from '../compiler/budget.js';
import type { Batch } from '../compiler/statements.js';
import { KnownSelections } from '../selection/known-selections.js';
import { emptySelection, type ItemSelection, type LinkProjection } from '../selection/selection.js';
import type { Viewer } from '../viewer.js';
import type { RequestContext } from './field-resolver.js';
import { checkReferences } from './meant.js';
import { type Place, ReferenceCollector } from './prefetch.js';
import type { KnownItem, KnownLink } from './references.js';

/** Completes the answer of a question: one statement at most fetches what the client selected of the items in it. */
@Injectable()
export class Answering {
  private readonly known = new KnownSelections();

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * @returns the answer itself; its references are resolved when GraphQL reads them
   * @throws RunutError LIMIT_EXCEEDED when too much was selected
   */
  async complete<T>(answer: T, info: GraphQLResolveInfo, context: RequestContext, viewer: Viewer): Promise<T> {
    const collector = new ReferenceCollector(this.catalogue.registry, this.known, info);
    collector.collect(info, answer);
    const places = [...collector.places.values()].filter(
      (place) => place.ids.size > 0 && !this.fromKnown(place, context),
    );
    if (places.length === 0) return answer;
    const groups = groupsOf(places);
    const batches = groups.map(batchOf);
    checkBudget(batches);
    const statement = this.catalogue.statements.batches(batches, viewer);
    const [row] = await this.database.read(statement);
    checkReferences(row, statement.references);
    groups.forEach((group, index) => {
      const batch = batches[index];
      const found = batch ? this.shaped(batch, row?.get(`b${index}`) ?? []) : new Map<string, unknown>();
      for (const place of group) context.loaded.set(place.path, found);
    });
    return answer;
  }

  /** Answers a place from what the question knows of what stands there, if that is all that was selected. */
  private fromKnown(place: Place, { loaded }: RequestContext): boolean {
    if (place.known.size < place.ids.size) return false;
    const { shaper } = this.catalogue;
    if (place.of === 'items') {
      if (!isOfKnownItem(place.selection)) return false;
      const items = [...place.known.values()].map(({ id, kind, code, name }) => ({ id, kind, code, name }));
      loaded.set(place.path, byId(items.map((item) => shaper.item(item, place.selection))));
    } else {
      if (!isOfKnownLink(place.selection)) return false;
      const links = [...place.known.values()].map(({ id, type, confidence }) => ({ id, type, confidence }));
      loaded.set(place.path, byId(links.map((link) => shaper.link(link, place.selection))));
    }
    return true;
  }

  private shaped(batch: Batch, rows: readonly Readonly<Record<string, unknown>>[]): Map<string, unknown> {
    const { shaper } = this.catalogue;
    const answers =
      batch.of === 'items'
        ? rows.map((raw) => shaper.item(raw, batch.selection))
        : rows.map((raw) => shaper.link(raw, batch.selection));
    return byId<{ readonly id: string }>(answers);
  }
}

const OF_ITEM: ReadonlySet<string> = new Set<keyof KnownItem>(['id', 'kind', 'code', 'name']);
/** A link's class is told by its type. */
const OF_LINK: ReadonlySet<string> = new Set<keyof KnownLink | 'class'>(['id', 'type', 'class', 'confidence']);

const isOfKnownItem = ({ properties, links }: ItemSelection): boolean =>
  links.size === 0 && [...properties].every((property) => OF_ITEM.has(property));

const isOfKnownLink = ({ properties, from, to, passages }: LinkProjection): boolean =>
  !from && !to && !passages && [...properties].every((property) => OF_LINK.has(property));

const byId = <T extends { readonly id: string }>(answers: readonly T[]): Map<string, T> =>
  new Map(answers.map((one) => [one.id, one]));

/** Places with the same selection are fetched together. */
const groupsOf = (places: readonly Place[]): Place[][] => {
  const groups = new Map<string, Place[]>();
  for (const place of places) groups.set(place.key, [...(groups.get(place.key) ?? []), place]);
  return [...groups.keys()].sort().flatMap((key) => [groups.get(key) ?? []]);
};

const batchOf = (group: readonly Place[]): Batch => {
  const [first] = group;
  const ids = [...new Set(group.flatMap((place) => [...place.ids]))];
  if (first?.of === 'links') return { of: 'links', ids, selection: first.selection };
  return { of: 'items', ids, selection: first?.selection ?? emptySelection() };
};
