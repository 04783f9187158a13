import { byKey, type Keyed } from '../paging/page.js';
import { type AskedActivity, type Unit, yearsOf } from './activity.js';

export const AXES = ['YEAR', 'STREAM', 'UNIT'] as const;
export type RoadmapAxis = (typeof AXES)[number];

/** Items that have a year, a stream, a unit in common: those that were asked for; the others are null. */
export interface RoadmapGroup extends Keyed {
  readonly year: number | null;
  readonly stream: string | null;
  readonly unit: Unit | null;
  readonly items: readonly AskedActivity[];
}

/** Years that are told of. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

type Place = Omit<RoadmapGroup, 'items'>;

/**
 * An item stands in each of its years, and with each unit that is responsible for it; one without a year, a stream or
 * a unit stands in a group of its own, which comes last.
 * @param streams all that there are, in order
 */
export const groupsOf = (
  items: readonly AskedActivity[],
  axes: readonly RoadmapAxis[],
  years: Years,
  streams: readonly string[],
): RoadmapGroup[] => {
  const groups = new Map<string, Place & { items: AskedActivity[] }>();
  for (const item of items) {
    const places = axes.reduce<Place[]>(
      (found, axis) =>
        found.flatMap((place) => placesOn(axis, item, years, streams).map((more) => joined(place, more))),
      [NOWHERE],
    );
    for (const place of places) {
      const known = groups.get(JSON.stringify(place.key));
      if (known) known.items.push(item);
      else groups.set(JSON.stringify(place.key), { ...place, items: [item] });
    }
  }
  return [...groups.values()].sort(byKey);
};

const NOWHERE: Place = { key: [], year: null, stream: null, unit: null };
/** Comes after every number and every code. */
const LAST = '~';

const placesOn = (
  axis: RoadmapAxis,
  item: AskedActivity,
  years: Years,
  streams: readonly string[],
): (Partial<Place> & Keyed)[] => {
  switch (axis) {
    case 'YEAR': {
      const own = yearsOf(item).filter((year) => isWithin(year, years));
      return own.length === 0 ? [{ key: [LAST] }] : own.map((year) => ({ key: [String(year)], year }));
    }
    case 'STREAM': {
      const { stream } = item;
      return [{ key: [stream === null ? LAST : String(streams.indexOf(stream)).padStart(3, '0')], stream }];
    }
    case 'UNIT':
      return item.units.length === 0
        ? [{ key: [LAST, LAST] }]
        : item.units.map((unit) => ({ key: [unit.code, unit.id], unit }));
  }
};

const joined = (place: Place, more: Partial<Place> & Keyed): Place => ({
  ...place,
  ...more,
  key: [...place.key, ...more.key],
});

export const isWithin = (year: number, { from, to }: Years): boolean =>
  (from === null || year >= from) && (to === null || year <= to);
