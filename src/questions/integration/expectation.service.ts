import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import { rulePlaceholders } from '../coverage/rule-placeholders.js';
import { readScope, scopeParameters } from '../coverage/scope.js';
import type { PageRequest } from '../paging/page.js';
import { expectationsAnswer } from './expectation-answer.js';
import { expectationRows, readExpectationRegion } from './expectation-region.js';
import type { IntegrationExpectations } from './expectation-types.js';
import { type Judgement, judgeExpectations } from './expectations.js';

/** Asks for everything around the expectations, and a pure function whether they are met: one statement. */
@Injectable()
export class Expectations {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry, rulePlaceholders(registry));
  }

  /**
   * @param judgements only expectations judged so are listed; all when null
   * @throws RunutError NOT_FOUND or BAD_USER_INPUT when the unit is none
   */
  async judge(
    unit: string | null,
    judgements: readonly Judgement[] | null,
    page: PageRequest,
    viewer: Viewer,
  ): Promise<IntegrationExpectations> {
    const parameters = { ...scopeParameters({ unit }), today: today(), ...viewerParameters(viewer) };
    const [row] = await this.database.read(this.queries.statement('integration/expectations', parameters));
    if (!row) throw new Error('the query of expectations always answers with one row');
    const scope = readScope({ unit }, row).sentence;
    const judged = judgeExpectations(readExpectationRegion(expectationRows(row)));
    return { ...expectationsAnswer(judged, judgements, page), scope, position: String(row.get('position')) };
  }
}
