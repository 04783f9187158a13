import { handMadeGraph, TODAY } from './hand-made-graph.js';
import { matrixOracle, type MatrixAnswer } from './matrix-oracle.js';
import { DOMAIN_MODEL } from './model.js';

const graph = handMadeGraph(
  {
    u: 'Organization',
    sub: 'Organization',
    none: 'Organization',
    a: 'Application',
    b: { kind: 'Application', phase: 'RETIRING' },
    s: 'Service',
    st: 'Strategy',
    r: 'RoadmapItem',
    m: 'Mission',
    m2: 'Mission',
    p: 'Problem',
  },
  [
    ['sub', 'PART_OF', 'u'],
    ['u', 'OWNS', 'a'],
    ['sub', 'OWNS', 'b'],
    ['u', 'AFFECTED_BY', 'p'],
    ['a', 'SERVES', 's'],
    ['b', 'SERVES', 's'],
    ['s', 'SUPPORTS', 'm'],
    ['a', 'DELIVERED_BY', 'r', { change: 'UPGRADE' }],
    ['r', 'IMPLEMENTS', 'st'],
    ['st', 'SUPPORTS', 'm'],
    ['p', 'ADDRESSED_BY', 'st'],
  ],
);

function ask(rows: string[], columns: string[]): MatrixAnswer {
  return matrixOracle(DOMAIN_MODEL, graph, {
    rows,
    columns,
    inherit: true,
    includeInactive: false,
    maxHops: 12,
    today: TODAY,
  });
}

function told({ cells }: MatrixAnswer): string[] {
  return cells.map((c) => `${c.row} ${c.column} ${c.pathCount} ${c.distance} ${c.basis}`);
}

test('a cell is the trace up; what has none is an empty row or column', () => {
  const answer = ask(['a', 'b', 'p'], ['m', 'm2']);
  expect(told(answer)).toEqual(['a m 1 2 JUSTIFIES', 'b m 1 2 ENDS', 'p m 1 2 JUSTIFIES']);
  expect(answer).toMatchObject({ emptyRows: [], emptyColumns: ['m2'] });
});

test('where the model leads only down, down; the transpose says the same', () => {
  expect(told(ask(['m'], ['a', 'b']))).toEqual(['m a 1 2 JUSTIFIES', 'm b 1 2 ENDS']);
});

test('where the model leads neither way, nothing', () => {
  expect(ask(['m'], ['m2'])).toEqual({ cells: [], emptyRows: ['m'], emptyColumns: ['m2'] });
});

test("a unit's cell counts its items and has the best of them, itself and its own complaint among them", () => {
  expect(told(ask(['u', 'none'], ['m']))).toEqual(['u m 3 2 JUSTIFIES']);
  expect(told(ask(['u'], ['p']))).toEqual(['u p 1 1 MENDS']);
  expect(told(ask(['p'], ['u']))).toEqual(['p u 1 1 MENDS']);
});

test('an item of the unit that is the other axis counts at distance 0, by its own basis', () => {
  expect(told(ask(['u'], ['a', 'b', 's']))).toEqual(['u a 1 0 JUSTIFIES', 'u b 1 0 ENDS', 'u s 2 1 JUSTIFIES']);
});

test('a plain item has no cell with itself; two scopes share an item at distance 0', () => {
  expect(told(ask(['a'], ['a']))).toEqual([]);
  expect(told(ask(['sub'], ['u']))).toEqual(['sub u 1 0 ENDS']);
});
