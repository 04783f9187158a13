import { registry } from '../../src/model/registry.js';
import { impact } from '../../src/questions/impact/impact.js';
import { type DependencyRegion, readDependencies } from '../../src/questions/impact/region.js';
import { singlePoints } from '../../src/questions/impact/single-points.js';

type Joint = readonly [from: number, to: number, group?: string];

/** Network assets joined by CONNECTS, and a service behind the last. */
const network = (count: number, joints: readonly Joint[]): DependencyRegion =>
  readDependencies(
    registry,
    {
      nodes: Array.from({ length: count }, (_, index) => [
        `n${index}`,
        index === count - 1 ? 'Service' : 'NetworkAsset',
        `N-${index}`,
        `N-${index}`,
      ]),
      links: joints.map(([from, to, group], index) => [
        `l${index}`,
        to === count - 1 ? 'SERVES' : 'CONNECTS',
        `n${from}`,
        `n${to}`,
        null,
        group ?? null,
        null,
        null,
        null,
        false,
      ]),
      holdings: [],
      full: false,
    },
    '2026-06-15',
  );

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const within = <T>(milliseconds: number, work: () => T): T => {
  const start = performance.now();
  const made = work();
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return made;
};

const RING = 200;
const ringWithUplink = network(RING + 2, [
  ...range(RING).flatMap((at): Joint[] => [
    [at, (at + 1) % RING, 'ring'],
    [(at + 1) % RING, at, 'ring'],
  ]),
  [RING, 0, 'ring'],
  [7, RING + 1],
]);

it('a ring of 200 stops with its one uplink, and survives the loss of any switch', () => {
  const { hit } = within(1_000, () => impact(ringWithUplink, [`n${RING}`]));
  expect(hit).toHaveLength(RING + 2);
  expect(impact(ringWithUplink, ['n100']).hit).toHaveLength(1);
  const { points } = within(1_000, () => singlePoints(ringWithUplink, null));
  // Behind the switch with the uplink the whole ring hangs; the switch before the service stops it alone.
  expect(points.map(({ item, itemCount }) => [item.id, itemCount])).toEqual([
    [`n${RING}`, RING + 1],
    ['n0', RING],
    ['n7', 1],
  ]);
});

it('a clique of 200 that all need each other stands and falls as one', () => {
  const size = 200;
  const clique = network(size + 1, [
    ...range(size).flatMap((from) => range(size).flatMap((to): Joint[] => (from === to ? [] : [[from, to]]))),
    [0, size],
  ]);
  expect(within(2_000, () => impact(clique, ['n5'])).hit).toHaveLength(size + 1);
  const { points, cut } = within(2_000, () => singlePoints(clique, null));
  expect([points.length, cut]).toEqual([size, false]);
});

it('a chain of 2,000 is followed to its end, with a proof', () => {
  const length = 2_000;
  const chain = network(
    length,
    range(length - 1).map((at): Joint => [at, at + 1, at % 2 === 0 ? 'line' : undefined]),
  );
  const { hit } = within(1_000, () => impact(chain, ['n0']));
  expect(hit.at(-1)?.distance).toBe(length - 1);
  expect(hit.at(-1)?.path()).toHaveLength(length - 1);
  const { points } = within(5_000, () => singlePoints(chain, null));
  expect(points).toHaveLength(length - 1);
  expect(points[0]?.itemCount).toBe(length - 1);
});

it('a search that would be too long ends, and says so', () => {
  const { points, cut } = singlePoints(ringWithUplink, null, 10);
  expect(cut).toBe(true);
  expect(points.length).toBeLessThan(3);
});
