import { absenceIn, ask, handMadeGraph, idsOf, reachedIn } from './hand-made-graph.js';

describe('paths and their number', () => {
  const diamond = handMadeGraph(
    { r: 'RoadmapItem', a: 'Strategy', b: 'Strategy', c: 'Strategy', m: 'Mission', g: 'Goal', v: 'Vision' },
    [
      ['r', 'IMPLEMENTS', 'a'],
      ['r', 'IMPLEMENTS', 'b'],
      ['r', 'IMPLEMENTS', 'c'],
      ['a', 'SUPPORTS', 'm'],
      ['b', 'SUPPORTS', 'm'],
      ['c', 'SUPPORTS', 'g'],
      ['g', 'SUPPORTS', 'm'],
      ['m', 'SUPPORTS', 'v'],
    ],
  );

  test('a diamond has two shortest paths, and the longer way round is not counted', () => {
    expect(reachedIn(ask(diamond, ['r']), 'm')).toEqual({
      id: 'm',
      distance: 2,
      basis: 'JUSTIFIES',
      inherited: false,
      inactive: false,
      suspect: false,
      pathCount: 2,
      atLeast: false,
      paths: [
        ['r IMPLEMENTS a', 'a SUPPORTS m'],
        ['r IMPLEMENTS b', 'b SUPPORTS m'],
      ],
    });
  });

  test('what is reached is ordered by distance, kind and code', () => {
    expect(idsOf(ask(diamond, ['r']))).toEqual(['a', 'b', 'c', 'g', 'm', 'v']);
  });

  test('going down gives the same paths, listed from the origin downwards', () => {
    const down = ask(diamond, ['m'], { direction: 'DOWN' });
    expect(idsOf(down)).toEqual(['g', 'a', 'b', 'r', 'c']);
    expect(reachedIn(down, 'r').paths).toEqual([
      ['a SUPPORTS m', 'r IMPLEMENTS a'],
      ['b SUPPORTS m', 'r IMPLEMENTS b'],
    ]);
  });

  test('links, not items, tell paths apart', () => {
    const parallel = handMadeGraph({ n: 'NetworkAsset', a: 'Application', s: 'Service' }, [
      ['n', 'HOSTS', 'a'],
      ['n', 'SERVES', 'a'],
      ['n', 'HOSTS', 'a'],
      ['a', 'SERVES', 's'],
      ['a', 'SERVES', 's'],
    ]);
    expect(reachedIn(ask(parallel, ['n']), 's').pathCount).toBe(6);
    expect(reachedIn(ask(parallel, ['n']), 'a').paths).toEqual([['n HOSTS a'], ['n HOSTS a#2'], ['n SERVES a']]);
  });

  test('the number of paths saturates at a thousand', () => {
    const cable = (hops: number) =>
      handMadeGraph(
        Object.fromEntries(Array.from({ length: hops + 1 }, (_, n) => [`n${n}`, 'NetworkAsset'])),
        Array.from({ length: hops * 10 }, (_, n) => [`n${n % hops}`, 'CONNECTS', `n${(n % hops) + 1}`]),
      );
    expect(reachedIn(ask(cable(3), ['n0']), 'n3')).toMatchObject({ pathCount: 1000, atLeast: false });
    expect(reachedIn(ask(cable(4), ['n0']), 'n4')).toMatchObject({ pathCount: 1000, atLeast: true });
  });

  test('a ring is walked once, and its origin is not reached by itself', () => {
    const ring = handMadeGraph({ a: 'Application', d: 'DataSet', s: 'Service' }, [
      ['a', 'WRITES', 'd'],
      ['d', 'READ_BY', 'a'],
      ['a', 'SERVES', 's'],
    ]);
    expect(idsOf(ask(ring, ['a']))).toEqual(['d', 's']);
    expect(idsOf(ask(ring, ['d']))).toEqual(['a', 's']);
  });

  test('an origin is reached from another origin', () => {
    const answer = ask(diamond, ['r', 'a']);
    expect(answer.origins).toEqual(['r', 'a']);
    expect(reachedIn(answer, 'a').paths).toEqual([['r IMPLEMENTS a']]);
    expect(reachedIn(answer, 'm').paths).toEqual([['a SUPPORTS m']]);
  });
});

