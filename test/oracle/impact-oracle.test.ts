import { dependencies, fail, told } from './hand-made-dependencies.js';

const A = 'Application';
const N = 'NetworkAsset';

describe('effects', () => {
  test('serves, hosts, connects, is read, provides, carries and transports stop', () => {
    const graph = dependencies(
      { n: N, m: N, a: A, b: A, s: 'Service', d: 'DataSet', i: { kind: 'Integration', status: 'OPERATIONAL' } },
      [
        ['n', 'CONNECTS', 'm'],
        ['m', 'HOSTS', 'd'],
        ['d', 'READ_BY', 'a'],
        ['a', 'SERVES', 's'],
        ['a', 'PROVIDES', 'i'],
        ['i', 'FEEDS', 'b'],
      ],
    );
    expect(told(graph, 'n')).toBe('n STOPS 0, m STOPS 1, d STOPS 2, a STOPS 3, i STOPS 4, s STOPS 4, b DEGRADED 5');
    for (const [from, type, to] of [
      ['d', 'CARRIED_BY', 'i'],
      ['n', 'TRANSPORTS', 'i'],
      ['a', 'TRANSPORTS', 'i'],
    ] as const) {
      expect(
        told(
          dependencies({ a: A, n: N, d: 'DataSet', i: { kind: 'Integration', status: 'OPERATIONAL' } }, [
            [from, type, to],
          ]),
          from,
        ),
      ).toBe(`${from} STOPS 0, ${to} STOPS 1`);
    }
  });

  test('a component degrades, and what passes a stopping link is no worse than its source', () => {
    const graph = dependencies({ part: A, whole: A, s: 'Service' }, [
      ['part', 'COMPONENT_OF', 'whole'],
      ['whole', 'SERVES', 's'],
    ]);
    expect(told(graph, 'part')).toBe('part STOPS 0, whole DEGRADED 1, s DEGRADED 2');
  });

  test('the master makes its data stale, and staleness goes on as such', () => {
    const graph = dependencies({ a: A, d: 'DataSet', b: A, c: A, s: 'Service' }, [
      ['a', 'WRITES', 'd', { master: true }],
      ['d', 'READ_BY', 'b'],
      ['b', 'COMPONENT_OF', 'c'],
      ['c', 'SERVES', 's'],
    ]);
    expect(told(graph, 'a')).toBe('a STOPS 0, d STALE 1, b STALE 2, c STALE 3, s STALE 4');
    expect(told(graph, 'd')).toBe('d STOPS 0, b STOPS 1, c DEGRADED 2, s DEGRADED 3');
  });

  test('one that writes and is no master passes nothing, whatever its effect', () => {
    const graph = dependencies({ a: A, b: A, d: 'DataSet' }, [
      ['a', 'WRITES', 'd', { master: false, effect: 'STOPS' }],
      ['b', 'WRITES', 'd'],
    ]);
    expect(told(graph, 'a', 'b')).toBe('a STOPS 0, b STOPS 0');
  });

  test('an effect on the link goes before the type, both ways', () => {
    const graph = dependencies({ a: A, b: A, c: A, s: 'Service', d: 'DataSet' }, [
      ['a', 'SERVES', 's', { effect: 'DEGRADES' }],
      ['a', 'COMPONENT_OF', 'b', { effect: 'STOPS' }],
      ['a', 'SERVES', 'c', { effect: 'STALE' }],
      ['a', 'WRITES', 'd', { master: true, effect: 'STOPS' }],
    ]);
    expect(told(graph, 'a')).toBe('a STOPS 0, b STOPS 1, c STALE 1, d STOPS 1, s DEGRADED 1');
  });

  test('an item has the worst of what is passed to it, and the distance of the shortest way', () => {
    const graph = dependencies({ a: A, b: A, c: A, t: A }, [
      ['a', 'COMPONENT_OF', 't'],
      ['a', 'SERVES', 'b'],
      ['b', 'SERVES', 'c'],
      ['c', 'SERVES', 't'],
    ]);
    expect(told(graph, 'a')).toBe('a STOPS 0, b STOPS 1, t STOPS 1, c STOPS 2');
  });

  test('a failing item stops, whatever else is passed to it', () => {
    const graph = dependencies({ a: A, b: A }, [['a', 'COMPONENT_OF', 'b']]);
    expect(told(graph, 'a', 'b')).toBe('a STOPS 0, b STOPS 0');
  });
});

