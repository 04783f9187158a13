import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { ItemRef } from '../../inventory/answering/references.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { missingPlaceholder } from '../../inventory/compiler/completeness.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type PageRequest, pageOf } from '../paging/page.js';
import { rulePlaceholders } from '../coverage/rule-placeholders.js';
import { readScope, scopeParameters } from '../coverage/scope.js';
import { type CompletenessAxis, type CompletenessRow, completenessRows } from './completeness.js';
import type { CompletenessReport, CompletenessRowType } from './completeness-types.js';

const QUERIES: Readonly<Record<CompletenessAxis, string>> = {
  KIND: 'completeness/by-kind',
  UNIT: 'completeness/by-unit',
};

export interface CompletenessFilter {
  readonly kinds: readonly string[] | null;
  readonly unit: string | null;
}

/** How complete items are by kind or by unit, in one statement. */
@Injectable()
export class Completenesses {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {
    const { registry } = catalogue;
    this.queries = new NamedQueries(registry, { ...rulePlaceholders(registry), ...missingPlaceholder(registry) });
  }

  /** @throws RunutError NOT_FOUND or BAD_USER_INPUT when the unit is none, or the page cannot be */
  async report(
    by: CompletenessAxis,
    { kinds, unit }: CompletenessFilter,
    page: PageRequest,
    viewer: Viewer,
  ): Promise<CompletenessReport> {
    const parameters = { ...scopeParameters({ unit }), kinds, today: today(), ...viewerParameters(viewer) };
    const [row] = await this.database.read(this.queries.statement(QUERIES[by], parameters));
    if (!row) throw new Error('the query of completeness always answers with one row');
    const scope = readScope({ unit }, row).sentence;
    const rows = completenessRows(this.catalogue.registry, by, row.get('counts'));
    return { ...pageOf(`completeness ${by}`, rows, page, rowAnswer), scope, position: String(row.get('position')) };
  }
}

const rowAnswer = ({ kind, unitId, items, complete, score, missing }: CompletenessRow): CompletenessRowType => ({
  kind,
  unit: unitId === null ? null : new ItemRef(unitId),
  items,
  complete,
  score,
  missing,
});
