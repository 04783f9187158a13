import type { Told } from '../../inventory/answering/told.js';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { badField } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import { rulePlaceholders } from '../coverage/rule-placeholders.js';
import { type PageRequest, pageOf } from '../paging/page.js';
import type { AgreementsRunningOut } from './agreement-types.js';
import { dayAfter, endingAgreements } from './agreements.js';
import { type ExchangeFilter, filterParameters, readFilter } from './exchange-filter.js';
import { type Exchange, exchangeRows, readExchanges } from './exchanges.js';
import { agreementAnswer, coverageAnswer, matrixAnswer } from './integration-answer.js';
import { type IntegrationAxis, integrationCoverage } from './integration-coverage.js';
import type { IntegrationMatrix } from './integration-matrix-types.js';
import { integrationMatrix } from './integration-matrix.js';
import type { IntegrationCoverage } from './integration-types.js';

/** Everything that counts as needed, whether it works or not. */
export const NEEDED = ['NEEDED', 'PLANNED', 'BUILDING', 'OPERATIONAL'];
/** What was at least decided: an agreement with a mere need behind it binds nobody. */
const DECIDED = ['PLANNED', 'BUILDING', 'OPERATIONAL'];
/** Ten years. */
const MOST_DAYS = 3_650;

/** When an agreement counts as running out. */
export interface Notice {
  readonly within: number;
  /** Today when null. */
  readonly on: string | null;
}

interface Exchanges {
  readonly exchanges: readonly Exchange[];
  readonly scope: Told;
  readonly position: string;
}

/** Asks for the exchanges, and pure functions for what they come to: one statement each. */
@Injectable()
export class Integrations {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry, rulePlaceholders(registry));
  }

  /** @throws RunutError NOT_FOUND or BAD_USER_INPUT when the unit is none */
  async coverage(by: IntegrationAxis, unit: string | null, viewer: Viewer): Promise<IntegrationCoverage> {
    const { exchanges, ...rest } = await this.exchanges({ unit, statuses: NEEDED }, today(), viewer);
    return { by, ...coverageAnswer(by, integrationCoverage(exchanges, by)), ...rest };
  }

  /** @throws RunutError NOT_FOUND or BAD_USER_INPUT when what it is restricted to is not there or is something else */
  async matrix(filter: ExchangeFilter, page: PageRequest, viewer: Viewer): Promise<IntegrationMatrix> {
    const { exchanges, ...rest } = await this.exchanges(filter, today(), viewer);
    return { ...pageOf('matrix', integrationMatrix(exchanges), page, matrixAnswer), ...rest };
  }

  /** @throws RunutError NOT_FOUND, or BAD_USER_INPUT when the unit is none or the days are too few or too many */
  async agreementsRunningOut(
    { within, on: asked }: Notice,
    unit: string | null,
    page: PageRequest,
    viewer: Viewer,
  ): Promise<AgreementsRunningOut> {
    if (within < 0 || within > MOST_DAYS)
      throw badField('within', within, 'range', {
        en: `an agreement runs out within 0 to ${MOST_DAYS} days, not ${within}`,
        id: `perjanjian dihitung akan berakhir dalam 0 sampai ${MOST_DAYS} hari, bukan ${within}`,
      });
    const on = asked ?? today();
    const filter = { unit, statuses: DECIDED, agreementEndsBy: dayAfter(on, within) };
    const { exchanges, ...rest } = await this.exchanges(filter, on, viewer);
    const agreements = endingAgreements(exchanges, on);
    const runOut = agreements.filter(({ daysLeft }) => daysLeft < 0).length;
    const counts = { runOut, runningOut: agreements.length - runOut };
    return { ...pageOf('agreements', agreements, page, agreementAnswer), on, ...counts, ...rest };
  }

  private async exchanges(filter: ExchangeFilter, day: string, viewer: Viewer): Promise<Exchanges> {
    const parameters = { ...filterParameters(filter), today: day, ...viewerParameters(viewer) };
    const [row] = await this.database.read(this.queries.statement('integration/exchanges', parameters));
    if (!row) throw new Error('the query of exchanges always answers with one row');
    const { asked, sentence } = readFilter(filter, row);
    return {
      exchanges: readExchanges(exchangeRows(row), asked),
      scope: sentence,
      position: String(row.get('position')),
    };
  }
}
