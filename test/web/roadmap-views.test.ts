import * as fc from 'fast-check';
import { worstFirst } from '../../web/src/pages/audit/worst-first.js';
import { betweenYears } from '../../web/src/pages/roadmap/between-years.js';
import { fits, quadrantOf } from '../../web/src/pages/roadmap/quadrant-option.js';
import { readShifts, withChange, writeShifts } from '../../web/src/pages/roadmap/scenario.js';
import { spreadBubbles } from '../../web/src/pages/roadmap/spread-bubbles.js';
import { timelineRows, yearsOf } from '../../web/src/pages/roadmap/timeline-rows.js';

const ids = (standings: readonly { readonly item: { readonly id: string } }[]) =>
  standings.map(({ item }) => item.id).toSorted();

it('compares two years by what each adds to today and takes away from it', () => {
  const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
  fc.assert(
    fc.property(names, names, names, (today, first, second) => {
      const against = (year: readonly string[]) => ({
        appears: year.filter((one) => !today.includes(one)).map((id) => ({ item: { id } })),
        disappears: today.filter((one) => !year.includes(one)).map((id) => ({ item: { id } })),
      });
      const { appears, disappears } = betweenYears(against(first), against(second));
      expect(ids(appears)).toEqual(second.filter((one) => !first.includes(one)).toSorted());
      expect(ids(disappears)).toEqual(first.filter((one) => !second.includes(one)).toSorted());
    }),
  );
});

it('puts bars into the columns of their years, by stream, start and end', () => {
  const items = [
    { code: 'C', stream: 'B', startYear: 2021, endYear: 2023 },
    { code: 'A', stream: 'B', startYear: 2020, endYear: null },
    { code: 'D', stream: null, startYear: null, endYear: null },
    { code: 'B', stream: 'A', startYear: 2022, endYear: 2022 },
  ];
  const years = yearsOf(items);
  expect(years).toEqual([2020, 2021, 2022, 2023]);
  expect(timelineRows(items, years).map(({ stream, rows }) => [stream, rows.map((row) => row.item.code)])).toEqual([
    ['A', ['B']],
    ['B', ['A', 'C']],
    [null, ['D']],
  ]);
  expect(timelineRows(items, years).flatMap(({ rows }) => rows.map(({ columns }) => columns))).toEqual([
    { from: 3, to: 3 },
    { from: 1, to: 1 },
    { from: 2, to: 4 },
    undefined,
  ]);
  expect(yearsOf([])).toEqual([]);
});

it('lays bubbles of one place around it, each at a place of its own and nearest to theirs', () => {
  const placed = spreadBubbles(Array.from({ length: 12 }, () => ({ x: 3, y: 4 })));
  expect(new Set(placed.map(({ at }) => at.join(' '))).size).toBe(12);
  for (const { at } of placed) expect(at.map(Math.round)).toEqual([3, 4]);
  expect(spreadBubbles([{ x: 1, y: 2 }])[0]?.at).toEqual([1, 2]);
});

it('supposes one thing of an item at a time, and keeps it in an address', () => {
  const nothing = { exclude: [], include: [], shift: [] };
  const moved = withChange(withChange(nothing, 'P', { kind: 'exclude' }), 'P', { kind: 'shift', years: -2 });
  expect(moved).toEqual({ exclude: [], include: [], shift: [{ item: 'P', years: -2 }] });
  expect(readShifts(writeShifts(moved.shift))).toEqual(moved.shift);
  expect(readShifts(['P~soon', 'P', '~2', 'P~0'])).toEqual([]);
  expect(withChange(moved, 'P', undefined)).toEqual(nothing);
});

it('counts ratings, leaves out what lacks one, and takes 4 and 5 as good', () => {
  expect(
    fits([{ functionalFit: 4, technicalFit: 3 }, { functionalFit: 4, technicalFit: 3 }, { functionalFit: 4 }]),
  ).toEqual([{ functional: 4, technical: 3, count: 2 }]);
  expect(quadrantOf({ functional: 4, technical: 3 })).toBe('MIGRATE');
  expect(quadrantOf({ functional: 3, technical: 4 })).toBe('TOLERATE');
});

it('puts the gravest rules first, and of these what is furthest from being met', () => {
  const result = (code: string, severity: 'HIGH' | 'LOW', ratio: number, population = 10) => ({
    rule: { code, severity },
    population,
    satisfied: 0,
    waived: 0,
    ratio,
  });
  const rules = [
    result('a', 'LOW', 0.1),
    result('b', 'HIGH', 0.9),
    result('c', 'HIGH', 0.2),
    result('d', 'HIGH', 0, 0),
  ];
  expect(worstFirst(rules).map(({ rule }) => rule.code)).toEqual(['c', 'b', 'a', 'd']);
});
