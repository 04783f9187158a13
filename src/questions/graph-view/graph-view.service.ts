import { Injectable } from '@nestjs/common';
import { Database, integer, type Row } from '../../database/database.js';
import { badField } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type Candidate, referenceParameters, theOne } from '../../inventory/writing/find-references.js';
import { EVERYTHING } from '../scope-sentence.js';
import { today } from '../../inventory/today.js';
import { graphView, MOST_EDGES } from './graph-view.js';
import type { GraphView } from './graph-view-types.js';

export interface ViewRequest {
  readonly roots: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly hideKinds: readonly string[];
  readonly depth: number;
  readonly context: boolean;
  readonly limit: number;
}

export const DEEPEST_VIEW = 4;
export const LARGEST_VIEW = 1_000;
const MOST_ROOTS = 50;

/** Asks for what lies around some items: one statement. */
@Injectable()
export class GraphViews {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry);
  }

  /** @throws RunutError NOT_FOUND, or BAD_USER_INPUT for a root that is ambiguous or a number out of bounds */
  async view(request: ViewRequest, viewer: Viewer): Promise<GraphView> {
    check(request);
    const { registry } = this.catalogue;
    const { roots, kinds, hideKinds, depth, limit, context } = request;
    const linked = registry.typesOf('purpose', 'dependency', ...(context ? (['context'] as const) : [])).join('|');
    const parameters = {
      refs: referenceParameters(roots),
      kinds: kinds && [...kinds, ...hideKinds],
      depth: integer(depth),
      limit: integer(limit),
      mostLinks: integer(MOST_EDGES),
      today: today(),
      ...viewerParameters(viewer),
    };
    const [row] = await this.database.read(this.queries.statement('views/graph', parameters, { linked }));
    refuseUnknown(roots, row);
    if (!row) throw new Error('a view with roots always answers with one row');
    const surroundings = {
      items: row.get('items'),
      links: row.get('links'),
      linkCount: row.get('linkCount'),
      leftOut: row.get('leftOut'),
    };
    return {
      ...graphView(surroundings, hideKinds, [...registry.kinds.keys()]),
      scope: EVERYTHING,
      position: String(row.get('position')),
    };
  }
}

const check = ({ roots, depth, limit }: ViewRequest): void => {
  if (roots.length === 0 || roots.length > MOST_ROOTS)
    throw badField('roots', roots.length, 'size', {
      en: `give 1 to ${MOST_ROOTS} roots`,
      id: `sebutkan 1 sampai ${MOST_ROOTS} butir pusat`,
    });
  if (depth < 0 || depth > DEEPEST_VIEW)
    throw badField('depth', depth, 'range', {
      en: `is a number from 0 to ${DEEPEST_VIEW}`,
      id: `berupa bilangan dari 0 sampai ${DEEPEST_VIEW}`,
    });
  if (limit < roots.length || limit > LARGEST_VIEW)
    throw badField('limit', limit, 'range', {
      en: `is a number from that of the roots to ${LARGEST_VIEW}`,
      id: `berupa bilangan dari jumlah butir pusat sampai ${LARGEST_VIEW}`,
    });
};

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
