import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.data(`mutation {
    p: createPlan(input: { code: "R", name: "Rencana" }) { item { id } }
    d: createDocument(input: { code: "DOK", name: "Notulen rapat" }) { item { id } }
    k: createPassage(input: { code: "KUT", section: "Butir 3", startLine: 12, quote: "Portal melayani warga." }) { item { id } }
    a: createApplication(input: { code: "APL", name: "Portal" }) { item { id } }
    s: createService(input: { code: "LYN", name: "Surat pengantar" }) { item { id } }
  }`);
  await server.data(`mutation {
    m: createMission(input: { plan: "R", code: "M", name: "Warga terlayani" }) { item { id } }
    k: link(input: { type: PART_OF, from: "KUT", to: "DOK" }) { link { id } }
    s: link(input: { type: SERVES, from: "APL", to: "LYN", confidence: STATED, passages: ["KUT"] }) { link { id } }
    t: link(input: { type: SUPPORTS, from: "LYN", to: "M" }) { link { id } }
  }`);
});
afterAll(() => server.close());

const PROOF = `{ trace(from: ["APL"], kinds: [Mission]) { position reached { nodes {
  suspect
  paths { id: sentence en: sentence(language: EN) hops { passages { code quote partOf { nodes { name } } } link { confidence suspect from { code } passages { code } } } }
} } } }`;

it('a proof tells its hops in two languages, with the passages behind them', async () => {
  const { trace } = await server.data(PROOF);
  const [path] = trace.reached.nodes[0].paths;
  expect(path.id).toBe('Portal melayani Surat pengantar; Surat pengantar mendukung Warga terlayani');
  expect(path.en).toBe('Portal serves Surat pengantar; Surat pengantar supports Warga terlayani');
  expect(path.hops).toEqual([
    {
      passages: [{ code: 'KUT', quote: 'Portal melayani warga.', partOf: { nodes: [{ name: 'Notulen rapat' }] } }],
      link: { confidence: 'STATED', suspect: false, from: { code: 'APL' }, passages: [{ code: 'KUT' }] },
    },
    { passages: [], link: { confidence: 'ASSERTED', suspect: false, from: { code: 'LYN' }, passages: [] } },
  ]);
});

it('a proof over an item that has changed its meaning says so, and names a later position', async () => {
  const before = await server.data(PROOF);
  await server.data('mutation { updateService(ref: "LYN", input: { channel: "loket" }) { item { id } } }');
  expect((await server.data(PROOF)).trace.reached.nodes[0].suspect).toBe(false);
  await server.data('mutation { updateService(ref: "LYN", input: { name: "Surat keterangan" }) { item { id } } }');
  const after = await server.data(PROOF);
  expect(after.trace.reached.nodes[0].suspect).toBe(true);
  expect(after.trace.reached.nodes[0].paths[0].hops.map((hop: any) => hop.link.suspect)).toEqual([true, true]);
  expect(Number(after.trace.position)).toBe(Number(before.trace.position) + 2);
});

it('an ambiguous origin, an unknown one and hops out of bounds are refused', async () => {
  const refused = async (args: string) =>
    (await server.ask(`{ trace(${args}) { exhaustive } }`)).errors?.[0]?.extensions['code'];
  expect(await refused('from: ["TIDAK-ADA"]')).toBe('NOT_FOUND');
  expect(await refused('from: []')).toBe('BAD_USER_INPUT');
  expect(await refused('from: ["APL"], maxHops: 65')).toBe('BAD_USER_INPUT');
  expect(await refused('from: ["APL"], first: 501')).toBe('LIMIT_EXCEEDED');
});