describe('which links count', () => {
  test('a suggested, a future and a past link do not; one that begins or ends today does', () => {
    const graph = handMadeGraph(
      { s: 'Strategy', m1: 'Mission', m2: 'Mission', m3: 'Mission', m4: 'Mission', m5: 'Mission' },
      [
        ['s', 'SUPPORTS', 'm1', { confidence: 'SUGGESTED' }],
        ['s', 'SUPPORTS', 'm2', { since: '2026-06-16' }],
        ['s', 'SUPPORTS', 'm3', { until: '2026-06-14' }],
        ['s', 'SUPPORTS', 'm4', { since: '2026-06-15' }],
        ['s', 'SUPPORTS', 'm5', { until: '2026-06-15' }],
      ],
    );
    expect(idsOf(ask(graph, ['s']))).toEqual(['m4', 'm5']);
  });

  test('ownership and classification are not walked, and neither is RELATED', () => {
    const graph = handMadeGraph({ a: 'Application', b: 'Application', c: 'Category' }, [
      ['a', 'RELATED', 'b'],
      ['a', 'CLASSIFIED_AS', 'c'],
      ['a', 'DUPLICATES', 'b'],
    ]);
    expect(idsOf(ask(graph, ['a']))).toEqual([]);
  });

  test('via leaves only the types it names', () => {
    const graph = handMadeGraph({ a: 'Application', s: 'Service', r: 'RoadmapItem', m: 'Mission' }, [
      ['a', 'SERVES', 's'],
      ['a', 'DELIVERED_BY', 'r'],
      ['s', 'SUPPORTS', 'm'],
    ]);
    expect(idsOf(ask(graph, ['a'], { via: ['SERVES', 'SUPPORTS'] }))).toEqual(['s', 'm']);
  });

  test('AFFECTED_BY is a first hop only', () => {
    const graph = handMadeGraph({ n: 'NetworkAsset', a: 'Application', p: 'Problem', s: 'Strategy' }, [
      ['n', 'HOSTS', 'a'],
      ['a', 'AFFECTED_BY', 'p'],
      ['p', 'ADDRESSED_BY', 's'],
    ]);
    expect(idsOf(ask(graph, ['n']))).toEqual(['a']);
    expect(idsOf(ask(graph, ['a']))).toEqual(['p', 's']);
    expect(idsOf(ask(graph, ['s'], { direction: 'DOWN' }))).toEqual(['p', 'a']);
    expect(reachedIn(ask(graph, ['s'], { direction: 'DOWN' }), 'a')).toMatchObject({ distance: 2, basis: 'MENDS' });
  });
});

describe('own and inherited', () => {
  const graph = handMadeGraph({ a: 'Application', s: 'Service', m: 'Mission', r: 'RoadmapItem', st: 'Strategy' }, [
    ['a', 'SERVES', 's'],
    ['s', 'SUPPORTS', 'm'],
    ['a', 'DELIVERED_BY', 'r', { change: 'NEW' }],
    ['r', 'IMPLEMENTS', 'st'],
    ['st', 'SUPPORTS', 'm'],
  ]);

  test('an own path beats a shorter inherited one of the same basis', () => {
    expect(reachedIn(ask(graph, ['a']), 'm')).toMatchObject({ distance: 3, inherited: false, basis: 'JUSTIFIES' });
  });

  test('an inherited path with a stronger basis beats an own one', () => {
    const upgrade = {
      ...graph,
      links: graph.links.map((link) => (link.change ? { ...link, change: 'UPGRADE' as const } : link)),
    };
    expect(reachedIn(ask(upgrade, ['a']), 'm')).toMatchObject({ distance: 2, inherited: true, basis: 'JUSTIFIES' });
    expect(reachedIn(ask(upgrade, ['a']), 'st')).toMatchObject({ inherited: false, basis: 'CHANGES' });
  });

  test('without inherit only purpose links are walked', () => {
    expect(idsOf(ask(graph, ['a'], { inherit: false }))).toEqual(['r', 'st', 'm']);
  });

  test('an application that ran before the roadmap is justified by its service alone', () => {
    const old = { ...graph, links: graph.links.filter((link) => link.type !== 'DELIVERED_BY') };
    expect(reachedIn(ask(old, ['a']), 'm')).toMatchObject({ distance: 2, inherited: true });
    const ownOnly = ask(old, ['a'], { inherit: false });
    expect(ownOnly.reached).toEqual([]);
    expect(absenceIn(ownOnly, 'Mission')).toBe('NOT_LINKED: a lacks DELIVERED_BY RoadmapItem');
  });
});

