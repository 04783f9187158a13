import type { Keyed } from '../coverage/page.js';
import { byKey } from '../coverage/page.js';
import type { ApplicationEnd, Exchange } from './exchanges.js';

/** One line of the evidence that an auditor asks for: one exchange from one application to another. */
export interface MatrixRow extends Keyed {
  readonly exchange: Exchange;
  /** Null where nobody entered the end: a finding of its own. */
  readonly source: ApplicationEnd | null;
  readonly target: ApplicationEnd | null;
}

/** A line for each exchange, source and target; by source, then target, then exchange, lines without an end first. */
export const integrationMatrix = (exchanges: readonly Exchange[]): MatrixRow[] =>
  exchanges
    .flatMap((exchange) =>
      orNone(exchange.sources).flatMap((source) =>
        orNone(exchange.targets).map((target): MatrixRow => ({
          key: [source?.code ?? '', target?.code ?? '', exchange.code, exchange.id, source?.id ?? '', target?.id ?? ''],
          exchange,
          source,
          target,
        })),
      ),
    )
    .sort(byKey);

const orNone = (ends: readonly ApplicationEnd[]): readonly (ApplicationEnd | null)[] =>
  ends.length > 0 ? ends : [null];
