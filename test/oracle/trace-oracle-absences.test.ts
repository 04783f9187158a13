import { absenceIn, ask, handMadeGraph, idsOf } from './hand-made-graph.js';

const TOWARDS_MISSION_FROM_APPLICATION =
  'COMPONENT_OF Application, DELIVERED_BY RoadmapItem, PROVIDES Integration, SERVES Application, SERVES Service, ' +
  'TRANSPORTS Integration, WRITES DataSet';

test('a strategy that supports only a value lacks a mission and a goal', () => {
  const graph = handMadeGraph({ r: 'RoadmapItem', s: 'Strategy', v: 'Value' }, [
    ['r', 'IMPLEMENTS', 's'],
    ['s', 'SUPPORTS', 'v'],
  ]);
  expect(absenceIn(ask(graph, ['r']), 'Mission')).toBe('NOT_LINKED: s lacks SUPPORTS Goal, SUPPORTS Mission');
});

test('absences are told for three kinds when none is asked for, and not for what is reached', () => {
  const graph = handMadeGraph({ r: 'RoadmapItem', s: 'Strategy' }, [['r', 'IMPLEMENTS', 's']]);
  expect(ask(graph, ['r']).absences.map((absence) => absence.kind)).toEqual(['Mission', 'RoadmapItem']);
  expect(ask(graph, ['s'], { direction: 'DOWN' }).absences.map((absence) => absence.kind)).toEqual([
    'Service',
    'Application',
  ]);
});

test('every branch that ends before the kind asked for is an end, by kind and code', () => {
  const graph = handMadeGraph({ p: 'Problem', s1: 'Strategy', s2: 'Strategy', g: 'Goal', r: 'RoadmapItem' }, [
    ['p', 'ADDRESSED_BY', 's2'],
    ['p', 'ADDRESSED_BY', 's1'],
    ['p', 'RESOLVED_BY', 'r'],
    ['s1', 'SUPPORTS', 'g'],
  ]);
  expect(absenceIn(ask(graph, ['p']), 'Mission')).toBe(
    'NOT_LINKED: g lacks SUPPORTS Mission; r lacks CONTRIBUTES_TO RoadmapItem, IMPLEMENTS Strategy; ' +
      's2 lacks SUPPORTS Goal, SUPPORTS Mission',
  );
});

test('items that need each other in a circle are ends together, without the pairs that they have', () => {
  const graph = handMadeGraph({ n: 'NetworkAsset', a: 'Application', d: 'DataSet' }, [
    ['n', 'HOSTS', 'a'],
    ['a', 'WRITES', 'd'],
    ['d', 'READ_BY', 'a'],
  ]);
  expect(absenceIn(ask(graph, ['n']), 'Mission')).toBe(
    `NOT_LINKED: a lacks ${TOWARDS_MISSION_FROM_APPLICATION.replace(', WRITES DataSet', '')}; ` +
      'd lacks CARRIED_BY Integration, COMPONENT_OF DataSet, DELIVERED_BY RoadmapItem, SERVES Service',
  );
});

test('a circle with a way out is no end; what it leads to is', () => {
  const graph = handMadeGraph({ a: 'Application', d: 'DataSet', s: 'Service' }, [
    ['a', 'WRITES', 'd'],
    ['d', 'READ_BY', 'a'],
    ['d', 'SERVES', 's'],
  ]);
  expect(absenceIn(ask(graph, ['a']), 'Mission')).toBe(
    'NOT_LINKED: s lacks DELIVERED_BY RoadmapItem, SERVES Service, SUPPORTS Goal, SUPPORTS Mission',
  );
});

test('nobody misses a complaint: an item with nothing but a complaint is an end, and so is the complaint', () => {
  const graph = handMadeGraph({ a: 'Application', p: 'Problem' }, [['a', 'AFFECTED_BY', 'p']]);
  expect(absenceIn(ask(graph, ['a']), 'Mission')).toBe(
    `NOT_LINKED: a lacks ${TOWARDS_MISSION_FROM_APPLICATION}; p lacks ADDRESSED_BY Strategy, RESOLVED_BY RoadmapItem`,
  );
});

test('going down, what only complaints lead to is not missed either', () => {
  const graph = handMadeGraph({ s: 'Strategy', p: 'Problem' }, [['p', 'ADDRESSED_BY', 's']]);
  expect(absenceIn(ask(graph, ['s'], { direction: 'DOWN' }), 'Application')).toBe(
    'NOT_LINKED: s lacks IMPLEMENTS RoadmapItem',
  );
  expect(absenceIn(ask(graph, ['p'], { direction: 'DOWN' }), 'Application')).toBe('NOT_LINKED');
});

test('a link that does not count is missing', () => {
  const graph = handMadeGraph({ g: 'Goal', m: 'Mission' }, [['g', 'SUPPORTS', 'm', { confidence: 'SUGGESTED' }]]);
  expect(absenceIn(ask(graph, ['g']), 'Mission')).toBe('NOT_LINKED: g lacks SUPPORTS Mission');
});

test('an inactive item where the walk stopped is an end, says so, and lacks only what it has not', () => {
  const graph = handMadeGraph(
    { p: 'Problem', r: { kind: 'RoadmapItem', status: 'CANCELLED' }, s: 'Strategy', m: 'Mission' },
    [
      ['p', 'RESOLVED_BY', 'r'],
      ['r', 'IMPLEMENTS', 's'],
      ['s', 'SUPPORTS', 'm'],
    ],
  );
  expect(absenceIn(ask(graph, ['p']), 'Mission')).toBe('NOT_LINKED: r (inactive) lacks CONTRIBUTES_TO RoadmapItem');
  expect(absenceIn(ask(graph, ['p'], { includeInactive: true }), 'Mission')).toBeUndefined();
});

