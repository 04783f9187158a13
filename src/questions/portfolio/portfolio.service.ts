import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { ItemRef } from '../../inventory/answering/references.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import { rulePlaceholders } from '../coverage/rule-placeholders.js';
import { readScope, scopeParameters } from '../coverage/scope.js';
import { pageOf } from '../paging/page.js';
import { timeQuadrants, type UnitQuadrants } from './time-quadrants.js';
import type { TimeQuadrantsAnswer, UnitQuadrantsType } from './time-quadrants-types.js';

/** Assesses applications, in one statement. */
@Injectable()
export class Portfolios {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry, rulePlaceholders(registry));
  }

  /** @throws RunutError NOT_FOUND or BAD_USER_INPUT when the unit is none */
  async quadrants(unit: string | null, viewer: Viewer): Promise<TimeQuadrantsAnswer> {
    const parameters = { ...scopeParameters({ unit }), today: today(), ...viewerParameters(viewer) };
    const [row] = await this.database.read(this.queries.statement('portfolio/time-quadrants', parameters));
    if (!row) throw new Error('the query of applications always answers with one row');
    const scope = readScope({ unit }, row);
    const found = timeQuadrants({ applications: row.get('applications'), units: row.get('units') });
    return {
      quadrants: [...found.quadrants].map(([quadrant, applications]) => ({
        quadrant,
        count: applications.length,
        applications: (page) => pageOf(quadrant, applications, page, ({ id }) => new ItemRef(id)),
      })),
      byUnit: (page) => pageOf('quadrants', found.byUnit, page, unitAnswer),
      scope: scope.sentence,
      position: String(row.get('position')),
    };
  }
}

const unitAnswer = ({ unitId, counts }: UnitQuadrants): UnitQuadrantsType => ({
  unit: unitId === null ? null : new ItemRef(unitId),
  tolerate: counts.TOLERATE,
  invest: counts.INVEST,
  migrate: counts.MIGRATE,
  eliminate: counts.ELIMINATE,
  unassessed: counts.UNASSESSED,
});
