import { landscapeOracle, type LandscapeGraph, type LandscapeItem, type LandscapeQuery } from './landscape-oracle.js';

const TODAY = '2026-06-15';
type Delivery = readonly [activity: Partial<LandscapeItem>, change: 'NEW' | 'UPGRADE' | 'RETIRE'];

/** One item `x`, delivered by the activities r0, r1 … */
function standing(
  item: Partial<LandscapeItem>,
  deliveries: Delivery[],
  more: Partial<LandscapeQuery> & { year: number },
): string {
  const activities = deliveries.map(([activity], n): LandscapeItem => ({
    id: `r${n}`,
    kind: 'RoadmapItem',
    code: `r${n}`,
    status: 'APPROVED',
    ...activity,
  }));
  const graph: LandscapeGraph = {
    items: [{ id: 'x', kind: 'Application', code: 'x', ...item }, ...activities],
    links: deliveries.map(([, change], n) => ({
      id: `l${n}`,
      type: 'DELIVERED_BY',
      from: 'x',
      to: `r${n}`,
      change,
      confidence: 'STATED',
    })),
  };
  return landscapeOracle(graph, { today: TODAY, ...more })
    .map((found) => found.standing)
    .join();
}

test('what is delivered NEW is there at the end of its endYear, not before', () => {
  const given: [Partial<LandscapeItem>, Delivery[]] = [{ phase: 'PLANNED' }, [[{ endYear: 2028 }, 'NEW']]];
  expect([2027, 2028, 2029].map((year) => standing(...given, { year }))).toEqual(['NOT_YET', 'EXISTS', 'EXISTS']);
  expect(standing(...given, { year: 2029, shift: { r0: 2 } })).toBe('NOT_YET');
  expect(standing(...given, { year: 2027, shift: { r0: -1 } })).toBe('EXISTS');
  expect(standing(...given, { year: 2029, exclude: ['r0'] })).toBe('NOT_YET');
});

test('what is retired is gone at the end of the endYear; left out, it stays', () => {
  const given: [Partial<LandscapeItem>, Delivery[]] = [{ phase: 'ACTIVE' }, [[{ endYear: 2028 }, 'RETIRE']]];
  expect([2027, 2028].map((year) => standing(...given, { year }))).toEqual(['EXISTS', 'GONE']);
  expect(standing(...given, { year: 2028, exclude: ['r0'] })).toBe('EXISTS');
});

test('own days go before the roadmap', () => {
  const deliveries: Delivery[] = [
    [{ endYear: 2028 }, 'NEW'],
    [{ endYear: 2030 }, 'RETIRE'],
  ];
  expect(standing({ activeFrom: '2027-12-31' }, deliveries, { year: 2027 })).toBe('EXISTS');
  expect(standing({ activeFrom: '2029-01-01' }, deliveries, { year: 2028 })).toBe('NOT_YET');
  expect(standing({ retiresOn: '2032-12-31' }, deliveries, { year: 2031 })).toBe('EXISTS');
  expect(standing({ retiresOn: '2032-12-31' }, deliveries, { year: 2032 })).toBe('GONE');
});

test('a cancelled activity happens only when included; one both included and left out is a mistake', () => {
  const given: [Partial<LandscapeItem>, Delivery[]] = [
    { phase: 'PLANNED' },
    [[{ endYear: 2027, status: 'CANCELLED' }, 'NEW']],
  ];
  expect(standing(...given, { year: 2030 })).toBe('NOT_YET');
  expect(standing(...given, { year: 2030, include: ['r0'] })).toBe('EXISTS');
  expect(() => standing(...given, { year: 2030, include: ['r0'], exclude: ['r0'] })).toThrow('at once');
});

test('what nothing is planned for stays as it is: running is there, planned is not, retired is gone', () => {
  const plain = (item: Partial<LandscapeItem>): string => standing(item, [], { year: 2030 });
  expect(['ACTIVE', 'RETIRING', null, 'PLANNED', 'BUILDING', 'RETIRED'].map((phase) => plain({ phase }))).toEqual([
    'EXISTS',
    'EXISTS',
    'EXISTS',
    'NOT_YET',
    'NOT_YET',
    'GONE',
  ]);
  expect(['OPERATIONAL', 'NEEDED', 'RETIRED'].map((status) => plain({ kind: 'Integration', status }))).toEqual([
    'EXISTS',
    'NOT_YET',
    'GONE',
  ]);
});

test('what runs today is there this year at the latest, though its activity ends later or is left out', () => {
  const given: [Partial<LandscapeItem>, Delivery[]] = [{ phase: 'ACTIVE' }, [[{ endYear: 2028 }, 'NEW']]];
  expect([2025, 2026].map((year) => standing(...given, { year }))).toEqual(['NOT_YET', 'EXISTS']);
  expect(standing(...given, { year: 2026, exclude: ['r0'] })).toBe('EXISTS');
});

test('a service that only a left-out activity makes never comes; the earliest of several does, an upgrade makes nothing', () => {
  const service = { kind: 'Service' };
  expect(standing(service, [[{ endYear: 2028 }, 'NEW']], { year: 2030, exclude: ['r0'] })).toBe('NOT_YET');
  expect(
    standing(
      service,
      [
        [{ endYear: 2029 }, 'NEW'],
        [{ endYear: 2027 }, 'NEW'],
      ],
      { year: 2027 },
    ),
  ).toBe('EXISTS');
  expect(standing(service, [[{ endYear: 2029 }, 'UPGRADE']], { year: 2027 })).toBe('EXISTS');
  expect(
    standing(
      service,
      [
        [{ endYear: 2027 }, 'NEW'],
        [{ endYear: 2027 }, 'RETIRE'],
      ],
      { year: 2027 },
    ),
  ).toBe('GONE');
  expect(standing(service, [[{ endYear: null }, 'NEW']], { year: 2030 })).toBe('NOT_YET');
});
