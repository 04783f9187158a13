import { byKey, type Keyed } from '../paging/page.js';
import { byCode, type Exchange, type Party } from './exchanges.js';

/** An agreement with what rests on it. */
export interface EndingAgreement extends Keyed {
  /** Its words; null where only its end was entered. */
  readonly agreement: string | null;
  /** Its last day. */
  readonly endsOn: string;
  /** Whole days from the day asked for to its last one: 0 on that day, negative when it has run out. */
  readonly daysLeft: number;
  readonly exchanges: readonly Exchange[];
  /** The owners of the applications at the ends of these, by code. */
  readonly parties: readonly Party[];
}

/**
 * The agreements that end, each once with all that rests on it, by their last day and their words. One agreement is
 * what has the same words and the same last day; what has no words is told apart by its exchange.
 * @param exchanges those that rest on agreements with a last day; others are passed over
 * @param day the day it is asked for, as 2026-11-24
 */
export const endingAgreements = (exchanges: readonly Exchange[], day: string): EndingAgreement[] => {
  const groups = new Map<string, { key: readonly string[]; endsOn: string; exchanges: Exchange[] }>();
  for (const exchange of exchanges) {
    const { agreement, agreementEndsOn: endsOn } = exchange;
    if (endsOn === null) continue;
    const key = agreement === null ? [endsOn, '', exchange.code, exchange.id] : [endsOn, agreement, '', ''];
    const group = groups.get(JSON.stringify(key)) ?? { key, endsOn, exchanges: [] };
    group.exchanges.push(exchange);
    groups.set(JSON.stringify(key), group);
  }
  return [...groups.values()]
    .map(({ key, endsOn, exchanges: resting }): EndingAgreement => ({
      key,
      agreement: resting[0]?.agreement ?? null,
      endsOn,
      daysLeft: daysBetween(day, endsOn),
      exchanges: resting,
      parties: partiesOf(resting),
    }))
    .sort(byKey);
};

const partiesOf = (exchanges: readonly Exchange[]): Party[] => {
  const units = exchanges
    .flatMap(({ legs }) => legs)
    .flatMap(({ source, target }) => [...(source?.units ?? []), ...(target?.units ?? [])]);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()].sort(byCode);
};

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Days have no time zone here: both are read as midnight in the same one. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The day that comes so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
