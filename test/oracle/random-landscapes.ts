import type { LandscapeGraph, LandscapeItem, LandscapeQuery } from './landscape-oracle.js';
import { RandomSource } from './random-source.js';
import type { OracleLink } from './trace-oracle.js';

const FIRST_YEAR = 2023;
const LAST_YEAR = 2030;
const LANDSCAPE = ['Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'] as const;
const PHASES = ['PLANNED', 'BUILDING', 'ACTIVE', 'RETIRING', 'RETIRED', null] as const;
const STATUSES = ['NEEDED', 'PLANNED', 'BUILDING', 'OPERATIONAL', 'RETIRED'] as const;

/** Up to 12 items of the landscape, made and ended by up to 6 roadmap items, around this day. */
export function randomLandscape(seed: number, today: string): LandscapeGraph {
  const random = new RandomSource(seed ^ 0x51ab3f07);
  const activities = Array.from({ length: random.between(1, 6) }, (_, n): LandscapeItem => ({
    id: random.uuid(),
    kind: 'RoadmapItem',
    code: `PJ-${random.between(10, 99)}${n}`,
    status: random.pick(['PROPOSED', 'APPROVED', 'RUNNING', 'DONE', 'CANCELLED']),
    endYear: random.chance(0.15) ? null : random.between(FIRST_YEAR, LAST_YEAR),
  }));
  const items = Array.from({ length: random.between(3, 12) }, (_, n): LandscapeItem => {
    const kind = random.pick(LANDSCAPE);
    return {
      id: random.uuid(),
      kind,
      code: `${kind.slice(0, 3).toUpperCase()}-${random.between(10, 99)}${n}`,
      ...(kind === 'Application' || kind === 'NetworkAsset' ? { phase: random.pick(PHASES) } : {}),
      ...(kind === 'Integration' ? { status: random.pick(STATUSES) } : {}),
      activeFrom: random.chance(0.25) ? randomDay(random, today) : null,
      retiresOn: random.chance(0.25) ? randomDay(random, today) : null,
    };
  });
  const links = items.flatMap((item) =>
    random
      .some(activities, random.pick([0, 1, 1, 2, 3]))
      .flatMap((activity) =>
        Array.from({ length: random.pick([1, 1, 1, 2]) }, () => delivery(random, item, activity, today)),
      ),
  );
  return { items: random.some([...items, ...activities], items.length + activities.length), links };
}

/** What if? Mostly as it stands, else with some of the roadmap items included, left out or moved. */
export function randomLandscapeQuery(seed: number, { items }: LandscapeGraph, today: string): LandscapeQuery {
  const random = new RandomSource(seed ^ 0x1d872b41);
  const activities = items.filter(({ kind }) => kind === 'RoadmapItem').map(({ id }) => id);
  const year = random.between(FIRST_YEAR - 1, LAST_YEAR + 1);
  if (random.chance(0.3)) return { year, today };
  const include = random.some(activities, random.between(0, 2));
  const exclude = random.some(
    activities.filter((id) => !include.includes(id)),
    random.between(0, 2),
  );
  const shift = Object.fromEntries(
    random.some(activities, random.between(0, 3)).map((id) => [id, random.between(-3, 3)]),
  );
  return { year, include, exclude, shift, today };
}

function delivery(random: RandomSource, item: LandscapeItem, activity: LandscapeItem, today: string): OracleLink {
  return {
    id: random.uuid(),
    type: 'DELIVERED_BY',
    from: item.id,
    to: activity.id,
    change: random.pick(['NEW', 'NEW', 'RETIRE', 'RETIRE', 'UPGRADE', null]),
    confidence: random.chance(0.1) ? 'SUGGESTED' : random.pick(['STATED', 'ASSERTED', 'CONFIRMED']),
    ...(random.chance(0.1) ? { since: random.pick([today, '2022-01-01', '2199-01-01']) } : {}),
    ...(random.chance(0.1) ? { until: random.pick([today, '2022-01-01', '2199-01-01']) } : {}),
  };
}

/** Often the edge of a year, now and then today itself. */
function randomDay(random: RandomSource, today: string): string {
  if (random.chance(0.1)) return today;
  return `${random.between(FIRST_YEAR, LAST_YEAR)}-${random.pick(['01-01', '06-15', '12-31'])}`;
}
