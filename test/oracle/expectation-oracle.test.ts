import { expectationOracle } from './expectation-oracle.js';
import { handMadeGraph, TODAY } from './hand-made-graph.js';

type Sketch = Parameters<typeof handMadeGraph>;

/** `E: PARTLY; a>b COVERED i(1,1); a>c MISSING`: the distances of a proof from either end. */
const judged = (...sketch: Sketch): string[] =>
  expectationOracle(handMadeGraph(...sketch), TODAY).map(({ expectation, judgement, pairs }) =>
    [
      `${expectation}: ${judgement}`,
      ...pairs.map(({ from, to, judgement: of, proofs }) =>
        [`${from}>${to} ${of}`, ...proofs.map((p) => `${p.integration}(${p.source},${p.target})`)].join(' '),
      ),
    ].join('; '),
  );
const exchange = (status: string): Sketch[0][string] => ({ kind: 'Integration', status });
const APPLICATIONS = { E: 'Expectation', a: 'Application', b: 'Application' };
const EXPECTED: Sketch[1] = [
  ['E', 'EXPECTS_FROM', 'a'],
  ['E', 'EXPECTS_TO', 'b'],
];
const MADE: Sketch[1] = [
  ['a', 'PROVIDES', 'i'],
  ['i', 'FEEDS', 'b'],
];

test.each([
  ['OPERATIONAL', 'E: COVERED; a>b COVERED i(1,1)'],
  ['BUILDING', 'E: PARTLY; a>b PARTLY i(1,1)'],
  ['PLANNED', 'E: PARTLY; a>b PARTLY i(1,1)'],
  ['NEEDED', 'E: MISSING; a>b MISSING i(1,1)'],
  ['RETIRED', 'E: MISSING; a>b MISSING'],
])('an exchange that is %s', (status, told) => {
  expect(judged({ ...APPLICATIONS, i: exchange(status) }, [...EXPECTED, ...MADE])).toEqual([told]);
});

test('the way back does not count, nor a link that is suggested or over, nor a retired end', () => {
  const items = { ...APPLICATIONS, i: exchange('OPERATIONAL') };
  const missing = ['E: MISSING; a>b MISSING'];
  expect(judged(items, [...EXPECTED, ['b', 'PROVIDES', 'i'], ['i', 'FEEDS', 'a']])).toEqual(missing);
  for (const extra of [{ confidence: 'SUGGESTED' }, { until: '2026-06-14' }, { since: '2026-06-16' }] as const)
    expect(judged(items, [...EXPECTED, ['a', 'PROVIDES', 'i', extra], ['i', 'FEEDS', 'b']])).toEqual(missing);
  const retired = { kind: 'Application', phase: 'RETIRED' };
  expect(judged({ ...items, b: retired }, [...EXPECTED, ...MADE])).toEqual(missing);
  expect(judged({ ...items, a: retired }, [...EXPECTED, ...MADE])).toEqual(missing);
});

test('a part of an application stands for it, a whole does not', () => {
  const items = { ...APPLICATIONS, p: 'Application', q: 'Application', i: exchange('OPERATIONAL') };
  const parts: Sketch[1] = [
    ['p', 'COMPONENT_OF', 'a'],
    ['q', 'COMPONENT_OF', 'p'],
  ];
  const made: Sketch[1] = [
    ['q', 'PROVIDES', 'i'],
    ['i', 'FEEDS', 'b'],
  ];
  expect(judged(items, [...EXPECTED, ...parts, ...made])).toEqual(['E: COVERED; a>b COVERED i(3,1)']);
  const whole: Sketch[1] = [
    ['a', 'COMPONENT_OF', 'p'],
    ['p', 'PROVIDES', 'i'],
    ['i', 'FEEDS', 'b'],
  ];
  expect(judged(items, [...EXPECTED, ...whole])).toEqual(['E: MISSING; a>b MISSING']);
});