test('an inactive item that could not lead on anyway is no end', () => {
  const graph = handMadeGraph({ a: 'Application', p: { kind: 'Problem', status: 'RESOLVED' } }, [
    ['a', 'AFFECTED_BY', 'p'],
  ]);
  expect(absenceIn(ask(graph, ['a'], { kinds: ['Service'] }), 'Service')).toMatch(/^NOT_LINKED: a lacks [^;]*$/);
});

test('ONLY_INACTIVE: it is listed, and it is absent', () => {
  const graph = handMadeGraph({ a: 'Application', r: { kind: 'RoadmapItem', status: 'CANCELLED' } }, [
    ['a', 'DELIVERED_BY', 'r'],
  ]);
  const answer = ask(graph, ['a'], { kinds: ['RoadmapItem'] });
  expect(idsOf(answer)).toEqual(['r']);
  expect(absenceIn(answer, 'RoadmapItem')).toBe('ONLY_INACTIVE');
});

test('OTHER_BASIS: it is reached, but not so', () => {
  const graph = handMadeGraph({ a: 'Application', r: 'RoadmapItem', s: 'Strategy' }, [
    ['a', 'DELIVERED_BY', 'r', { change: 'UPGRADE' }],
    ['r', 'IMPLEMENTS', 's'],
  ]);
  const answer = ask(graph, ['a'], { basis: ['JUSTIFIES'] });
  expect(answer.reached).toEqual([]);
  expect(absenceIn(answer, 'Strategy')).toBe('OTHER_BASIS');
  expect(absenceIn(answer, 'Mission')).toBe('NOT_LINKED: s lacks SUPPORTS Goal, SUPPORTS Mission');
});

test('OTHER_BASIS comes before ONLY_INACTIVE, which looks at what is kept', () => {
  const graph = handMadeGraph(
    { a: 'Application', r1: { kind: 'RoadmapItem', status: 'CANCELLED' }, r2: 'RoadmapItem' },
    [
      ['a', 'DELIVERED_BY', 'r1', { change: 'UPGRADE' }],
      ['a', 'DELIVERED_BY', 'r2', { change: 'NEW' }],
    ],
  );
  expect(absenceIn(ask(graph, ['a'], { basis: ['ENDS'] }), 'RoadmapItem')).toBe('OTHER_BASIS');
  expect(absenceIn(ask(graph, ['a'], { basis: ['CHANGES'] }), 'RoadmapItem')).toBe('ONLY_INACTIVE');
  expect(absenceIn(ask(graph, ['a'], { basis: ['JUSTIFIES'] }), 'RoadmapItem')).toBeUndefined();
});

test('UNREACHABLE_BY_MODEL: no allowed chain leads there, in the direction and by the types that are walked', () => {
  const graph = handMadeGraph({ a: 'Application', v: 'Value', s: 'Strategy' }, [['s', 'SUPPORTS', 'v']]);
  expect(absenceIn(ask(graph, ['v']), 'Mission')).toBe('UNREACHABLE_BY_MODEL');
  expect(absenceIn(ask(graph, ['s'], { kinds: ['Problem'] }), 'Problem')).toBe('UNREACHABLE_BY_MODEL');
  expect(absenceIn(ask(graph, ['a'], { kinds: ['Service'], inherit: false }), 'Service')).toBe('UNREACHABLE_BY_MODEL');
  expect(absenceIn(ask(graph, ['a'], { via: ['SERVES'] }), 'Mission')).toBe('UNREACHABLE_BY_MODEL');
  expect(absenceIn(ask(graph, ['a'], { kinds: ['Problem'] }), 'Problem')).toBe('NOT_LINKED');
  expect(absenceIn(ask(graph, ['v'], { direction: 'DOWN' }), 'Application')).toMatch(/^NOT_LINKED/);
  expect(absenceIn(ask(graph, ['a'], { direction: 'DOWN', kinds: ['Mission'] }), 'Mission')).toBe(
    'UNREACHABLE_BY_MODEL',
  );
});

test('BEYOND_LIMIT: one hop more would find it, and the answer is not exhaustive', () => {
  const graph = handMadeGraph({ r: 'RoadmapItem', s: 'Strategy', m: 'Mission' }, [
    ['r', 'IMPLEMENTS', 's'],
    ['s', 'SUPPORTS', 'm'],
  ]);
  const cut = ask(graph, ['r'], { maxHops: 1 });
  expect(cut.exhaustive).toBe(false);
  expect(absenceIn(cut, 'Mission')).toBe('BEYOND_LIMIT');
  expect(ask(graph, ['r'], { maxHops: 2 }).exhaustive).toBe(true);
});

test('a longer path that adds nothing cuts nothing; one that would strengthen a basis does', () => {
  const around = handMadeGraph({ a: 'Application', r1: 'RoadmapItem', r2: 'RoadmapItem' }, [
    ['a', 'DELIVERED_BY', 'r1', { change: 'UPGRADE' }],
    ['a', 'DELIVERED_BY', 'r2', { change: 'UPGRADE' }],
    ['r1', 'CONTRIBUTES_TO', 'r2'],
  ]);
  expect(ask(around, ['a'], { maxHops: 1 }).exhaustive).toBe(true);
  const stronger = {
    ...around,
    links: around.links.map((link) => (link.to === 'r1' ? { ...link, change: 'NEW' as const } : link)),
  };
  expect(ask(stronger, ['a'], { maxHops: 1 }).exhaustive).toBe(false);
});
