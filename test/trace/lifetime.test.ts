import { registry } from '../../src/model/registry.js';
import { isInactiveAsOf } from '../../src/questions/lifetime.js';

const isThere = (kind: string, state: object, day: string): boolean =>
  !isInactiveAsOf(registry.kind(kind), { ...state }, day);

it('a unit is there from its first day to its last', () => {
  const unit = { validFrom: '2020-01-01', validTo: '2024-12-31' };
  const days = ['2019-12-31', '2020-01-01', '2024-12-31', '2025-01-01'];
  expect(days.map((day) => isThere('Organization', unit, day))).toEqual([false, true, true, false]);
});

it('an application is there from its first day on, and gone on the day on which it retires', () => {
  const application = { phase: 'RETIRED', activeFrom: '2020-01-01', retiresOn: '2024-12-31' };
  const days = ['2019-12-31', '2020-01-01', '2024-12-30', '2024-12-31'];
  expect(days.map((day) => isThere('Application', application, day))).toEqual([false, true, true, false]);
});

it('where no date says it, the phase or status of today does', () => {
  expect(isThere('Application', { phase: 'RETIRED' }, '2020-01-01')).toBe(false);
  expect(isThere('Application', { phase: 'RETIRED', activeFrom: '2019-01-01' }, '2020-01-01')).toBe(false);
  expect(isThere('Application', { phase: 'RETIRED', retiresOn: '2021-01-01' }, '2020-01-01')).toBe(true);
  expect(isThere('Integration', { status: 'NEEDED', retiresOn: '2021-01-01' }, '2020-01-01')).toBe(false);
  expect(isThere('Integration', { status: 'NEEDED', activeFrom: '2019-01-01' }, '2020-01-01')).toBe(true);
  expect(isThere('RoadmapItem', { status: 'CANCELLED' }, '2020-01-01')).toBe(false);
  expect(isThere('Service', {}, '2020-01-01')).toBe(true);
});