test('data that are carried go out from themselves, unless all who are known to provide them are retired', () => {
  const items = { E: 'Expectation', d: 'DataSet', b: 'Application', i: exchange('OPERATIONAL') };
  const links: Sketch[1] = [
    ['E', 'EXPECTS_FROM', 'd'],
    ['E', 'EXPECTS_TO', 'b'],
    ['d', 'CARRIED_BY', 'i'],
    ['i', 'FEEDS', 'b'],
  ];
  expect(judged(items, links)).toEqual(['E: COVERED; d>b COVERED i(1,1)']);
  const dead = { ...items, r: { kind: 'Application', phase: 'RETIRED' } };
  expect(judged(dead, [...links, ['r', 'PROVIDES', 'i']])).toEqual(['E: MISSING; d>b MISSING']);
  const alive = { ...dead, a: 'Application' };
  expect(judged(alive, [...links, ['r', 'PROVIDES', 'i'], ['a', 'PROVIDES', 'i']])).toEqual([
    'E: COVERED; d>b COVERED i(1,1)',
  ]);
});

test('data arrive at who writes them', () => {
  const items = { E: 'Expectation', a: 'Application', w: 'Application', d: 'DataSet', i: exchange('OPERATIONAL') };
  const links: Sketch[1] = [
    ['E', 'EXPECTS_FROM', 'a'],
    ['E', 'EXPECTS_TO', 'd'],
    ['a', 'PROVIDES', 'i'],
    ['i', 'FEEDS', 'w'],
  ];
  expect(judged(items, links)).toEqual(['E: MISSING; a>d MISSING']);
  expect(judged(items, [...links, ['w', 'WRITES', 'd']])).toEqual(['E: COVERED; a>d COVERED i(1,2)']);
});

test('a unit stands for what it and the units below hold; mere use and data that it stewards are no target', () => {
  const items = {
    E: 'Expectation',
    u: 'Organization',
    v: 'Organization',
    below: 'Organization',
    a: 'Application',
    b: 'Application',
    d: 'DataSet',
    i: exchange('OPERATIONAL'),
  };
  const links: Sketch[1] = [['E', 'EXPECTS_FROM', 'u'], ['E', 'EXPECTS_TO', 'v'], ['below', 'PART_OF', 'u'], ...MADE];
  const owned: Sketch[1] = [
    ['below', 'OPERATES', 'a'],
    ['v', 'OWNS', 'b'],
  ];
  expect(judged(items, [...links, ...owned])).toEqual(['E: COVERED; u>v COVERED i(3,2)']);
  const carried: Sketch[1] = [
    ['u', 'STEWARDS', 'd'],
    ['d', 'CARRIED_BY', 'i'],
    ['v', 'OWNS', 'b'],
  ];
  expect(judged(items, [...links, ...carried])).toEqual(['E: COVERED; u>v COVERED i(2,2)']);
  const used: Sketch[1] = [
    ['u', 'OWNS', 'a'],
    ['v', 'USES', 'b'],
    ['v', 'STEWARDS', 'd'],
    ['b', 'WRITES', 'd'],
  ];
  expect(judged(items, [...links, ...used])).toEqual(['E: MISSING; u>v MISSING']);
  const gone = { ...items, below: { kind: 'Organization', validTo: '2026-06-14' } };
  expect(judged(gone, [...links, ...owned])).toEqual(['E: MISSING; u>v MISSING']);
});

test('several ends are several pairs, none with itself; without one it cannot be judged', () => {
  const items = { ...APPLICATIONS, c: 'Application', i: exchange('OPERATIONAL'), j: exchange('PLANNED') };
  const three: Sketch[1] = [...EXPECTED, ['E', 'EXPECTS_TO', 'c'], ['E', 'EXPECTS_TO', 'a'], ...MADE];
  expect(judged(items, three)).toEqual(['E: PARTLY; a>b COVERED i(1,1); a>c MISSING']);
  expect(judged(items, [...three, ['i', 'FEEDS', 'c'], ['j', 'FEEDS', 'c'], ['a', 'PROVIDES', 'j']])).toEqual([
    'E: COVERED; a>b COVERED i(1,1); a>c COVERED i(1,1) j(1,1)',
  ]);
  const self: Sketch[1] = [
    ['E', 'EXPECTS_FROM', 'a'],
    ['E', 'EXPECTS_TO', 'a'],
  ];
  expect(judged(items, self)).toEqual(['E: INCOMPLETE']);
  expect(judged(items, [['E', 'EXPECTS_FROM', 'a']])).toEqual(['E: INCOMPLETE']);
});
