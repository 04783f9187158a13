import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { Database } from '../database/database.js';
import { notFound } from '../database/errors.js';
import type { ConnectionAnswer, ItemAnswer } from './answering/answer-types.js';
import { Catalogue } from './catalogue.js';
import { checkBudget } from './compiler/budget.js';
import { parseRef } from './reference.js';
import { SelectionReader } from './selection/read-selection.js';
import type { PageArguments } from './selection/selection.js';
import { DEFAULT_PAGE } from './limits.js';
import type { Viewer } from './viewer.js';
import { ambiguous, type Candidate } from './writing/find-references.js';

/** Reads the inventory: each root field is one statement. */
@Injectable()
export class Reading {
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
    const selection = this.reader(info).item(rootFields(info));
    checkBudget(1, selection);
    const rows = await this.database.read(
      this.catalogue.statements.byReference(kind, parseRef(ref), selection, viewer),
    );
    const items = rows.map((row) => row.get('item') as Record<string, unknown>);
    if (items.length > 1) throw ambiguous(items.map(candidateOf), ref, 'ref');
    const [item] = items;
    return item ? this.catalogue.shaper.item(item, selection) : null;
  }

  async list(kind: string, page: PageArguments, info: GraphQLResolveInfo, viewer: Viewer): Promise<ConnectionAnswer> {
    const { node, totalCount } = this.reader(info).connection(rootFields(info));
    const connection = { node, totalCount, link: null };
    checkBudget(page.first ?? page.last ?? DEFAULT_PAGE, node);
    const [row] = await this.database.read(this.catalogue.statements.list(kind, page, connection, viewer));
    if (!row) throw notFound(kind, 'list');
    return this.catalogue.shaper.connection(row.get('list'), page, connection);
  }

  private reader(info: GraphQLResolveInfo): SelectionReader {
    return new SelectionReader(this.catalogue.registry, info);
  }
}

const rootFields = (info: GraphQLResolveInfo) => info.fieldNodes.map((node) => ({ node, parent: info.parentType }));

const candidateOf = (item: Readonly<Record<string, unknown>>): Candidate => ({
  id: String(item['id']),
  kind: String(item['kind']),
  code: String(item['code']),
  name: String(item['name']),
  planId: null,
  planCode: null,
});
