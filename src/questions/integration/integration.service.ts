import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { ItemRef } from '../../inventory/answering/references.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type PageRequest, pageOf } from '../paging/page.js';
import { rulePlaceholders } from '../coverage/rule-placeholders.js';
import { ratioOf } from '../coverage/ratio.js';
import { readScope, scopeParameters } from '../coverage/scope.js';
import { today } from '../../inventory/today.js';
import { type Exchange, type Party, readExchanges } from './exchanges.js';
import { type CoverageRow, type IntegrationAxis, integrationCoverage } from './integration-coverage.js';
import { integrationMatrix, type MatrixRow } from './integration-matrix.js';
import type {
  IntegrationCoverage,
  IntegrationCoverageRow,
  IntegrationMatrix,
  IntegrationMatrixRow,
} from './integration-types.js';

/** Everything that counts as needed, whether it works or not. */
export const NEEDED = ['NEEDED', 'PLANNED', 'BUILDING', 'OPERATIONAL'];

export interface ExchangeFilter {
  readonly unit: string | null;
  readonly statuses: readonly string[];
  readonly methods: readonly string[] | null;
}

/** Asks for the exchanges, and two pure functions for what they come to: one statement each. */
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
    const { exchanges, scope, position } = await this.exchanges({ unit, statuses: NEEDED, methods: null }, viewer);
    const { rows, needed, operational, unplaced } = integrationCoverage(exchanges, by);
    return {
      by,
      needed,
      operational,
      ratio: ratioOf(operational, needed),
      rows: (page) => pageOf(by, rows, page, rowAnswer),
      unplaced: (page) => itemPage(unplaced, page),
      scope,
      position,
    };
  }

  /** @throws RunutError NOT_FOUND or BAD_USER_INPUT when the unit is none */
  async matrix(filter: ExchangeFilter, page: PageRequest, viewer: Viewer): Promise<IntegrationMatrix> {
    const { exchanges, scope, position } = await this.exchanges(filter, viewer);
    return { ...pageOf('matrix', integrationMatrix(exchanges), page, matrixAnswer), scope, position };
  }

  private async exchanges(
    { unit, statuses, methods }: ExchangeFilter,
    viewer: Viewer,
  ): Promise<{ exchanges: Exchange[]; scope: string; position: string }> {
    const parameters = {
      ...scopeParameters({ unit }),
      statuses,
      methods,
      today: today(),
      ...viewerParameters(viewer),
    };
    const [row] = await this.database.read(this.queries.statement('integration/exchanges', parameters));
    if (!row) throw new Error('the query of exchanges always answers with one row');
    const position = String(row.get('position'));
    return { scope: readScope({ unit }, row).sentence, exchanges: readExchanges(row), position };
  }
}

const refTo = ({ id }: { readonly id: string }): ItemRef => new ItemRef(id);

const itemPage = (list: readonly Party[], page: PageRequest) =>
  pageOf(
    'integrations',
    list.map(({ code, id }) => ({ key: [code, id], id })),
    page,
    refTo,
  );

const rowAnswer = ({ parties, method, needed, operational }: CoverageRow): IntegrationCoverageRow => ({
  parties: parties.map(refTo),
  method,
  needed: needed.length,
  operational,
  ratio: operational / needed.length,
  integrations: (page) => itemPage(needed, page),
});

const matrixAnswer = ({ exchange, source, target }: MatrixRow): IntegrationMatrixRow => ({
  integration: refTo(exchange),
  source: source && refTo(source),
  target: target && refTo(target),
  method: exchange.method,
  status: exchange.status,
  dataSets: exchange.data.map(refTo),
  agreement: exchange.agreement,
  agreementEndsOn: exchange.agreementEndsOn,
});
