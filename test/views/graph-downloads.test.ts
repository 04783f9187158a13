import cytoscape from 'cytoscape';
import { DOMParser } from '@xmldom/xmldom';
import { parse as parseDot } from '@ts-graphviz/ast';
import { GraphBuilder } from '../support/graph-builder.js';
import { Relay } from '../support/relay.js';
import { startServer, testConnection, type TestServer } from '../support/server.js';
import { readMermaid } from './mermaid-reader.js';
import { NASTY_NAMES } from './nasty-names.js';

let server: TestServer;
let graph: GraphBuilder;
let relay: Relay;
/** Names as people may give them: what no text may hold is refused on the way in. */
const NAMES = NASTY_NAMES.map((name) => name.replace(/\p{Cc}+/gu, ' '));

/** A0 provides I1, which feeds the others, each with a name of its own; U1 owns A0 and A1. */
beforeAll(async () => {
  relay = await Relay.before(testConnection());
  server = await startServer(undefined, relay.connection);
  graph = new GraphBuilder(server).item('Integration', 'I1').item('Organization', 'U1', { name: 'Dinas "X" & Y' });
  NAMES.forEach((name, index) => graph.item('Application', `A${index}`, { name }));
  graph.item('Application', 'KODE Ñ/1').item('Application', 'A99', { phase: 'RETIRED' }).link('I1', 'FEEDS', 'A99');
  graph.link('A0', 'PROVIDES', 'I1').link('U1', 'OWNS', 'A0').link('U1', 'OWNS', 'A1');
  NAMES.slice(1).forEach((_, index) => graph.link('I1', 'FEEDS', `A${index + 1}`));
  await graph.build();
});
afterAll(async () => {
  await server.close();
  await relay.close();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${new URL(server.url).origin}/download/graph/${path}`, { headers });
const text = async (path: string): Promise<string> => {
  const response = await get(path);
  const body = await response.text();
  if (response.status !== 200) throw new Error(body);
  return body;
};
const refusal = async (path: string, headers: Record<string, string> = {}) => {
  const response = await get(path, headers);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, any> }[] };
  return { status: response.status, headers: response.headers, ...errors[0] };
};

const COLLAPSED = 'roots=A0&depth=2&hideKinds=Integration&groupBy=UNIT';

test.each([
  ['cytoscape.json', 'application/json', 'cytoscape.json'],
  ['graphml', 'application/graphml+xml', 'graphml'],
  ['mermaid', 'text/vnd.mermaid', 'mmd'],
  ['dot', 'text/vnd.graphviz', 'dot'],
])('%s comes with its type, a name and its language', async (format, type, extension) => {
  const { status, headers } = await get(`${format}?roots=A1&depth=2&lang=id`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(headers.get('content-disposition')).toBe(`attachment; filename="runut-A1-2-langkah.${extension}"`);
  expect(headers.get('content-language')).toBe('id');
  expect(headers.get('cache-control')).toBe('private, no-cache');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

describe('a view over hidden integrations, grouped by unit', () => {
  test('as Cytoscape JSON has compound parents and collapsed edges', async () => {
    const { elements } = JSON.parse(await text(`cytoscape.json?${COLLAPSED}&lang=en`));
    const drawn = cytoscape({ headless: true, elements });
    const unit = drawn.getElementById(`group:${graph.id('U1')}`);
    expect([unit.data('label'), unit.children().map((one) => one.data('code'))]).toEqual([
      'Dinas "X" & Y',
      ['A0', 'A1'],
    ]);
    const edge = drawn.getElementById(`${graph.id('A0')}>${graph.id('A3')}`);
    expect(edge.data()).toMatchObject({
      types: ['PROVIDES', 'FEEDS'],
      class: 'dependency',
      label: 'provides → feeds',
      collapsed: true,
      path: 'A0 —PROVIDES→ I1 —FEEDS→ A3',
      sentence: `${NAMES[0]} provides I1; I1 feeds ${NAMES[3]}`,
    });
    expect(drawn.getElementById(graph.id('A3')).data()).toMatchObject({
      name: NAMES[3],
      kindLabel: 'application',
      archimate: 'ApplicationComponent',
      inactive: false,
    });
    expect(drawn.getElementById(graph.id('A99')).data('inactive')).toBe(true);
  });

  test('as GraphML has groups as data', async () => {
    const document = new DOMParser().parseFromString(await text(`graphml?${COLLAPSED}`), 'text/xml');
    const labels = [...document.getElementsByTagName('data')]
      .filter((one) => one.getAttribute('key') === 'node-groupLabel')
      .map((one) => one.textContent);
    expect(labels.filter((label) => label === 'Dinas "X" & Y')).toHaveLength(2);
    expect([...document.getElementsByTagName('edge')]).toHaveLength(NAMES.length);
  });

  test('as DOT has clusters, as Mermaid subgraphs, and every name is safe', async () => {
    const dot = await text(`dot?${COLLAPSED}`);
    expect(() => parseDot(dot)).not.toThrow();
    expect(dot.match(/subgraph "cluster_/g)).toHaveLength(2);
    const { nodes, edges, subgraphs, inactive } = readMermaid(await text(`mermaid?${COLLAPSED}&lang=id`));
    expect(nodes.map(([, label]) => label).sort()).toEqual(
      [...NAMES.map((name, index) => `A${index}\n${name.trim()}`), 'A99'].sort(),
    );
    expect(edges[0]).toEqual(['n0', true, 'menyediakan → memasok', 'n1']);
    expect(subgraphs.map(({ label, nodes: { length } }) => [label, length])).toEqual([
      ['Dinas "X" & Y (2)', 2],
      [`Tanpa unit kerja (${NAMES.length - 1})`, NAMES.length - 1],
    ]);
    expect(inactive).toHaveLength(1);
  });
});

test('the language is the one asked for, else that of the browser', async () => {
  expect(await text('dot?roots=A0&depth=1&lang=id')).toContain('menyediakan');
  const response = await get('dot?roots=A0&depth=1', { 'accept-language': 'id' });
  expect(response.headers.get('content-language')).toBe('id');
  expect(await response.text()).toContain('menyediakan');
  const english = await get('dot?roots=A0&roots=A1&depth=1');
  expect(await english.text()).toContain('provides');
  expect(english.headers.get('content-disposition')).toContain('runut-A0-and-1-more-1-step.dot');
});

test('a code that is no file name becomes one, and the true letters are kept', async () => {
  const { headers } = await get(`dot?roots=${encodeURIComponent('KODE Ñ/1')}&depth=0&lang=id`);
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="runut-KODE-N-1-0-langkah.dot"; filename*=UTF-8''runut-KODE-%C3%91-1-0-langkah.dot`,
  );
});

