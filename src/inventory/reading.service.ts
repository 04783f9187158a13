import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { Database, type Row } from '../database/database.js';
import { searchIndex } from '../metamodel/derive/search-index.js';
import type {
  ConnectionAnswer,
  GroupingAnswer,
  ItemAnswer,
  LinkAnswer,
  LinksAnswer,
  PageAnswer,
} from './answering/answer-types.js';
import { checkReferences } from './answering/meant.js';
import { Catalogue } from './catalogue.js';
import { checkGrouping } from './compiler/groups.js';
import type { InventoryStatement } from './compiler/statements.js';
import { parseRef } from './reference.js';
import { type HitEdge, hitsOf, type Search } from './search/hits.js';
import type { SelectedField } from './selection/fields.js';
import { KnownSelections } from './selection/known-selections.js';
import { SelectionReader } from './selection/read-selection.js';
import {
  type GroupArguments,
  type ItemSelection,
  type LinkPageArguments,
  type PageArguments,
} from './selection/selection.js';
import type { Viewer } from './viewer.js';
import { ambiguous, type Candidate } from './writing/find-references.js';

/** Reads the inventory: each root field is one statement. */
@Injectable()
export class Reading {
  private readonly known = new KnownSelections();

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * @param kind the kind, or `Item` for one of any kind
   * @returns null when there is no such item, or none that the viewer may see
   * @throws RunutError BAD_USER_INPUT with the candidates when the reference is ambiguous
   */
  async one(kind: string, ref: string, info: GraphQLResolveInfo, viewer: Viewer): Promise<ItemAnswer | null> {
    const selection = this.read(info, 'item', (reader, fields) => reader.item(fields));
    const statement = this.catalogue.statements.byReference(kind, parseRef(ref), selection, viewer);
    const rows = await this.database.read(statement);
    checkReferences(rows[0], statement.references);
    const items = rows.map((row) => row.get('item') as Record<string, unknown>);
    if (items.length > 1) throw ambiguous(items.map(candidateOf), ref, 'ref');
    const [item] = items;
    return item ? this.catalogue.shaper.item(item, selection) : null;
  }

  /**
   * @param kind the kind, or `Item` for those of any kind
   * @throws RunutError NOT_FOUND when the filter refers to what is not there, BAD_USER_INPUT, LIMIT_EXCEEDED
   */
  async list(kind: string, page: PageArguments, info: GraphQLResolveInfo, viewer: Viewer): Promise<ConnectionAnswer> {
    const selection = this.read(info, 'connection', (reader, fields) => reader.connection(fields));
    const connection = { ...selection, link: null };
    const statement = this.catalogue.statements.list(kind, page, connection, viewer);
    return this.catalogue.shaper.connection((await this.row(statement)).get('list'), page, connection);
  }

  /** @throws RunutError BAD_USER_INPUT when the text holds nothing to search for or too much, LIMIT_EXCEEDED */
  async search(search: Search, info: GraphQLResolveInfo, viewer: Viewer): Promise<PageAnswer<HitEdge>> {
    const selection = this.read(info, 'hits', (reader, fields) => reader.hits(fields));
    const texts = selection.highlights ? searchIndex(this.catalogue.registry).properties : undefined;
    const statement = this.catalogue.statements.list('Item', search, selection, viewer, texts);
    return hitsOf(this.catalogue, (await this.row(statement)).get('list'), search, selection);
  }

  /** @throws RunutError BAD_USER_INPUT, LIMIT_EXCEEDED */
  async links(page: LinkPageArguments, info: GraphQLResolveInfo, viewer: Viewer): Promise<LinksAnswer> {
    const selection = this.read(info, 'linkConnection', (reader, fields) => reader.linkConnection(fields));
    const statement = this.catalogue.statements.links(page, selection, viewer);
    return this.catalogue.shaper.links((await this.row(statement)).get('list'), page, selection);
  }

  /** @returns null when there is no such link, or one of its ends is nothing that the viewer may see */
  async link(id: string, info: GraphQLResolveInfo, viewer: Viewer): Promise<LinkAnswer | null> {
    const selection = this.read(info, 'link', (reader, fields) => reader.link(fields));
    const statement = this.catalogue.statements.batches([{ of: 'links', ids: [id], selection }], viewer);
    const [found]: readonly Record<string, unknown>[] = (await this.row(statement)).get('b0');
    return found ? this.catalogue.shaper.link(found, selection) : null;
  }

  /** @throws RunutError NOT_FOUND when the filter refers to what is not there, BAD_USER_INPUT, LIMIT_EXCEEDED */
  async groups(kind: string, args: GroupArguments, info: GraphQLResolveInfo, viewer: Viewer): Promise<GroupingAnswer> {
    checkGrouping(args);
    const selection = this.read(info, 'grouping', (reader, fields) => reader.grouping(fields));
    const wanted = { ...selection, item: withCode(selection.item) };
    const statement = this.catalogue.statements.groups(kind, args, wanted, viewer);
    return this.catalogue.shaper.grouping((await this.row(statement)).get('grouping'), kind, args, wanted);
  }

  /** The one row of a statement that gives one. */
  private async row(statement: InventoryStatement): Promise<Row> {
    const [row] = await this.database.read(statement);
    if (!row) throw new Error('a statement of the inventory gave no row');
    checkReferences(row, statement.references);
    return row;
  }

  /** What is selected of the root field; read once for a document that is asked again and again. */
  private read<T>(
    info: GraphQLResolveInfo,
    as: string,
    read: (reader: SelectionReader, fields: readonly SelectedField[]) => T,
  ): T {
    const fields = info.fieldNodes.map((node) => ({ node, parent: info.parentType }));
    const reading = (): T => read(new SelectionReader(this.catalogue.registry, info), fields);
    const [node, ...others] = info.fieldNodes;
    return node && others.length === 0 ? this.known.get(node, as, info, reading) : reading();
  }
}

/** A group of linked items is told by their code, whatever else is asked of them. */
const withCode = (selection: ItemSelection): ItemSelection => ({
  ...selection,
  properties: new Set([...selection.properties, 'code']),
});

const candidateOf = (item: Readonly<Record<string, unknown>>): Candidate => ({
  id: String(item['id']),
  kind: String(item['kind']),
  code: String(item['code']),
  name: String(item['name']),
  planId: null,
  planCode: null,
});
