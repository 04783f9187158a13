import type { OracleGraph, OracleLink } from './trace-oracle.js';
import { viewOracle, type ViewQuery } from './view-oracle.js';

/** Links are written `A>I`; kinds are told by the first letter of a name. */
const graphOf = (
  names: string,
  links: string,
  blemishes: Partial<Record<string, Partial<OracleLink>>> = {},
): OracleGraph => ({
  items: names.split(' ').map((id) => ({ id, code: id, kind: id.charAt(0) })),
  links: links.split(' ').map((text) => {
    const [from = '', to = ''] = text.split('>');
    return { id: text, type: 'T', from, to, confidence: 'STATED', ...blemishes[text] };
  }),
});
const view = (graph: OracleGraph, query: Partial<ViewQuery>) =>
  viewOracle(graph, {
    roots: ['A1'],
    kinds: null,
    hideKinds: [],
    depth: 4,
    limit: 100,
    types: ['T'],
    today: '2026-06-15',
    ...query,
  });
const nodes = (graph: OracleGraph, query: Partial<ViewQuery>) =>
  view(graph, query).nodes.map(([id, at]) => `${id} ${at}`);
const edges = (graph: OracleGraph, query: Partial<ViewQuery>) =>
  view(graph, query).edges.map(([, , path]) => path.join(' '));

test('items are found breadth first whichever way links point, and counted where the view ends', () => {
  const line = graphOf('A1 A2 B3 A4', 'A2>A1 A2>B3 A4>B3');
  expect(nodes(line, { depth: 2 })).toEqual(['A1 0', 'A2 1', 'B3 2']);
  expect(view(line, { depth: 2 }).leftOut).toEqual({ A: 1 });
  expect(view(line, { depth: 2 }).nodes.at(-1)).toEqual(['B3', 2, 1]);
});

test('the limit keeps the nearest, then by kind and code; kinds that are not asked for are not walked to', () => {
  const star = graphOf('A1 C2 B9 B3', 'A1>C2 A1>B9 A1>B3');
  expect(nodes(star, { limit: 3 })).toEqual(['A1 0', 'B3 1', 'B9 1']);
  expect(nodes(star, { kinds: ['C'] })).toEqual(['A1 0', 'C2 1']);
});

test('suggested links and links of another day lead nowhere', () => {
  const pair = graphOf('A1 A2 A3', 'A1>A2 A1>A3', {
    'A1>A2': { confidence: 'SUGGESTED' },
    'A1>A3': { until: '2026-06-14' },
  });
  expect(nodes(pair, {})).toEqual(['A1 0']);
});

test('over hidden items an edge stands for the shortest directed way, the first of several', () => {
  const ways = graphOf('A1 A2 H3 H4 H5', 'A1>H3 H3>H5 H5>A2 A1>H4 H4>A2 H3>A2');
  expect(edges(ways, { hideKinds: ['H'] })).toEqual(['A1>H3 H3>A2']);
});

test('nothing stands between items that both lead to a hidden one, and no edge leads back to its beginning', () => {
  expect(edges(graphOf('A1 A2 H3', 'A1>H3 A2>H3'), { hideKinds: ['H'] })).toEqual([]);
  expect(edges(graphOf('A1 H3', 'A1>H3 H3>A1'), { hideKinds: ['H'] })).toEqual([]);
});
