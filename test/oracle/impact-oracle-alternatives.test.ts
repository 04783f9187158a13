import { dependencies, network, stops } from './hand-made-dependencies.js';

const RING = ['1>2:g', '2>1:g', '2>3:g', '3>2:g', '3>4:g', '4>3:g', '4>1:g', '1>4:g'];

test('a cycle of needs alone never fails by itself, and fails as a whole', () => {
  const graph = network('a>b', 'b>c', 'c>a');
  expect(stops(graph)).toBe('');
  expect(stops(graph, 'b')).toBe('a b c');
});

test('a ring with one uplink stops when the uplink fails, and lives through the loss of a switch', () => {
  const graph = network('up>1:g', ...RING);
  expect(stops(graph, 'up')).toBe('1 2 3 4 up');
  expect(stops(graph, '3')).toBe('3');
  // Everything hangs on the switch at the uplink.
  expect(stops(graph, '1')).toBe('1 2 3 4');
  // 3 is cut off when both its neighbours fail.
  expect(stops(graph, '2', '4')).toBe('2 3 4');
});

test('so it does where the uplink is a need of its own, or a group of its own, beside the ring', () => {
  for (const uplink of ['up>1', 'up>1:own']) {
    expect(stops(network(uplink, ...RING), 'up')).toBe('1 2 3 4 up');
    expect(stops(network(uplink, ...RING), '3')).toBe('3');
    expect(stops(network(uplink, ...RING))).toBe('');
  }
});

test('with two uplinks it takes both', () => {
  const graph = network('up>1:g', 'vp>3:g', ...RING);
  expect(stops(graph, 'up')).toBe('up');
  expect(stops(graph, 'up', 'vp')).toBe('1 2 3 4 up vp');
  // 2 and 4 still reach vp through 3.
  expect(stops(graph, '1')).toBe('1');
});

test('a ring without any way in stands by itself, and so does what follows it', () => {
  const graph = network(...RING, '1>x:h', 'x>y:h', 'y>x:h');
  expect(stops(graph)).toBe('');
  expect(stops(graph, '3')).toBe('3');
  // x and y have their way in from 1, which is outside their own cycle.
  expect(stops(graph, '1')).toBe('1 x y');
  expect(stops(graph, '2', '4')).toBe('1 2 3 4 x y');
});

test('two rings with a bridge: the ring behind it falls with the bridge, with the uplink both', () => {
  const rings = [
    'up>1:g',
    '1>2:g',
    '2>1:g',
    '2>b:g',
    'b>2:g',
    'b>5:g',
    '5>b:g',
    '5>6:g',
    '6>5:g',
    '6>7:g',
    '7>6:g',
    '7>5:g',
    '5>7:g',
  ];
  const graph = network(...rings);
  expect(stops(graph, 'b')).toBe('5 6 7 b');
  expect(stops(graph, 'up')).toBe('1 2 5 6 7 b up');
  // A second uplink behind the bridge feeds the first ring through it.
  const two = network(...rings, 'vp>7:g');
  expect(stops(two, 'up')).toBe('up');
  expect(stops(two, 'b')).toBe('b');
  expect(stops(two, 'up', 'b')).toBe('1 2 b up');
});

test('a ring that goes one way round falls behind the gap', () => {
  const graph = network('up>1:g', '1>2:g', '2>3:g', '3>1:g');
  expect(stops(graph, '2')).toBe('2 3');
  expect(stops(graph, 'up')).toBe('1 2 3 up');
});

test('a member that feeds the ring through a need: the alternative that needs the item does not hold it up', () => {
  // a has b and c as alternatives, but b needs a.
  const graph = dependencies({ a: 'Application', b: 'Application', c: 'Application' }, [
    ['b', 'SERVES', 'a', { group: 'g' }],
    ['c', 'SERVES', 'a', { group: 'g' }],
    ['a', 'SERVES', 'b'],
  ]);
  expect(stops(graph, 'c')).toBe('a b c');
  expect(stops(graph, 'b')).toBe('b');
});

test('a data centre that hosts every switch does not hold up a ring that lost its uplink', () => {
  const ring = network('up>1:g', '1>2:g', '2>1:g');
  const hosted = { items: [...ring.items, { id: 'dc', code: 'dc', kind: 'NetworkAsset' }], links: [...ring.links] };
  for (const to of ['1', '2'])
    hosted.links.push({ id: `dc ${to}`, type: 'HOSTS', from: 'dc', to, confidence: 'STATED' });
  expect(stops(hosted, 'up')).toBe('1 2 up');
  expect(stops(hosted, 'dc')).toBe('1 2 dc');
});

test('an alternative in the cycle that can fall back on something of another type counts', () => {
  // a: b or c. b needs a or y, in a group of another type; y is outside.
  const graph = dependencies({ a: 'Application', b: 'Application', c: 'Application', d: 'DataSet', y: 'DataSet' }, [
    ['b', 'SERVES', 'a', { group: 'g' }],
    ['c', 'SERVES', 'a', { group: 'g' }],
    ['a', 'WRITES', 'd', { master: true, effect: 'STOPS' }],
    ['d', 'READ_BY', 'b', { group: 'h' }],
    ['y', 'READ_BY', 'b', { group: 'h' }],
  ]);
  expect(stops(graph, 'c')).toBe('c');
  expect(stops(graph, 'c', 'y')).toBe('a b c d y');
});

test('a group that only degrades holds nothing up and lets nothing fall', () => {
  const parts = (effect: 'DEGRADES' | 'STOPS') =>
    dependencies({ a: 'Application', b: 'Application', u: 'Application' }, [
      ['u', 'COMPONENT_OF', 'a', { group: 'g', effect }],
      ['b', 'COMPONENT_OF', 'a', { group: 'g', effect }],
      ['a', 'COMPONENT_OF', 'b', { group: 'g', effect }],
    ]);
  expect(stops(parts('DEGRADES'), 'u')).toBe('u');
  expect(stops(parts('STOPS'), 'u')).toBe('a b u');
});

test('two of three in a ring: the members count, and one of them must be followed back', () => {
  const graph = dependencies({ up: 'NetworkAsset', a: 'NetworkAsset', b: 'NetworkAsset', c: 'NetworkAsset' }, [
    ['up', 'CONNECTS', 'a', { group: 'g', needed: 2 }],
    ['b', 'CONNECTS', 'a', { group: 'g' }],
    ['c', 'CONNECTS', 'a', { group: 'g' }],
    ['a', 'CONNECTS', 'b', { group: 'g' }],
    ['c', 'CONNECTS', 'b', { group: 'g' }],
    ['a', 'CONNECTS', 'c', { group: 'g' }],
    ['b', 'CONNECTS', 'c', { group: 'g' }],
  ]);
  expect(stops(graph)).toBe('');
  expect(stops(graph, 'b')).toBe('b');
  expect(stops(graph, 'up')).toBe('a b c up');
  // One of up, b and c is left to a.
  expect(stops(graph, 'b', 'c')).toBe('a b c');
});
