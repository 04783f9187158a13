import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const INDONESIAN = { 'accept-language': 'id-ID,id;q=0.9,en;q=0.8' };
const send = (body: string, headers: Record<string, string> = {}) =>
  fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const CREATE = 'mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { item { id } } }';

describe('an error is told in the language of the one who asks', () => {
  it.each([
    ['a rule', CREATE, { input: { name: 'x', url: 'ftp://x' } }, 'alamat web', 'web address'],
    [
      'a field of the document',
      '{ applications { nodes { nama } } }',
      {},
      'tidak memiliki field "nama"',
      'Cannot query field "nama"',
    ],
    ['a document that is none', '{ applications(', {}, 'Kesalahan sintaks', 'Syntax Error'],
    [
      'a literal',
      '{ applications(first: "x") { nodes { id } } }',
      {},
      'Diperlukan bilangan bulat',
      'Int cannot represent',
    ],
    ['a scalar of ours in the document', '{ application(ref: "") { id } }', {}, 'Rujukan berupa', 'A reference is'],
    [
      'a scalar of ours in a variable',
      'query ($r: Ref!) { application(ref: $r) { id } }',
      { r: ' ' },
      'Rujukan berupa',
      'A reference is',
    ],
    [
      'a variable that is missing',
      'query ($r: Ref!) { application(ref: $r) { id } }',
      {},
      'harus diisi',
      'must be given',
    ],
    [
      'an argument that is null',
      'query ($d: Int) { graphView(roots: [], depth: $d) { scope } }',
      { d: null },
      'tidak boleh null',
      'must not be null',
    ],
    [
      'a cost',
      '{ applications(first: 500) { nodes { ownedBy(first: 500) { nodes { id } } } } }',
      {},
      'Biaya dokumen',
      'costs',
    ],
    ['too many tokens', `{ ${'a '.repeat(3_000)} }`, {}, 'terlalu panjang', 'too long'],
    [
      'too many fields',
      `{ ${Array.from({ length: 1_600 }, (_, index) => `a${index}`).join(' ')} }`,
      {},
      'batasnya',
      'are allowed',
    ],
  ])('%s', async (_, query, variables, indonesian, english) => {
    const told = (await server.ask(query, variables, INDONESIAN)).errors?.[0];
    const toldInEnglish = (await server.ask(query, variables)).errors?.[0];
    expect(told?.message).toContain(indonesian);
    expect(toldInEnglish?.message).toContain(english);
    expect(told?.extensions['code']).toBe(toldInEnglish?.extensions['code']);
    expect(told?.extensions['code']).not.toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify([told, toldInEnglish])).not.toMatch(/stack|"words"|node_modules|\.ts:/);
  });

  it('and the answer says in which, for whoever keeps answers', async () => {
    const response = await send('{"query":"{ __typename }"}', INDONESIAN);
    expect(response.headers.get('content-language')).toBe('id');
    expect(response.headers.get('vary')).toContain('accept-language');
    expect((await send('{"query":"{ __typename }"}')).headers.get('content-language')).toBe('en');
  });

  it('also of a request that is no question', async () => {
    const response = await send('{"query":""}', INDONESIAN);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain('tidak kosong');
  });

  it('each in his own, when several ask at once', async () => {
    const messages = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const { errors } = await server.ask('{ nix }', {}, index % 2 ? INDONESIAN : {});
        return errors?.[0]?.message.startsWith('Tipe') ? 'id' : 'en';
      }),
    );
    expect(messages).toEqual(Array.from({ length: 40 }, (_, index) => (index % 2 ? 'id' : 'en')));
  });
});

