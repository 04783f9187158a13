import type { Row } from '../../database/database.js';
import type { Asked } from './exchange-filter.js';

/** An item that exchanges are counted by. */
export interface Party {
  readonly id: string;
  readonly code: string;
}

export interface ApplicationEnd extends Party {
  /** The unit asked for, or one below it, owns or operates it; true where none was asked for. */
  readonly held: boolean;
  /** The same of the unit that was asked for as the source. */
  readonly gives: boolean;
  /** The same of the unit that was asked for as the target. */
  readonly takes: boolean;
  /** Who owns it. */
  readonly units: readonly Party[];
  /** What it serves. */
  readonly services: readonly Party[];
}

/** An exchange from one application to another; null where nobody entered the end. */
export interface Leg {
  readonly source: ApplicationEnd | null;
  readonly target: ApplicationEnd | null;
  /** A link that it rests on is suspect: to either end, to what is carried or to what it runs over. */
  readonly suspect: boolean;
}

export interface Exchange extends Party {
  readonly status: string;
  readonly method: string | null;
  readonly agreement: string | null;
  readonly agreementEndsOn: string | null;
  readonly specUrl: string | null;
  readonly verifiedAt: string | null;
  readonly data: readonly Party[];
  readonly runsOver: readonly Party[];
  /** Each way from a source to a target that was asked for. */
  readonly legs: readonly Leg[];
}

type Ids = readonly string[];
export type EndRow = readonly [type: string, id: string, suspect: boolean];
export type ExchangeRow = readonly [
  id: string,
  code: string,
  status: string,
  method: string | null,
  agreement: string | null,
  agreementEndsOn: string | null,
  specUrl: string | null,
  verifiedAt: string | null,
  links: readonly EndRow[],
];
export type ApplicationRow = readonly [
  id: string,
  code: string,
  held: boolean,
  gives: boolean,
  takes: boolean,
  units: Ids,
  services: Ids,
];

/** What `integration/exchanges` gives, by column. */
export interface ExchangeRows {
  readonly exchanges: readonly ExchangeRow[];
  readonly applications: readonly ApplicationRow[];
  readonly others: readonly (readonly [id: string, code: string])[];
}

/** The columns of `integration/exchanges`. */
export const exchangeRows = (row: Row): ExchangeRows => ({
  exchanges: row.get('exchanges') as ExchangeRows['exchanges'],
  applications: row.get('applications') as ExchangeRows['applications'],
  others: row.get('others') as ExchangeRows['others'],
});

/**
 * Puts the rows together.
 * @returns the exchanges in the order of their codes; those of which no leg was asked for are left out
 */
export const readExchanges = (rows: ExchangeRows, asked: Asked): Exchange[] => {
  const parties = index(rows.others.map(([id, code]): Party => ({ id, code })));
  const applications = index(
    rows.applications.map(([id, code, held, gives, takes, units, services]): ApplicationEnd => ({
      id,
      code,
      held,
      gives,
      takes,
      units: pick(parties, units),
      services: pick(parties, services),
    })),
  );
  return rows.exchanges
    .map(([id, code, status, method, agreement, agreementEndsOn, specUrl, verifiedAt, links]): Exchange => {
      const data = pick(parties, endsOf(links, 'CARRIED_BY'));
      const runsOver = pick(parties, endsOf(links, 'TRANSPORTS'));
      const sources = pick(applications, endsOf(links, 'PROVIDES'));
      const targets = pick(applications, endsOf(links, 'FEEDS'));
      const suspects = links.filter(([, , suspect]) => suspect);
      const legs = orNone(sources)
        .flatMap((source) => orNone(targets).map((target) => ({ source, target })))
        .filter(({ source, target }) => isAsked(source, target, data, asked))
        .map(({ source, target }) => ({
          source,
          target,
          suspect: suspects.some((link) => isOf(link, source, target)),
        }));
      return { id, code, status, method, agreement, agreementEndsOn, specUrl, verifiedAt, data, runsOver, legs };
    })
    .filter(({ legs }) => legs.length > 0)
    .sort(byCode);
};

const isAsked = (
  source: ApplicationEnd | null,
  target: ApplicationEnd | null,
  data: readonly Party[],
  asked: Asked,
): boolean =>
  (!asked.unit || isTrue(source?.held) || isTrue(target?.held)) &&
  (!asked.sourceUnit || isTrue(source?.gives)) &&
  (!asked.targetUnit || isTrue(target?.takes)) &&
  (asked.dataSet === null || data.some(({ id }) => id === asked.dataSet)) &&
  (asked.service === null ||
    [source, target].some((end) => isTrue(end?.services.some(({ id }) => id === asked.service))));

const isTrue = (said: boolean | undefined): boolean => said === true;

const isOf = ([type, id]: EndRow, source: ApplicationEnd | null, target: ApplicationEnd | null): boolean => {
  if (type === 'PROVIDES') return id === source?.id;
  if (type === 'FEEDS') return id === target?.id;
  return true;
};

const endsOf = (links: readonly EndRow[], wanted: string): string[] => [
  ...new Set(links.filter(([type]) => type === wanted).map(([, id]) => id)),
];

const orNone = (ends: readonly ApplicationEnd[]): readonly (ApplicationEnd | null)[] =>
  ends.length > 0 ? ends : [null];

const index = <T extends Party>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

const pick = <T extends Party>(from: ReadonlyMap<string, T>, ids: Ids): T[] =>
  ids.flatMap((id) => from.get(id) ?? []).sort(byCode);

/** By code as plain text, then by id, so that no two tie. */
export const byCode = (a: Party, b: Party): number => {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};
