import fastify from 'fastify';
import { Exchange } from '../../src/exchange/exchange.service.js';
import { everything } from '../../src/inventory/viewer.js';
import { Drain } from '../../src/operations/drain.js';
import { refusalOf } from '../../src/operations/host-guard.js';
import { type GraphQLAnswer, startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.data(`mutation {
    a: createPlan(input: { code: "R-1", name: "Rencana satu", startYear: 2019 }) { item { id } }
    b: createPlan(input: { code: "R-2", name: "Rencana dua" }) { item { id } }
    c: createApplication(input: { code: "APP-1", name: "Satu" }) { item { id } }
    d: createOrganization(input: { code: "OPD-1", name: "Dinas" }) { item { id } }
    e: createOrganization(input: { code: "OPD-2", name: "Bidang" }) { item { id } }
  }`);
  await server.data(`mutation {
    a: createStrategy(input: { plan: "R-1", code: "S-1", name: "Strategi" }) { item { id } }
    b: createStrategy(input: { plan: "R-2", code: "S-1", name: "Strategi lain" }) { item { id } }
    c: link(input: { type: OWNS, from: "OPD-1", to: "APP-1" }) { link { id } }
    d: link(input: { type: PART_OF, from: "OPD-2", to: "OPD-1" }) { link { id } }
  }`);
});
afterAll(() => server.close());

const INDONESIAN = { 'accept-language': 'id' };

const link = (type: string, from: string, to: string, more = ''): string =>
  `mutation { link(input: { type: ${type}, from: "${from}", to: "${to}"${more} }) { link { id } } }`;
const importing = (name: string, content: string, apply = true): string =>
  `mutation { importFile(name: ${JSON.stringify(name)}, content: ${JSON.stringify(content)}, apply: ${apply}) { faults { message } } }`;
const CURSOR = Buffer.from('["#","x"]').toString('base64url');
const trace = (rest: string): string => `{ trace(from: "APP-1"${rest}) { reached { totalCount } } }`;

