import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { readScope, type Scope, scopeParameters } from '../coverage/scope.js';
import { today } from '../../inventory/today.js';
import { type Counts, readCounts } from './counts.js';

/** Counts everything, in one statement. */
@Injectable()
export class Overviews {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry);
  }

  /** @throws RunutError NOT_FOUND or BAD_USER_INPUT when the plan is none */
  async counts(plan: string | null, viewer: Viewer): Promise<{ counts: Counts; scope: Scope; position: string }> {
    const parameters = { ...scopeParameters({ plan }), today: today(), ...viewerParameters(viewer) };
    const [row] = await this.database.read(this.queries.statement('overview/counts', parameters));
    if (!row) throw new Error('the overview always answers with one row');
    const counts = readCounts(this.catalogue.registry, row);
    return { scope: readScope({ plan }, row), counts, position: String(row.get('position')) };
  }
}
