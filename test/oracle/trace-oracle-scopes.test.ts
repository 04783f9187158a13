import { absenceIn, ask, handMadeGraph, idsOf, reachedIn } from './hand-made-graph.js';

describe('inactive items', () => {
  const graph = handMadeGraph(
    { n: 'NetworkAsset', a: { kind: 'Application', phase: 'RETIRED' }, s: 'Service', m: 'Mission' },
    [
      ['n', 'HOSTS', 'a'],
      ['a', 'SERVES', 's'],
      ['s', 'SUPPORTS', 'm'],
    ],
  );

  test('an inactive item is an end that says so, and the walk stops there', () => {
    const answer = ask(graph, ['n']);
    expect(idsOf(answer)).toEqual(['a']);
    expect(reachedIn(answer, 'a').inactive).toBe(true);
  });

  test('with includeInactive the walk goes on', () => {
    expect(idsOf(ask(graph, ['n'], { includeInactive: true }))).toEqual(['a', 's', 'm']);
  });

  test('an inactive origin is walked from', () => {
    expect(idsOf(ask(graph, ['a']))).toEqual(['s', 'm']);
    expect(idsOf(ask(graph, ['n', 'a']))).toEqual(['a', 's', 'm']);
  });

  test('resolved and rejected problems, cancelled activities and needed or retired integrations are inactive', () => {
    const kinds = handMadeGraph(
      {
        a: 'Application',
        p1: { kind: 'Problem', status: 'RESOLVED' },
        p2: { kind: 'Problem', status: 'REJECTED' },
        p3: { kind: 'Problem', status: 'IN_PROGRESS' },
        r1: { kind: 'RoadmapItem', status: 'CANCELLED' },
        r2: { kind: 'RoadmapItem', status: 'DONE' },
        i1: { kind: 'Integration', status: 'NEEDED' },
        i2: { kind: 'Integration', status: 'RETIRED' },
        i3: { kind: 'Integration', status: 'PLANNED' },
      },
      [
        ...['p1', 'p2', 'p3'].map((to) => ['a', 'AFFECTED_BY', to] as const),
        ...['r1', 'r2'].map((to) => ['a', 'DELIVERED_BY', to] as const),
        ...['i1', 'i2', 'i3'].map((to) => ['a', 'PROVIDES', to] as const),
      ],
    );
    const inactive = ask(kinds, ['a']).reached.filter((reached) => reached.inactive);
    expect(inactive.map((reached) => reached.id)).toEqual(['i1', 'i2', 'p1', 'p2', 'r1']);
  });
});

describe('scopes', () => {
  const graph = handMadeGraph(
    {
      city: 'Organization',
      field: { kind: 'Organization', validTo: '2020-01-01' },
      empty: 'Organization',
      plan: 'Plan',
      group: 'StrategyGroup',
      bare: 'StrategyGroup',
      cat: 'Category',
      sub: 'Category',
      a: 'Application',
      used: 'Application',
      maybe: 'Application',
      d: 'DataSet',
      s: 'Strategy',
      m: 'Mission',
      p: 'Problem',
      svc: 'Service',
    },
    [
      ['field', 'PART_OF', 'city'],
      ['city', 'AFFECTED_BY', 'p'],
      ['field', 'OWNS', 'a'],
      ['field', 'STEWARDS', 'd'],
      ['city', 'USES', 'used'],
      ['city', 'OWNS', 'maybe', { confidence: 'SUGGESTED' }],
      ['group', 'PART_OF', 'plan'],
      ['m', 'PART_OF', 'plan'],
      ['s', 'PART_OF', 'group'],
      ['sub', 'PART_OF', 'cat'],
      ['a', 'CLASSIFIED_AS', 'sub'],
      ['a', 'SERVES', 'svc'],
      ['used', 'SERVES', 'svc'],
      ['s', 'SUPPORTS', 'm'],
      ['p', 'ADDRESSED_BY', 's'],
    ],
  );

  test('a unit stands for itself and for what its subtree owns or stewards, not for what it uses or may own', () => {
    const answer = ask(graph, ['city']);
    expect(answer.origins).toEqual(['a', 'd', 'city']);
    expect(reachedIn(answer, 'svc').paths).toEqual([['a SERVES svc']]);
    expect(reachedIn(answer, 's')).toMatchObject({ distance: 2, basis: 'MENDS', inherited: false });
  });

  test('a plan stands for its parts and those of its groups, a group and a category for what they hold', () => {
    expect(ask(graph, ['plan']).origins).toEqual(['m', 's']);
    expect(ask(graph, ['group']).origins).toEqual(['s']);
    expect(ask(graph, ['cat']).origins).toEqual(['a']);
  });

  test('a part that supports another part reaches it, but not itself', () => {
    expect(ask(graph, ['plan']).reached.map(({ id, paths }) => [id, paths])).toEqual([['m', [['s SUPPORTS m']]]]);
  });

  test('scopes are never reached', () => {
    const answer = ask(graph, ['p'], { direction: 'DOWN', kinds: ['Organization'] });
    expect(answer.reached).toEqual([]);
    expect(absenceIn(answer, 'Organization')).toBe('UNREACHABLE_BY_MODEL');
  });

  test('an empty scope says so, unless something else is asked from as well', () => {
    expect(absenceIn(ask(graph, ['empty']), 'Mission')).toBe('SCOPE_EMPTY');
    expect(absenceIn(ask(graph, ['empty'], { kinds: ['Service'] }), 'Service')).toBe('UNREACHABLE_BY_MODEL');
    expect(ask(graph, ['bare'])).toMatchObject({ origins: [], reached: [], exhaustive: true });
    expect(absenceIn(ask(graph, ['bare']), 'Mission')).toBe('SCOPE_EMPTY');
    expect(absenceIn(ask(graph, ['bare', 'd']), 'Mission')).toMatch(/^NOT_LINKED: d lacks /);
  });
});
