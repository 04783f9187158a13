import { byKey, type Keyed } from '../paging/page.js';
import type { Exchange, Leg } from './exchanges.js';

/** One line of the evidence that an auditor asks for: one exchange from one application to another. */
export interface MatrixRow extends Keyed, Leg {
  readonly exchange: Exchange;
}

/** A line for each exchange, source and target; by source, then target, then exchange, lines without an end first. */
export const integrationMatrix = (exchanges: readonly Exchange[]): MatrixRow[] =>
  exchanges
    .flatMap((exchange) =>
      exchange.legs.map((leg): MatrixRow => ({
        key: [
          leg.source?.code ?? '',
          leg.target?.code ?? '',
          exchange.code,
          exchange.id,
          leg.source?.id ?? '',
          leg.target?.id ?? '',
        ],
        exchange,
        ...leg,
      })),
    )
    .sort(byKey);