describe('values of no use to their type', () => {
  it('are all told at once, each with its field, value and rule, and a status of 400', async () => {
    const input = { nama: 'x', phase: 'ACTIV', criticality: 'high', url: { a: 1 }, activeFrom: '2024-13-01' };
    const response = await send(JSON.stringify({ query: CREATE, variables: { input } }));
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const faults = errors[0].extensions.fields.map(({ field, value, rule }: any) => ({ field, value, rule }));
    expect(faults).toHaveLength(6);
    expect(faults).toEqual(
      expect.arrayContaining([
        { field: 'input.name', value: null, rule: 'required' },
        { field: 'input.nama', value: 'x', rule: 'unknown' },
        { field: 'input.phase', value: 'ACTIV', rule: 'enum' },
        { field: 'input.criticality', value: 'high', rule: 'type' },
        { field: 'input.url', value: '{ a: 1 }', rule: 'type' },
        { field: 'input.activeFrom', value: '2024-13-01', rule: 'type' },
      ]),
    );
  });

  it('are bounded in number and in length', async () => {
    const ids = Array.from({ length: 200_000 }, () => ({ a: 'b' }));
    const response = await send(
      JSON.stringify({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids } }),
    );
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions).toMatchObject({ more: true });
    expect(JSON.parse(text).errors[0].extensions.fields).toHaveLength(50);
    expect(text.length).toBeLessThan(10_000);
  });

  it.each([
    ['a variable', CREATE, { input: { name: 'x', phase: 'y'.repeat(1_000_000) } }],
    ['a text', CREATE, { input: { name: 'y'.repeat(1_000_000) } }],
    ['a literal', `{ applications(first: "${'y'.repeat(1_000_000)}") { nodes { id } } }`, {}],
    ['an enum', `{ applications(filter: { phase: { eq: ${'y'.repeat(1_000_000)} } }) { nodes { id } } }`, {}],
    ['a field', `{ ${'y'.repeat(1_000_000)} }`, {}],
    ['a reference', 'query ($r: Ref!) { application(ref: $r) { id } }', { r: 'y'.repeat(1_000_000) }],
    [
      'a day',
      'query ($d: Day!) { applications(filter: { activeFrom: { eq: $d } }) { nodes { id } } }',
      { d: 'y'.repeat(1_000_000) },
    ],
    ['a cursor', 'query ($c: String) { applications(after: $c) { nodes { id } } }', { c: 'y'.repeat(1_000_000) }],
  ])('are echoed by their beginning: %s', async (_, query, variables) => {
    const response = await send(JSON.stringify({ query, variables }));
    const text = await response.text();
    expect(JSON.parse(text).errors).toHaveLength(1);
    expect(text).not.toMatch(/y{201}/);
    expect(text.length).toBeLessThan(3_000);
  });
});

it('what an answer holds within is told in the language of the one who asks', async () => {
  await server.data(
    'mutation { createOrganization(input: { code: "DINAS", name: "Dinas", type: AGENCY }) { item { id } } }',
  );
  const query = `{
    coverage(unit: "DINAS", rules: ["application-without-owner"]) { scope }
    integrationCoverage(by: UNIT_PAIR, unit: "DINAS") { scope }
    trace(from: ["DINAS"], confidence: [STATED]) { scope }
    landscape(year: 2030) { scope }
    graphView(roots: ["DINAS"]) { scope }
  }`;
  const scopesIn = async (headers: Record<string, string>): Promise<string[]> => {
    const { data } = (await (await send(JSON.stringify({ query }), headers)).json()) as {
      data: Record<string, { scope: string } | { scope: string }[]>;
    };
    return Object.values(data).map((answer) => (Array.isArray(answer) ? answer : [answer])[0]?.scope ?? '');
  };
  expect(await scopesIn(INDONESIAN)).toEqual([
    'dalam batas yang boleh Anda lihat, dari DINAS "Dinas" beserta unit di bawahnya',
    'dalam batas yang boleh Anda lihat, dari DINAS "Dinas" beserta unit di bawahnya',
    'dalam batas yang boleh Anda lihat; hanya lewat tautan yang STATED',
    'dalam batas yang boleh Anda lihat, pada akhir tahun 2030, bila peta jalan terlaksana',
    'dalam batas yang boleh Anda lihat',
  ]);
  expect(await scopesIn({})).toEqual([
    'within what you may see, of DINAS "Dinas" with the units below it',
    'within what you may see, of DINAS "Dinas" with the units below it',
    'within what you may see; over links that are STATED alone',
    'within what you may see, at the end of 2030, if the roadmap happens',
    'within what you may see',
  ]);
});