describe('basis', () => {
  test('delivered NEW justifies, UPGRADE changes, RETIRE ends, a complaint mends, no change given justifies', () => {
    const graph = handMadeGraph(
      {
        a: 'Application',
        new: 'RoadmapItem',
        up: 'RoadmapItem',
        end: 'RoadmapItem',
        none: 'RoadmapItem',
        p: 'Problem',
      },
      [
        ['a', 'DELIVERED_BY', 'new', { change: 'NEW' }],
        ['a', 'DELIVERED_BY', 'up', { change: 'UPGRADE' }],
        ['a', 'DELIVERED_BY', 'end', { change: 'RETIRE' }],
        ['a', 'DELIVERED_BY', 'none'],
        ['a', 'AFFECTED_BY', 'p'],
      ],
    );
    const bases = ask(graph, ['a']).reached.map(({ id, basis }) => `${id} ${basis}`);
    expect(bases).toEqual(['p MENDS', 'end ENDS', 'new JUSTIFIES', 'none JUSTIFIES', 'up CHANGES']);
    expect(idsOf(ask(graph, ['a'], { basis: ['MENDS', 'CHANGES'] }))).toEqual(['p', 'up']);
  });

  test('the stronger basis wins over the shorter path', () => {
    const graph = handMadeGraph({ a: 'Application', b: 'RoadmapItem', c: 'RoadmapItem' }, [
      ['a', 'DELIVERED_BY', 'c', { change: 'RETIRE' }],
      ['a', 'DELIVERED_BY', 'b', { change: 'UPGRADE' }],
      ['b', 'CONTRIBUTES_TO', 'c'],
    ]);
    expect(reachedIn(ask(graph, ['a']), 'c')).toMatchObject({ distance: 2, basis: 'CHANGES', pathCount: 1 });
    expect(reachedIn(ask(graph, ['a'], { maxHops: 1 }), 'c')).toMatchObject({ distance: 1, basis: 'ENDS' });
  });

  test('a retiring item weakens every path that it is on: as origin, on the way and as the one reached', () => {
    const graph = handMadeGraph(
      { n: 'NetworkAsset', a: { kind: 'Application', phase: 'RETIRING' }, s: 'Service', b: 'Application' },
      [
        ['n', 'HOSTS', 'a'],
        ['a', 'SERVES', 's'],
        ['n', 'HOSTS', 'b'],
      ],
    );
    expect(reachedIn(ask(graph, ['a']), 's').basis).toBe('ENDS');
    expect(reachedIn(ask(graph, ['n']), 'a').basis).toBe('ENDS');
    expect(reachedIn(ask(graph, ['n']), 's').basis).toBe('ENDS');
    expect(reachedIn(ask(graph, ['n']), 'b').basis).toBe('JUSTIFIES');
  });
});

describe('suspect', () => {
  test('only a link on a listed path makes what is reached suspect', () => {
    const graph = handMadeGraph({ r: 'RoadmapItem', a: 'Strategy', m: 'Mission', g: 'Goal' }, [
      ['r', 'IMPLEMENTS', 'a'],
      ['a', 'SUPPORTS', 'm'],
      ['a', 'SUPPORTS', 'g', { suspect: true }],
      ['g', 'SUPPORTS', 'm'],
    ]);
    expect(reachedIn(ask(graph, ['r']), 'm').suspect).toBe(false);
    expect(reachedIn(ask(graph, ['r']), 'g').suspect).toBe(true);
  });
});
