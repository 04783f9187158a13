import type { IntegrationRowsQuery } from '../../generated/queries/integration-rows.js';

export type Exchange = IntegrationRowsQuery['integrationMatrix']['nodes'][number];

/** Who gives or gets; undefined stands for what nobody entered. */
export interface Party {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
export type Parties = 'unit' | 'application';

/** In place of an end that nobody entered. */
export const UNKNOWN = 'unknown';

/** From whom to whom: `source>target`. */
export const pairKey = (source: string, target: string): string => `${source}>${target}`;

export interface ExchangeGrid {
  /** By code, the unknown last. */
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly exchanges: ReadonlyMap<string, readonly Exchange[]>;
}

const ends = (exchange: Exchange, by: Parties): readonly [readonly Party[], readonly Party[]] => {
  const { source, target, sourceUnits, targetUnits } = exchange;
  return by === 'unit' ? [sourceUnits, targetUnits] : [source ? [source] : [], target ? [target] : []];
};

const unknown: Party = { id: UNKNOWN, code: '', name: '' };
const known = (parties: readonly Party[]): readonly Party[] => (parties.length === 0 ? [unknown] : parties);

/** Puts exchanges where those who give meet those who get; with several owners one stands in several places. */
export const exchangeGrid = (rows: readonly Exchange[], by: Parties): ExchangeGrid => {
  const sources = new Map<string, Party>();
  const targets = new Map<string, Party>();
  const exchanges = new Map<string, Exchange[]>();
  for (const row of rows) {
    const [from, to] = ends(row, by).map(known);
    for (const source of from ?? []) {
      sources.set(source.id, source);
      for (const target of to ?? []) {
        targets.set(target.id, target);
        const key = pairKey(source.id, target.id);
        exchanges.set(key, [...(exchanges.get(key) ?? []), row]);
      }
    }
  }
  return { sources: ordered(sources), targets: ordered(targets), exchanges };
};

const ordered = (parties: ReadonlyMap<string, Party>): Party[] =>
  [...parties.values()].sort(
    (a, b) => Number(a.id === UNKNOWN) - Number(b.id === UNKNOWN) || (a.code < b.code ? -1 : Number(a.code > b.code)),
  );

export interface Tally {
  readonly needed: number;
  readonly operational: number;
}

export const tally = (exchanges: readonly Exchange[]): Tally => {
  const each = new Map(exchanges.map(({ integration, status }) => [integration.id, status]));
  return {
    needed: each.size,
    operational: [...each.values()].filter((status) => status === 'OPERATIONAL').length,
  };
};

/** Whether all, some or none of what is needed works. */
export const stateOf = ({ needed, operational }: Tally): 'all' | 'some' | 'none' =>
  operational === 0 ? 'none' : operational < needed ? 'some' : 'all';