describe('groups', () => {
  const three = (extra: object) =>
    dependencies({ x: N, y: N, z: N, a: A }, [
      ['x', 'HOSTS', 'a', { group: 'g', ...extra }],
      ['y', 'HOSTS', 'a', { group: 'g' }],
      ['z', 'HOSTS', 'a', { group: 'g' }],
    ]);

  test('one of three is enough when nothing is said', () => {
    expect(told(three({}), 'x', 'y')).toBe('x STOPS 0, y STOPS 0');
    expect(told(three({}), 'x', 'y', 'z')).toBe('x STOPS 0, y STOPS 0, z STOPS 0, a STOPS 1');
  });

  test('two of three: the second best state counts, and the largest number named', () => {
    expect(told(three({ needed: 2 }), 'x')).toBe('x STOPS 0');
    expect(told(three({ needed: 2 }), 'x', 'y')).toBe('x STOPS 0, y STOPS 0, a STOPS 1');
  });

  test('more needed than there are means each of them', () => {
    expect(told(three({ needed: 9 }), 'y')).toBe('y STOPS 0, a STOPS 1');
  });

  test('links without a group are each needed, and so is every group', () => {
    const graph = dependencies({ x: N, y: N, z: N, a: A }, [
      ['x', 'HOSTS', 'a', { group: 'g' }],
      ['y', 'HOSTS', 'a', { group: 'h' }],
      ['z', 'HOSTS', 'a'],
    ]);
    for (const one of ['x', 'y', 'z']) expect(told(graph, one)).toBe(`${one} STOPS 0, a STOPS 1`);
  });

  test('the same name on another type, or at another item, is another group', () => {
    const graph = dependencies({ n: N, b: A, a: A, c: A }, [
      ['n', 'HOSTS', 'a', { group: 'g' }],
      ['b', 'SERVES', 'a', { group: 'g' }],
      ['b', 'SERVES', 'c', { group: 'g' }],
    ]);
    expect(told(graph, 'n')).toBe('n STOPS 0, a STOPS 1');
    expect(told(graph, 'b')).toBe('b STOPS 0, a STOPS 1, c STOPS 1');
  });

  test('a group passes the state of its best alternative: stale or stopped is stale', () => {
    // d1 goes stale by its master, d2 fails: the reader still has d1.
    const graph = dependencies({ w: A, d1: 'DataSet', d2: 'DataSet', r: A }, [
      ['w', 'WRITES', 'd1', { master: true }],
      ['d1', 'READ_BY', 'r', { group: 'g' }],
      ['d2', 'READ_BY', 'r', { group: 'g' }],
    ]);
    expect(told(graph, 'w')).toBe('w STOPS 0, d1 STALE 1');
    expect(told(graph, 'w', 'd2')).toBe('w STOPS 0, d2 STOPS 0, r STALE 1, d1 STALE 1');
  });

  test('different effects in one group: the worst counts', () => {
    const graph = dependencies({ x: N, y: N, a: A }, [
      ['x', 'HOSTS', 'a', { group: 'g', effect: 'DEGRADES' }],
      ['y', 'HOSTS', 'a', { group: 'g' }],
    ]);
    expect(told(graph, 'x', 'y')).toBe('x STOPS 0, y STOPS 0, a STOPS 1');
  });

  test('redundancy lost: a group that has a stopped source and still does not stop its item', () => {
    expect(fail(three({ needed: 2 }), 'x').redundancyLost).toEqual([
      { item: 'a', type: 'HOSTS', group: 'g', needed: 2, left: 2, stopped: ['x'] },
    ]);
    expect(fail(three({ needed: 2 }), 'x', 'y').redundancyLost).toEqual([]);
    expect(fail(three({})).redundancyLost).toEqual([]);
  });
});

describe('what counts', () => {
  test('suggested links, and those not yet or no longer valid, pass nothing and are no alternative', () => {
    for (const extra of [{ confidence: 'SUGGESTED' as const }, { since: '2026-06-16' }, { until: '2026-06-14' }]) {
      const graph = dependencies({ x: N, y: N, a: A }, [
        ['x', 'HOSTS', 'a', { group: 'g' }],
        ['y', 'HOSTS', 'a', { group: 'g', needed: 2, ...extra }],
      ]);
      expect(told(graph, 'x')).toBe('x STOPS 0, a STOPS 1');
      expect(told(graph, 'y')).toBe('y STOPS 0');
    }
  });

  test('what is not in operation is not walked, is not hit and is no alternative', () => {
    for (const phase of ['PLANNED', 'BUILDING', 'RETIRED']) {
      const graph = dependencies({ x: N, y: { kind: N, phase }, a: A, b: { kind: A, phase }, c: A }, [
        ['x', 'HOSTS', 'a', { group: 'g' }],
        ['y', 'HOSTS', 'a', { group: 'g' }],
        ['a', 'SERVES', 'b'],
        ['b', 'SERVES', 'c'],
      ]);
      expect(told(graph, 'x')).toBe('x STOPS 0, a STOPS 1');
    }
  });

  test('retiring, active and no phase are in operation; of integrations only the operational', () => {
    for (const phase of ['ACTIVE', 'RETIRING', null]) {
      expect(told(dependencies({ n: N, a: { kind: A, phase } }, [['n', 'HOSTS', 'a']]), 'n')).toBe(
        'n STOPS 0, a STOPS 1',
      );
    }
    for (const status of ['NEEDED', 'PLANNED', 'BUILDING', 'RETIRED']) {
      expect(told(dependencies({ a: A, i: { kind: 'Integration', status } }, [['a', 'PROVIDES', 'i']]), 'a')).toBe(
        'a STOPS 0',
      );
    }
  });

  test('a failing item may be any: a planned one fails as if it ran', () => {
    const graph = dependencies({ n: { kind: N, phase: 'PLANNED' }, a: A }, [['n', 'HOSTS', 'a']]);
    expect(told(graph, 'n')).toBe('n STOPS 0, a STOPS 1');
  });

  test('for whom: who owns, operates or uses what is hit, not who produces it or stands above', () => {
    const unit = 'Organization';
    const graph = dependencies(
      { n: N, a: A, d: 'DataSet', top: unit, u: unit, v: { kind: unit, validTo: '2020-01-01' }, w: unit },
      [
        ['n', 'HOSTS', 'a'],
        ['n', 'HOSTS', 'd'],
        ['u', 'PART_OF', 'top'],
        ['u', 'USES', 'a'],
        ['u', 'OWNS', 'n'],
        ['v', 'OPERATES', 'a'],
        ['w', 'PRODUCES', 'd'],
        ['w', 'OWNS', 'd', { confidence: 'SUGGESTED' }],
      ],
    );
    expect(fail(graph, 'n').units).toEqual([
      { unit: 'u', inactive: false, worst: 'STOPS', items: ['a', 'n'] },
      { unit: 'v', inactive: true, worst: 'STOPS', items: ['a'] },
    ]);
    expect(fail(graph, 'd').units).toEqual([]);
  });
});
