import { byKey, type Keyed } from '../paging/page.js';
import { type ApplicationEnd, byCode, type Exchange, type Party } from './exchanges.js';

export const AXES = ['APPLICATION_PAIR', 'UNIT_PAIR', 'SERVICE', 'DATA_SET', 'METHOD'] as const;
export type IntegrationAxis = (typeof AXES)[number];

/** How many exchanges are how far. */
export interface StatusCounts {
  /** Everything from NEEDED to OPERATIONAL. */
  readonly needed: number;
  /** Those of which nothing but the need is known: status NEEDED. */
  readonly onlyNeeded: number;
  readonly planned: number;
  readonly building: number;
  readonly operational: number;
}

/** Exchanges that are counted together: those of a pair, of a service, of a data set, or of a method. */
export interface CoverageRow extends Keyed {
  /** The two of a pair, by code; the one service or data set; none for a method. */
  readonly parties: readonly Party[];
  readonly method: string | null;
  /** What is needed, by code. */
  readonly exchanges: readonly Exchange[];
  readonly counts: StatusCounts;
}

export interface CoverageByAxis {
  readonly rows: readonly CoverageRow[];
  /** Of all exchanges, each once. */
  readonly counts: StatusCounts;
  /** Of those whose method is SERVICE_BUS. */
  readonly overServiceBus: StatusCounts;
  /** Needed exchanges that stand in no row: within one unit, with an end or an owner that nobody entered. */
  readonly unplaced: readonly Exchange[];
}

/** Where on an axis something is counted. */
interface Place extends Keyed {
  readonly parties: readonly Party[];
  readonly method: string | null;
}

/**
 * How much of the exchanges that are needed works, by pair, service, data set or method.
 * @param exchanges those that are needed, whatever their state
 */
export const integrationCoverage = (exchanges: readonly Exchange[], axis: IntegrationAxis): CoverageByAxis => {
  const rows = new Map<string, { place: Place; needed: Exchange[] }>();
  const unplaced: Exchange[] = [];
  for (const exchange of exchanges) {
    const places = placesOf(exchange, axis);
    if (places.length === 0) unplaced.push(exchange);
    for (const place of places) {
      const text = place.key.join('\n');
      const row = rows.get(text) ?? { place, needed: [] };
      rows.set(text, row);
      // Several ends may lead to the same place; an exchange counts once in it.
      if (row.needed.at(-1) !== exchange) row.needed.push(exchange);
    }
  }
  return {
    rows: [...rows.values()]
      .map(({ place, needed }) => ({ ...place, exchanges: needed, counts: countsOf(needed) }))
      .sort(byKey),
    counts: countsOf(exchanges),
    overServiceBus: countsOf(exchanges.filter(({ method }) => method === 'SERVICE_BUS')),
    unplaced,
  };
};

const countsOf = (exchanges: readonly Exchange[]): StatusCounts => {
  const of = (wanted: string): number => exchanges.filter(({ status }) => status === wanted).length;
  return {
    needed: exchanges.length,
    onlyNeeded: of('NEEDED'),
    planned: of('PLANNED'),
    building: of('BUILDING'),
    operational: of('OPERATIONAL'),
  };
};

const placesOf = (exchange: Exchange, axis: IntegrationAxis): Place[] => {
  const { legs } = exchange;
  switch (axis) {
    case 'APPLICATION_PAIR':
      return legs.flatMap(({ source, target }) => pairs(listOf(source), listOf(target)));
    case 'UNIT_PAIR':
      return legs.flatMap(({ source, target }) => pairs(source?.units ?? [], target?.units ?? []));
    case 'SERVICE':
      return legs.flatMap((leg) =>
        listOf(leg.source, leg.target)
          .flatMap(({ services }) => services)
          .map(single),
      );
    case 'DATA_SET':
      return exchange.data.map(single);
    case 'METHOD':
      return [{ key: [exchange.method ?? ''], parties: [], method: exchange.method }];
  }
};

const listOf = (...ends: readonly (ApplicationEnd | null)[]): ApplicationEnd[] => ends.flatMap((end) => end ?? []);

/** Each two that are not the same, whichever way the data go: a pair is one pair. */
const pairs = (sources: readonly Party[], targets: readonly Party[]): Place[] =>
  sources.flatMap((source) =>
    targets.filter((target) => target.id !== source.id).map((target) => placeOf([source, target].sort(byCode))),
  );

const single = (party: Party): Place => placeOf([party]);

const placeOf = (parties: readonly Party[]): Place => ({
  key: [...parties.map(({ code }) => code), ...parties.map(({ id }) => id)],
  parties,
  method: null,
});