test('whoever has the bytes already is told so, until the view changes', async () => {
  const path = `cytoscape.json?${COLLAPSED}`;
  const first = await get(path);
  const tag = first.headers.get('etag') ?? '';
  const again = await get(path, { 'if-none-match': `"other", W/${tag}` });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  await server.data('mutation { createGoal: createPlan(input: { name: "Elsewhere" }) { item { id } } }');
  const elsewhere = await get(path, { 'if-none-match': tag });
  expect(elsewhere.status).toBe(304);
  expect(Number(elsewhere.headers.get('x-runut-position'))).toBeGreaterThan(
    Number(first.headers.get('x-runut-position')),
  );
  expect((await get(`graphml?${COLLAPSED}`, { 'if-none-match': tag })).status).toBe(200);
  await server.data(
    'mutation { updateApplication(ref: "A99", expectedVersion: 1, input: { name: "Lama" }) { item { id } } }',
  );
  expect((await get(path, { 'if-none-match': tag })).status).toBe(200);
});

describe('what cannot be answered is told as GraphQL tells it', () => {
  test.each([
    ['graphml', 'roots', 'size'],
    ['graphml?roots=A0&depth=5', 'depth', 'range'],
    ['graphml?roots=A0&depth=two', 'depth', 'integer'],
    ['graphml?roots=A0&depth=1&depth=2', 'depth', 'once'],
    ['graphml?roots=A0&limit=1001', 'limit', 'range'],
    ['graphml?roots=A0&kinds=Application&kinds=Aplikasi', 'kinds.1', 'choice'],
    ['graphml?roots=A0&hideKinds=', 'hideKinds.0', 'choice'],
    ['graphml?roots=A0&groupBy=unit', 'groupBy', 'choice'],
    ['graphml?roots=A0&scheme=RAA', 'scheme', 'needs'],
    ['graphml?roots=A0&context=yes', 'context', 'choice'],
    ['graphml?roots=A0&lang=fr', 'lang', 'choice'],
    ['graphml?roots=A0&roots=%20', 'roots.1', 'ref'],
    [`graphml?roots=${'A'.repeat(201)}`, 'roots.0', 'ref'],
    ['graphml?roots=A0&root=A1', 'root', 'unknown'],
    ['graphml?roots=A0&__proto__=A1', '__proto__', 'unknown'],
  ])('%s is bad input', async (path, field, rule) => {
    const { status, extensions } = await refusal(path);
    expect([status, extensions]).toEqual([
      400,
      { code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ field, rule })] },
    ]);
  });

  test('an unknown parameter is told which there are, in the language of the browser', async () => {
    const { message, headers } = await refusal('graphml?roots=A0&root=A1', { 'accept-language': 'id' });
    expect(message).toBe(
      'root: parameter ini tidak ada; yang ada: roots, kinds, hideKinds, depth, context, limit, groupBy, scheme, lang',
    );
    expect([headers.get('content-language'), headers.get('content-disposition')]).toEqual(['id', null]);
  });

  test('an unknown item or format is not found', async () => {
    expect(await refusal('dot?roots=NOTHING')).toMatchObject({
      status: 404,
      message: 'There is no item with the id or code NOTHING.',
      extensions: { code: 'NOT_FOUND', ref: 'NOTHING', where: 'roots.0' },
    });
    expect(await refusal('svg?roots=A0', { 'accept-language': 'id' })).toMatchObject({
      status: 404,
      message: 'Graf tidak dapat diunduh sebagai "svg"; minta salah satu dari cytoscape.json, graphml, mermaid, dot.',
      extensions: { code: 'NOT_FOUND', formats: ['cytoscape.json', 'graphml', 'mermaid', 'dot'] },
    });
  });

  test('while the database cannot be reached it says so', async () => {
    await relay.refuse();
    expect(await refusal('dot?roots=A0', { 'accept-language': 'id' })).toMatchObject({
      status: 503,
      message: 'Basis data sedang tidak dapat dijangkau; coba lagi sebentar lagi.',
      extensions: { code: 'UNAVAILABLE' },
    });
    await relay.resume();
  });

  test('pages of other sites get nothing', async () => {
    expect(await refusal('dot?roots=A0', { origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

test('one statement', async () => {
  expect(await server.statements(() => get(`dot?${COLLAPSED}`))).toHaveLength(1);
});
