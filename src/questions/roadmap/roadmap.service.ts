import { Injectable } from '@nestjs/common';
import { Database, integer } from '../../database/database.js';
import { badField } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import { rulePlaceholders } from '../coverage/rule-placeholders.js';
import { type AskedScope, readScope, scopeParameters } from '../coverage/scope.js';
import { CutReason } from '../trace/trace-types.js';
import { MOST_ITEMS } from '../trace/trace-query.js';
import { byCode, readActivities } from './activity.js';
import { roadmap, type RoadmapQuestion } from './roadmap.js';
import { RoadmapAnswers } from './roadmap-answer.js';
import type { RoadmapAnswer } from './roadmap-types.js';
import type { Factor } from './weighting.js';

type FactorRow = readonly [
  id: string,
  code: string,
  planId: string,
  criterion: string,
  weight: number | null,
  direction: string | null,
];

/** Asks the graph for the roadmap, and pure functions for its order and its priorities: one statement. */
@Injectable()
export class Roadmaps {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry, rulePlaceholders(registry));
  }

  /** @throws RunutError NOT_FOUND or BAD_USER_INPUT when the plan or the unit is none, or the years are turned round */
  async answer(asked: AskedScope, question: RoadmapQuestion, viewer: Viewer): Promise<RoadmapAnswer> {
    const { from, to } = question.years;
    if (from !== null && to !== null && from > to)
      throw badField('to', to, 'range', {
        en: `is a year from ${from} on, the one given as from`,
        id: `berupa tahun mulai dari ${from}, yaitu nilai from`,
      });
    const [row] = await this.database.read(
      this.queries.statement('roadmap/roadmap', {
        ...scopeParameters(asked),
        mostItems: integer(MOST_ITEMS),
        today: today(),
        ...viewerParameters(viewer),
      }),
    );
    if (!row) throw new Error('the query of the roadmap always answers with one row');
    const scope = readScope(asked, row);
    const activities = readActivities({
      activities: row.get('activities'),
      asked: row.get('asked'),
      units: row.get('units'),
    });
    const factors = (row.get('factors') as readonly FactorRow[])
      .map(([id, code, planId, criterion, weight, direction]): Factor => ({
        id,
        code,
        planId,
        criterion,
        weight,
        direction,
      }))
      .sort(byCode);
    const cut = row.get('full') === true;
    return {
      ...new RoadmapAnswers(roadmap(activities, factors, question), question.years).answer(),
      exhaustive: !cut,
      cuts: cut ? [{ item: null, reason: CutReason.TOO_LARGE }] : [],
      scope: scope.sentence,
      position: String(row.get('position')),
    };
  }
}