describe('a refusal is told in Indonesian to who asks for it, in English to everybody else', () => {
  it.each([
    [
      'an end before its beginning',
      'mutation { updatePlan(ref: "R-1", input: { endYear: 2018 }) { item { id } } }',
      'tidak boleh lebih awal dari startYear (2019)',
      'must not lie before startYear (2019)',
    ],
    ['nothing of that code', link('OWNS', 'OPD-9', 'APP-1'), 'Tidak ada item dengan id atau kode OPD-9', 'There is no'],
    [
      'an ambiguous code',
      '{ trace(from: "S-1") { reached { totalCount } } }',
      'S-1 dapat berarti Strategy R-1/S-1 "Strategi"',
      'S-1 may mean Strategy R-1/S-1 "Strategi"',
    ],
    [
      'a code of another kind',
      'mutation { updateStrategy(ref: "APP-1", input: { name: "x" }) { item { id } } }',
      'APP-1 adalah Application; di sini harus Strategy',
      'APP-1 is a Application; here stands a Strategy',
    ],
    [
      'a link between the wrong kinds',
      link('HOSTS', 'OPD-1', 'APP-1'),
      'HOSTS tidak menghubungkan Organization ke Application',
      'HOSTS does not run from Organization to Application',
    ],
    [
      'a property of other links',
      link('OPERATES', 'OPD-1', 'APP-1', ', master: true'),
      'tautan OPERATES tidak memiliki master',
      'OPERATES links have no master',
    ],
    ['a link twice', link('OWNS', 'OPD-1', 'APP-1'), 'sudah ada untuk waktu yang sama', 'is there already'],
    [
      'a link to itself',
      link('COMPONENT_OF', 'APP-1', 'APP-1'),
      'tidak dapat ditautkan ke dirinya sendiri',
      'is not linked to itself',
    ],
    ['a circle', link('PART_OF', 'OPD-1', 'OPD-2'), 'tautan PART_OF ini membentuk lingkaran', 'closes a circle'],
    ['a page of less than none', '{ applications(first: -1) { totalCount } }', 'berupa jumlah item', 'is a number of'],
    ['too large a page', '{ applications(first: 501) { totalCount } }', 'paling banyak 500 item', 'at most 500 items'],
    [
      'both ends of a list',
      '{ applications(first: 1, last: 1) { totalCount } }',
      'jangan keduanya',
      'either first or last',
    ],
    ['a cursor that is none', '{ applications(after: "x") { totalCount } }', 'ini bukan kursor', 'this is no cursor'],
    [
      'a cursor of another list',
      `{ applications(after: "${CURSOR}") { totalCount } }`,
      'kursor ini milik daftar',
      'the cursor belongs',
    ],
    ['too many hops', trace(', maxHops: 99'), 'berupa bilangan dari 1 sampai', 'is a number from 1 to'],
    ['no origin', '{ trace(from: []) { reached { totalCount } } }', 'item asal', 'origins'],
    ['a negative page of a trace', trace(', first: -1'), 'berupa jumlah item', 'is a number of items'],
    ['a view of nothing', '{ graphView(roots: []) { scope } }', 'item pusat', 'give 1 to 50 roots'],
    [
      'an unknown rule',
      '{ coverage(rules: ["X"]) { rule { code } } }',
      'tidak ada aturan dengan kode X',
      'no rule has',
    ],
    [
      'a file that is no table',
      importing('rencana.pdf', 'x'),
      'harus berakhiran .csv, atau .md atau .txt',
      'must end in .csv',
    ],
    [
      'a cell of no use',
      importing('services.csv', 'code,name,audience\nL-1,Surat,semua\n'),
      'Tidak ada yang diimpor. services.csv, baris 2, audience: harus salah satu dari',
      'Nothing was imported. services.csv, row 2, audience: must be one of',
    ],
    [
      'a link end that is nowhere',
      importing('owns.csv', 'from,to\nOPD-1,APP-9\n'),
      'tidak ada yang berkode ini',
      'nothing has this code',
    ],
    [
      'what only the writers see',
      importing('organizations.csv', 'code,name,partOf\nOPD-1,Dinas,OPD-2\n'),
      'membentuk lingkaran',
      'closes a circle',
    ],
    [
      'a document that is no plan',
      importing('rapat.md', '# Rapat\n\nHadir.\n'),
      'bukan dokumen rencana',
      'is not a plan',
    ],
  ])('%s', async (_, query, indonesian, english) => {
    const told = (await server.ask(query, {}, INDONESIAN)).errors?.[0];
    const toldInEnglish = (await server.ask(query)).errors?.[0];
    expect(told?.message).toContain(indonesian);
    expect(toldInEnglish?.message).toContain(english);
    expect(told?.message).not.toBe(toldInEnglish?.message);
    expect(told?.extensions['code']).toBe(toldInEnglish?.extensions['code']);
    const pairs = messagesIn(told).map((message, index) => [message, messagesIn(toldInEnglish)[index]]);
    for (const [ours, theirs] of pairs) {
      expect(ours).toEqual(expect.any(String));
      expect(theirs).toEqual(expect.any(String));
      expect(ours).not.toBe(theirs);
    }
  });

  it('so are the faults that a dry run of an import reports, and what it says of a plan document', async () => {
    const faulty = importing('services.csv', 'code,name,audience\nL-1,Surat,semua\n', false);
    const messages = async (headers: Record<string, string>): Promise<string> =>
      (await server.ask(faulty, {}, headers)).data.importFile.faults[0].message;
    expect(await messages(INDONESIAN)).toContain('harus salah satu dari');
    expect(await messages({})).toContain('must be one of');
    const exchange = server.app.get(Exchange);
    const content =
      '# Rencana Induk TIK 2020-2024\n\n## Visi\n\nKota cerdas.\n\n## Misi\n\n1. Satu hal\n2. Dua hal\n3. Tiga hal\n';
    const said = async (language: 'en' | 'id'): Promise<string> => {
      const options = { apply: false, viewer: everything('penguji'), language };
      return (await exchange.importText('rencana.md', content, options)).anomalies.map(({ message }) => message).join();
    };
    expect(await said('id')).toContain('Dokumen tidak memuat');
    expect(await said('en')).toContain('The document lists no');
  });
});

describe('so is what is turned away before it is a question', () => {
  it('under a name or from a page that is not known here', () => {
    const told = (headers: object) => refusalOf(headers, 4000, [])?.body.errors[0].message;
    const foreign = { host: 'localhost:4000', origin: 'https://lain.example' };
    expect(told({ host: 'lain.example', 'accept-language': 'id' })).toContain('Server ini tidak bernama');
    expect(told({ host: 'lain.example' })).toContain('This server is not called');
    expect(told({ ...foreign, 'accept-language': 'id' })).toContain('tidak boleh memakai server ini');
    expect(told(foreign)).toContain('may not use this server');
  });

  it('while the server stops', async () => {
    const [http, drain] = [fastify(), new Drain()];
    drain.watch(http);
    const url = await http.listen({ port: 0, host: '127.0.0.1' });
    await drain.begin();
    const told = async (headers: Record<string, string>): Promise<string> =>
      ((await (await fetch(`${url}/graphql`, { headers })).json()) as GraphQLAnswer).errors?.[0]?.message ?? '';
    expect(await told(INDONESIAN)).toBe('Server sedang dihentikan; tanyakan lagi sebentar lagi.');
    expect(await told({})).toBe('The server is stopping; ask again in a moment.');
    await http.close();
  });
});

/** The sentences about each field. */
const messagesIn = (error: { readonly extensions: Record<string, any> } | undefined): unknown[] =>
  ((error?.extensions['fields'] ?? []) as { readonly message: unknown }[]).map(({ message }) => message);
