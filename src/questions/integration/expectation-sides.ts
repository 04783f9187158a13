import { HOLDINGS } from '../holdings.js';
import type { ExpectationRegion, RegionItem, RegionLink, Way } from './expectation-region.js';

export type Side = 'FROM' | 'TO';

/** How an exchange is met at one side: the application or data set that is at the exchange, and how one gets there. */
export interface Meeting {
  /** The application that provides or receives, or the data set that is carried. */
  readonly item: RegionItem;
  /** From the end that is expected to the exchange. */
  readonly links: readonly RegionLink[];
}

interface Hop {
  readonly type: string;
  readonly way: Way;
  readonly to: string;
}

const PARTS: Hop = { type: 'COMPONENT_OF', way: 'IN', to: 'Application' };
const UNITS: Hop = { type: 'PART_OF', way: 'IN', to: 'Organization' };
const holdings = (to: string): Hop[] => HOLDINGS.map((type) => ({ type, way: 'OUT', to }));

/** What stands for an item: by side, then by its kind. */
const STANDS_FOR: Readonly<Record<Side, Readonly<Record<string, readonly Hop[]>>>> = {
  FROM: {
    Organization: [UNITS, ...holdings('Application'), ...holdings('DataSet')],
    Application: [PARTS],
    DataSet: [],
  },
  TO: {
    Organization: [UNITS, ...holdings('Application')],
    Application: [PARTS],
    DataSet: [{ type: 'WRITES', way: 'IN', to: 'Application' }],
  },
};

/** How what stands for an end is at an exchange. */
const AT_EXCHANGE: Readonly<Record<Side, Readonly<Record<string, Hop>>>> = {
  FROM: {
    Application: { type: 'PROVIDES', way: 'OUT', to: 'Integration' },
    DataSet: { type: 'CARRIED_BY', way: 'OUT', to: 'Integration' },
  },
  TO: { Application: { type: 'FEEDS', way: 'IN', to: 'Integration' } },
};

/**
 * The exchanges that one side of a pair is met by, each by the shortest way.
 * @returns by the id of the exchange, in the order in which they are found
 */
export const exchangesOf = (region: ExpectationRegion, end: RegionItem, side: Side): Map<string, Meeting> => {
  const found = new Map<string, Meeting>();
  if (end.isOver) return found;
  const ways = new Map<RegionItem, readonly RegionLink[]>([[end, []]]);
  // A map is walked in the order of insertion, also over what is inserted meanwhile: breadth first.
  for (const [item, links] of ways) {
    for (const hop of STANDS_FOR[side][item.kind] ?? [])
      for (const link of along(region, item, hop))
        if (!link.far.isOver && !ways.has(link.far)) ways.set(link.far, [...links, link]);
    const last = AT_EXCHANGE[side][item.kind];
    for (const link of last ? along(region, item, last) : [])
      if (!found.has(link.far.id) && (side === 'TO' || isGiven(region, link.far)))
        found.set(link.far.id, { item, links: [...links, link] });
  }
  return found;
};

const along = (region: ExpectationRegion, { id }: RegionItem, { type, way, to }: Hop): RegionLink[] =>
  region.linksAt(id, type, way).filter(({ far }) => far.kind === to);

/** Somebody may provide it: where its providers are known, one of them is not retired. */
const isGiven = (region: ExpectationRegion, { id }: RegionItem): boolean => {
  const providers = region.linksAt(id, 'PROVIDES', 'IN');
  return providers.length === 0 || providers.some(({ far }) => !far.isOver);
};
