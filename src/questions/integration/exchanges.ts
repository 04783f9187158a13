import type { Row } from '../../database/database.js';

/** An item that exchanges are counted by. */
export interface Party {
  readonly id: string;
  readonly code: string;
}

export interface ApplicationEnd extends Party {
  /** The unit asked for, or one below it, owns or operates it; true where none was asked for. */
  readonly held: boolean;
  /** Who owns it. */
  readonly units: readonly Party[];
  /** What it serves. */
  readonly services: readonly Party[];
}

export interface Exchange extends Party {
  readonly status: string;
  readonly method: string | null;
  readonly agreement: string | null;
  readonly agreementEndsOn: string | null;
  readonly sources: readonly ApplicationEnd[];
  readonly targets: readonly ApplicationEnd[];
  readonly data: readonly Party[];
}

type Ids = readonly string[];
type ExchangeRow = readonly [
  id: string,
  code: string,
  status: string,
  method: string | null,
  agreement: string | null,
  agreementEndsOn: string | null,
  sources: Ids,
  targets: Ids,
  data: Ids,
];
type ApplicationRow = readonly [id: string, code: string, held: boolean, units: Ids, services: Ids];

/** Reads the columns of `integration/exchanges`, in the order of the exchanges' codes. */
export const readExchanges = (row: Row): Exchange[] => {
  const parties = index((row.get('others') as [string, string][]).map(([id, code]): Party => ({ id, code })));
  const applications = index(
    (row.get('applications') as ApplicationRow[]).map(([id, code, held, units, services]): ApplicationEnd => ({
      id,
      code,
      held,
      units: pick(parties, units),
      services: pick(parties, services),
    })),
  );
  return (row.get('exchanges') as ExchangeRow[])
    .map(([id, code, status, method, agreement, agreementEndsOn, sources, targets, data]): Exchange => ({
      id,
      code,
      status,
      method,
      agreement,
      agreementEndsOn,
      sources: pick(applications, sources),
      targets: pick(applications, targets),
      data: pick(parties, data),
    }))
    .sort(byCode);
};

/** An exchange from one application to another; null where nobody entered the end. */
export interface Leg {
  readonly source: ApplicationEnd | null;
  readonly target: ApplicationEnd | null;
}

/** Each way from a source to a target; where a unit was asked for, those that it has a part in. */
export const legsOf = ({ sources, targets }: Exchange): Leg[] =>
  orNone(sources)
    .flatMap((source) => orNone(targets).map((target) => ({ source, target })))
    .filter(({ source, target }) => source?.held || target?.held || (!source && !target));

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
