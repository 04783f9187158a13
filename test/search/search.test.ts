import { startServer, type TestServer } from '../support/server.js';
import { GraphBuilder } from '../support/graph-builder.js';

/** What is found, in which order, and what is said of it. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await new GraphBuilder(server)
    .item('Application', 'APP-0007', {
      name: 'Sistem Informasi Kepegawaian',
      description: 'Mencatat pegawai, jabatan dan pensiun.',
      tags: ['SIMPEG'],
    })
    .item('Application', 'APP-0070', { name: 'Perizinan Daring', function: 'Pelayanan perizinan terpadu' })
    .item('Application', 'SIMPEG', { name: 'Aplikasi lama bagian umum', vendor: 'PT Sinar & Rekan' })
    .item('Service', 'LYN-1', { name: 'Pelayanan Kepegawaian' })
    .item('Service', 'LYN-2', { name: 'Pengaduan', description: 'Layanan pengaduan warga dan kepegawaian.' })
    .item('Organization', 'OPD-07', { name: 'Dinas Kesehatan', abbreviation: 'Dinkes', aliases: ['Dinas Sehat'] })
    .item('NetworkAsset', 'NET-1', { name: 'Jaringan kantor', address: '10.1.2.0/24', location: 'Gedung É' })
    .item('NetworkAsset', 'NET-2', { name: 'Server APP-0007', address: '10.1.20.5' })
    .build();
});
afterAll(() => server.close());

const SEARCH = `query ($text: String!, $kinds: [Kind!], $filter: ItemFilter, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, filter: $filter, first: $first, after: $after) {
    totalCount
    edges { cursor node { score item { kind code name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const codes = async (text: string, more: object = {}): Promise<string[]> => {
  const { search } = await server.data(SEARCH, { text, ...more });
  return search.edges.map((edge: any) => edge.node.item.code);
};

describe('what is found', () => {
  it.each([
    ['a code', 'APP-0007', ['APP-0007', 'NET-2']],
    ['a code in lower case with blanks round its signs', 'app - 0007', ['APP-0007', 'NET-2']],
    ['the beginning of a code', 'APP-00', ['APP-0007', 'APP-0070', 'NET-2']],
    ['an abbreviation', 'dinkes', ['OPD-07']],
    ['the code of a unit', 'opd-07', ['OPD-07']],
    ['a network', '10.1.2.0/24', ['NET-1']],
    ['the beginning of an address', '10.1.2', ['NET-1', 'NET-2']],
    ['the beginning of a word', 'peng', ['LYN-2']],
    ['a word with the stem of another', 'layanan', ['LYN-1', 'APP-0070', 'LYN-2']],
    ['a word whose root another has', 'pegawai', ['APP-0007', 'LYN-1', 'LYN-2']],
    ['the stem alone', 'sehat', ['OPD-07']],
    ['a word without its accent', 'e', ['NET-1']],
    ['what stands in different properties', 'perizinan terpadu daring', ['APP-0070']],
    ['a stem and the beginning of another word', 'layanan perizin', ['APP-0070']],
    ['little words that are not there', 'kesehatan dan yang dinas', ['OPD-07']],
    ['a little word alone', 'dan', ['APP-0007', 'LYN-2']],
    ['words that follow each other', '"sistem informasi"', ['APP-0007']],
    ['words that do not', '"informasi sistem"', []],
    ['one word in quotes, whole', '"simpeg"', ['SIMPEG', 'APP-0007']],
    ['a beginning in quotes', '"simp"', []],
    ['what is not there', 'kereta', []],
    ['one word that is there and one that is not', 'dinas kereta', []],
  ])('%s', async (_, text, found) => {
    expect((await codes(text)).sort()).toEqual([...found].sort());
  });

  it('what its code says comes first, then names, then what is told of it', async () => {
    expect((await codes('app-0007'))[0]).toBe('APP-0007');
    expect(await codes('simpeg')).toEqual(['SIMPEG', 'APP-0007']);
    const found = await codes('kepegawaian');
    expect(found.slice(0, 2).sort()).toEqual(['APP-0007', 'LYN-1']);
    expect(found[2]).toBe('LYN-2');
  });

  it('an item of a plan is found by the code of its plan and its own', async () => {
    await new GraphBuilder(server).inPlan('RITIK-2019').item('Strategy', 'SOPP-1', { name: 'Tata kelola' }).build();
    expect(await codes('ritik-2019 / sopp - 1')).toEqual(['SOPP-1']);
  });

  it('whatever is typed is words, never Lucene or Cypher', async () => {
    for (const text of [
      'a AND',
      'NOT sehat)',
      'name:dinas*',
      '+(-[{^~',
      '"dinas',
      '\\',
      "' RETURN 1 //",
      '*:*',
      '😀 dinas',
      'dinas~2',
    ])
      expect((await server.ask(SEARCH, { text })).errors?.map(({ extensions }) => extensions['code']) ?? []).toEqual(
        /[\p{L}\p{N}]/u.test(text) ? [] : ['BAD_USER_INPUT'],
      );
    expect(await codes('😀 dinas')).toEqual(['OPD-07']);
    expect(await codes('"dinas')).toEqual(['OPD-07']);
    expect(await codes('sinar & rekan')).toEqual(['SIMPEG']);
  });

  it.each([
    ['', 'holds no word to search for'],
    ['  ', 'holds no word to search for'],
    ['?!-"*"', 'holds no word to search for'],
    ['a'.repeat(10_000), 'is 10000 characters long; at most 500'],
    [Array.from({ length: 21 }, (_, i) => `k${i}`).join(' '), 'holds 21 different words; at most 20'],
  ])('%p is refused, in both languages', async (text, message) => {
    for (const query of [SEARCH, 'query ($text: String!) { applications(text: $text) { nodes { code } } }']) {
      const { errors = [] } = await server.ask(query, { text });
      const [{ extensions } = { extensions: {} }] = errors;
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(JSON.stringify(errors)).toContain(message);
    }
  });
});

describe('kinds, filters and pages', () => {
  it('only kinds that are asked for, counted and paged among themselves', async () => {
    expect(await codes('kepegawaian', { kinds: ['Service'] })).toEqual(['LYN-1', 'LYN-2']);
    expect(await codes('kepegawaian', { kinds: ['Service', 'Application'] })).toHaveLength(3);
    expect(await codes('kepegawaian', { kinds: [] })).toEqual([]);
    expect(await codes('kepegawaian', { filter: { kind: { not: 'Service' } } })).toEqual(['APP-0007']);
    expect(await codes('kepegawaian', { filter: { code: { eq: 'LYN-2' } }, first: 1 })).toEqual(['LYN-2']);
    const { search } = await server.data(SEARCH, { text: 'kepegawaian', kinds: ['Service'], first: 0 });
    expect(search).toMatchObject({ totalCount: 2, edges: [] });
  });

  it('the same in the list of a kind and of items, by relevance unless an order is given', async () => {
    const { a, b, c, d } = await server.data(`{
      a: applications(text: "app-00") { totalCount nodes { code } }
      b: services(text: "kepegawaian") { nodes { code } }
      c: services(text: "kepegawaian", orderBy: [{ field: code, direction: DESC }]) { nodes { code } }
      d: items(text: "kepegawaian", kinds: [Application, Service], filter: { code: { startsWith: "L" } }) { totalCount nodes { code } }
    }`);
    expect(a.totalCount).toBe(2);
    expect(b.nodes.map((node: any) => node.code)).toEqual(['LYN-1', 'LYN-2']);
    expect(c.nodes.map((node: any) => node.code)).toEqual(['LYN-2', 'LYN-1']);
    expect(d).toEqual({ totalCount: 2, nodes: [{ code: 'LYN-1' }, { code: 'LYN-2' }] });
  });
});
