import { dependencies, network } from './hand-made-dependencies.js';
import { TODAY } from './hand-made-graph.js';
import type { DependencyGraph } from './impact-oracle-needs.js';
import { DOMAIN_MODEL } from './model.js';
import { relianceOracle, singlePointsOfFailureOracle } from './reliance-oracle.js';

const relied = (graph: DependencyGraph, s: string): string =>
  relianceOracle(DOMAIN_MODEL, graph, s, TODAY)
    .map(({ id, distance }) => `${id} ${distance}`)
    .join(', ');
const single = (graph: DependencyGraph, s: string): string =>
  singlePointsOfFailureOracle(DOMAIN_MODEL, graph, s, TODAY).join(' ');

test('alternatives are relied on, but none alone stops the service; what is under both does', () => {
  const graph = dependencies(
    { dc: 'NetworkAsset', h1: 'NetworkAsset', h2: 'NetworkAsset', a: 'Application', s: 'Service' },
    [
      ['dc', 'HOSTS', 'h1'],
      ['dc', 'HOSTS', 'h2'],
      ['h1', 'HOSTS', 'a', { group: 'g' }],
      ['h2', 'HOSTS', 'a', { group: 'g' }],
      ['a', 'SERVES', 's'],
    ],
  );
  expect(relied(graph, 's')).toBe('a 1, h1 2, h2 2, dc 3');
  expect(single(graph, 's')).toBe('a dc');
});

test('a component is relied on and no single point of failure; a writer that is no master is neither', () => {
  const graph = dependencies({ part: 'Application', a: 'Application', w: 'Application', d: 'DataSet' }, [
    ['part', 'COMPONENT_OF', 'a'],
    ['d', 'READ_BY', 'a'],
    ['w', 'WRITES', 'd'],
  ]);
  expect(relied(graph, 'a')).toBe('part 1, d 1');
  expect(single(graph, 'a')).toBe('d');
});

test('the uplink of a ring is one for every switch of it, and nobody relies on himself', () => {
  const graph = network('up>1:g', '1>2:g', '2>1:g', '2>3:g', '3>2:g', '3>1:g', '1>3:g');
  expect(relied(graph, '2')).toBe('1 1, 3 1, up 2');
  expect(single(graph, '2')).toBe('1 up');
});

test('a planned service relies on what will serve it; a planned server is no single point of failure', () => {
  const graph = dependencies(
    { n: 'NetworkAsset', a: { kind: 'Application', phase: 'PLANNED' }, p: { kind: 'NetworkAsset', phase: 'PLANNED' } },
    [
      ['n', 'HOSTS', 'a'],
      ['p', 'HOSTS', 'a'],
    ],
  );
  expect(relied(graph, 'a')).toBe('n 1');
  expect(single(graph, 'a')).toBe('n');
});
