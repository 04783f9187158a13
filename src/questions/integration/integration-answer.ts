import { ItemRef } from '../../inventory/answering/references.js';
import { ratioOf } from '../coverage/ratio.js';
import { type Connection, type PageRequest, pageOf } from '../paging/page.js';
import type { EndingAgreementRow } from './agreement-types.js';
import type { EndingAgreement } from './agreements.js';
import type { Party } from './exchanges.js';
import type { CoverageByAxis, CoverageRow, IntegrationAxis } from './integration-coverage.js';
import type { IntegrationMatrixRow } from './integration-matrix-types.js';
import type { MatrixRow } from './integration-matrix.js';
import type { IntegrationCoverage, IntegrationCoverageRow } from './integration-types.js';

/** What the pure functions came to, as GraphQL reads it: items stand as references. */

export const coverageAnswer = (
  by: IntegrationAxis,
  { counts, overServiceBus, rows, unplaced }: CoverageByAxis,
): Omit<IntegrationCoverage, 'by' | 'scope' | 'position'> => ({
  ...counts,
  ratio: ratioOf(counts.operational, counts.needed),
  overServiceBus: {
    ...overServiceBus,
    shareOfNeeded: ratioOf(overServiceBus.needed, counts.needed),
    shareOfOperational: ratioOf(overServiceBus.operational, counts.operational),
  },
  rows: (page) => pageOf(by, rows, page, rowAnswer),
  unplaced: (page) => itemPage(unplaced, page),
});

const rowAnswer = ({ parties, method, exchanges, counts }: CoverageRow): IntegrationCoverageRow => ({
  ...counts,
  parties: parties.map(refTo),
  method,
  ratio: counts.operational / counts.needed,
  integrations: (page) => itemPage(exchanges, page),
});

export const matrixAnswer = ({ exchange, source, target, suspect }: MatrixRow): IntegrationMatrixRow => ({
  integration: refTo(exchange),
  source: source && refTo(source),
  sourceUnits: (source?.units ?? []).map(refTo),
  target: target && refTo(target),
  targetUnits: (target?.units ?? []).map(refTo),
  method: exchange.method,
  status: exchange.status,
  dataSets: exchange.data.map(refTo),
  runsOver: exchange.runsOver.map(refTo),
  agreement: exchange.agreement,
  agreementEndsOn: exchange.agreementEndsOn,
  specUrl: exchange.specUrl,
  verifiedAt: exchange.verifiedAt,
  suspect,
});

export const agreementAnswer = ({
  agreement,
  endsOn,
  daysLeft,
  exchanges,
  parties,
}: EndingAgreement): EndingAgreementRow => ({
  agreement,
  endsOn,
  daysLeft,
  runOut: daysLeft < 0,
  integrations: (page) => itemPage(exchanges, page),
  parties: parties.map(refTo),
});

const refTo = ({ id }: { readonly id: string }): ItemRef => new ItemRef(id);

const itemPage = (list: readonly Party[], page: PageRequest): Connection<ItemRef> =>
  pageOf(
    'integrations',
    list.map(({ code, id }) => ({ key: [code, id], id })),
    page,
    refTo,
  );
