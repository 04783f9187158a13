import { Injectable } from '@nestjs/common';
import { Database, integer, type Row } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type Candidate, referenceParameters, theOne } from '../../inventory/writing/find-references.js';
import { rulePlaceholders } from '../coverage/rule-placeholders.js';
import { HOLDINGS } from '../holdings.js';
import { graphView, type View } from './graph-view.js';
import type { GroupBy } from './groups.js';
import { readSurroundings } from './surroundings.js';
import { checkViewRequest, type ViewRequest } from './view-request.js';

/** Links that are looked at; hidden items may have many more of them than the edges that are left. */
const MOST_LINKS = 20_000;

/** What an item belongs to: a query's text for each grouping. */
const BELONGING: Readonly<Record<GroupBy | 'NOTHING', string>> = {
  NOTHING: 'RETURN [] AS belongs, null AS key',
  KIND: 'RETURN [] AS belongs, item.kind AS key',
  UNIT: '{{include views/parts/by-unit}}',
  CATEGORY: '{{include views/parts/by-category}}',
};

export interface ViewAnswer extends View {
  readonly position: string;
}

/** Asks for what lies around some items: one statement. */
@Injectable()
export class GraphViews {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry, rulePlaceholders(catalogue.registry));
  }

  /** @throws RunutError NOT_FOUND, or BAD_USER_INPUT for a root that is ambiguous or a number out of bounds */
  async view(request: ViewRequest, viewer: Viewer): Promise<ViewAnswer> {
    checkViewRequest(request);
    const { registry } = this.catalogue;
    const { roots, kinds, hideKinds, depth, limit, context, groupBy, scheme } = request;
    const linked = registry.typesOf('purpose', 'dependency', ...(context ? (['context'] as const) : [])).join('|');
    const belonging = BELONGING[groupBy ?? 'NOTHING'];
    const parameters = {
      refs: referenceParameters(roots),
      asked: { kinds: kinds && [...kinds, ...hideKinds], hideKinds, holdings: HOLDINGS, scheme },
      depth: integer(depth),
      limit: integer(limit),
      mostLinks: integer(MOST_LINKS),
      today: today(),
      ...viewerParameters(viewer),
    };
    const [row] = await this.database.read(this.queries.statement('views/graph', parameters, { linked, belonging }));
    refuseUnknown(roots, row);
    if (!row) throw new Error('a view with roots always answers with one row');
    return { ...graphView(registry, readSurroundings(row), request), position: String(row.get('position')) };
  }
}

/** There is no row at all where no root means anything. */
const refuseUnknown = (roots: readonly string[], row: Row | undefined): void => {
  const candidates: readonly (Candidate & { readonly index: number })[] = row?.get('candidates') ?? [];
  roots.forEach((ref, index) =>
    theOne(
      candidates.filter((candidate) => candidate.index === index),
      ref,
      `roots.${index}`,
    ),
  );
};
