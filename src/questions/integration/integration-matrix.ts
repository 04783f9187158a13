import { byKey, type Keyed } from '../paging/page.js';
import { type Exchange, type Leg, legsOf } from './exchanges.js';

/** One line of the evidence that an auditor asks for: one exchange from one application to another. */
export interface MatrixRow extends Keyed, Leg {
  readonly exchange: Exchange;
}

/** A line for each exchange, source and target; by source, then target, then exchange, lines without an end first. */
export const integrationMatrix = (exchanges: readonly Exchange[]): MatrixRow[] =>
  exchanges
    .flatMap((exchange) =>
      legsOf(exchange).map(({ source, target }): MatrixRow => ({
        key: [source?.code ?? '', target?.code ?? '', exchange.code, exchange.id, source?.id ?? '', target?.id ?? ''],
        exchange,
        source,
        target,
      })),
    )
    .sort(byKey);
