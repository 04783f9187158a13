import { registry } from '../../src/model/registry.js';
import { readLandscapeItems } from '../../src/questions/landscape/landscape-query.js';
import { type Difference, landscape } from '../../src/questions/landscape/landscape.js';
import { endOfYear } from '../../src/questions/landscape/life.js';
import { asItStands, scenario } from '../../src/questions/landscape/scenario.js';
import { landscapeOracle, type LandscapeGraph, type LandscapeQuery } from '../oracle/landscape-oracle.js';
import { randomLandscape, randomLandscapeQuery } from '../oracle/random-landscapes.js';
import { rowsOf } from './landscape-rows.js';

const TODAY = '2026-06-15';
const cases = Array.from({ length: 600 }, (_, seed) => {
  const graph = randomLandscape(seed, TODAY);
  return { seed, graph, query: randomLandscapeQuery(seed, graph, TODAY) };
});

const answered = (graph: LandscapeGraph, query: LandscapeQuery) =>
  landscape(
    readLandscapeItems(registry, rowsOf(registry, graph, TODAY)),
    {
      day: endOfYear(query.year),
      scenario: scenario({
        planId: null,
        include: new Set(query.include),
        exclude: new Set(query.exclude),
        shift: new Map(Object.entries(query.shift ?? {})),
      }),
    },
    { day: TODAY, scenario: asItStands(null) },
  );

test('what is there at the end of a year is what the oracle says, whatever is included, left out or shifted', () => {
  const seen = new Set<string>();
  for (const { seed, graph, query } of cases) {
    const { standees } = answered(graph, query);
    const found = standees.map(({ item, standing }) => ({ id: item.id, standing }));
    expect({ seed, query, found }).toEqual({ seed, query, found: landscapeOracle(graph, query) });
    for (const { standing, turn } of standees) seen.add(`${standing} ${turn.because}`);
  }
  // Every reason occurs, so none is untried.
  expect([...seen].sort()).toEqual([
    'EXISTS DELIVERED',
    'EXISTS OWN_DATE',
    'EXISTS RUNS_TODAY',
    'EXISTS UNDATED',
    'GONE OWN_DATE',
    'GONE RETIRED',
    'GONE RETIRED_TODAY',
    'NOT_YET DELIVERED',
    'NOT_YET NOTHING_DELIVERS',
    'NOT_YET OWN_DATE',
    'NOT_YET RUNS_TODAY',
  ]);
});

test('a reason that names roadmap items is true: without them it would stand otherwise, or stand so for another', () => {
  let tried = 0;
  for (const { seed, graph, query } of cases) {
    for (const { item, standing, turn } of answered(graph, query).standees) {
      if (turn.by.length === 0) continue;
      tried += 1;
      const without: LandscapeQuery = { ...query, exclude: [...(query.exclude ?? []), ...turn.by.map(({ id }) => id)] };
      const other = answered(graph, { ...without, include: [] }).standees.find((one) => one.item.id === item.id);
      const told = other && { standing: other.standing, on: other.turn.on, by: other.turn.by };
      expect({ seed, told }).not.toEqual({ seed, told: { standing, on: turn.on, by: turn.by } });
    }
  }
  expect(tried).toBeGreaterThan(100);
});

test('the difference is what one of the two landscapes has and the other has not', () => {
  for (const { graph, query } of cases) {
    const { standees, appears, disappears, byKind } = answered(graph, query);
    const ids = (list: readonly Difference[]): string[] => list.map(({ item }) => item.id);
    const then = new Set(ids(standees.filter(({ standing }) => standing === 'EXISTS')));
    const now = new Set(ids(standees.filter(({ before }) => before === 'EXISTS')));
    expect(new Set(ids(appears))).toEqual(new Set([...then].filter((id) => !now.has(id))));
    expect(new Set(ids(disappears))).toEqual(new Set([...now].filter((id) => !then.has(id))));
    const sum = (count: (one: (typeof byKind)[number]) => number): number =>
      byKind.reduce((total, one) => total + count(one), 0);
    expect([sum((one) => one.appears), sum((one) => one.disappears)]).toEqual([appears.length, disappears.length]);
    expect(sum(({ exists, notYet, gone }) => exists + notYet + gone)).toBe(standees.length);
  }
});

test('today is told of today, not of the end of its year', () => {
  const item = { kind: 'Application', code: 'A', id: 'a', phase: 'PLANNED' };
  const activity = { kind: 'RoadmapItem', code: 'R', id: 'r', status: 'APPROVED', endYear: 2026 };
  const graph: LandscapeGraph = {
    items: [item, activity],
    links: [{ id: 'l', type: 'DELIVERED_BY', from: 'a', to: 'r', change: 'NEW', confidence: 'STATED' }],
  };
  const [found] = answered(graph, { year: 2026, today: TODAY }).appears;
  expect(found).toMatchObject({
    before: 'NOT_YET',
    standing: 'EXISTS',
    turn: { because: 'DELIVERED', on: '2026-12-31' },
  });
});
