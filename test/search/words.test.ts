import fc from 'fast-check';
import { registry } from '../../src/model/registry.js';
import { foldCode } from '../../src/inventory/reference.js';
import { highlightsOf } from '../../src/inventory/search/highlight.js';
import { readSearch } from '../../src/inventory/search/search-query.js';
import { stemOf } from '../../src/inventory/search/stem.js';
import { RunutError } from '../../src/database/errors.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

/** Words as they are kept, asked for and marked, against plain definitions and against Neo4j. */
describe('on Neo4j', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const WORDS =
    'layanan pelayanan melayani dilayani pelayan layan kepegawaian pegawai sehat kesehatan menyehatkan izin perizinan mengizinkan ajar belajar pelajar pelajaran mengajar pengajaran jalan berjalan perjalanan menjalankan kerja bekerja pekerja pekerjaan dikerjakan tulis menulis penulis penulisan sapu menyapu penyapu kata perkataan terkatakan milik miliknya kepemilikan bukuku bukulah apakah meskipun datanya terima menerima penerimaan pajak perpajakan aman keamanan mengamankan beli pembelian pembeli membeli informasi sistem jaringan integrasi beserta berita seri'.split(
      ' ',
    );

  it('a stem is what the Indonesian analyzer finds', async () => {
    // The index of names is asked as Lucene analyses it: equal stems find each other, and no others do.
    await new GraphBuilder(server).item('Document', 'X', { name: WORDS.join(' ') }).build();
    await server.database.command(
      "CYPHER 5 CREATE FULLTEXT INDEX stems_of_words IF NOT EXISTS FOR (n:StemmedWord) ON EACH [n.word] OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}}",
    );
    await server.database.write((transaction) =>
      transaction.run({
        text: 'CYPHER 5 UNWIND $words AS word CREATE (:StemmedWord {word: word})',
        parameters: { words: WORDS },
      }),
    );
    const [row] = await server.database.read({
      text: `CYPHER 5 UNWIND $words AS word
             CALL (word) { CALL db.index.fulltext.queryNodes('stems_of_words', word) YIELD node RETURN collect(node.word) AS found }
             RETURN collect([word, found]) AS pairs`,
      parameters: { words: WORDS },
    });
    await server.database.command('CYPHER 5 DROP INDEX stems_of_words');
    const pairs = row?.get('pairs') as [string, string[]][];
    // Words that Lucene holds to be too little find nothing.
    const telling = pairs.filter(([, found]) => found.length > 0).map(([word]) => word);
    expect(telling.length).toBeGreaterThan(WORDS.length - 6);
    for (const [word, found] of pairs.filter(([one]) => telling.includes(one)))
      expect([word, found.sort()]).toEqual([word, telling.filter((other) => stemOf(other) === stemOf(word)).sort()]);
  });

  it('finds by beginnings and codes what a plain definition finds', async () => {
    const names = [
      'Zarva',
      'zarvu-kilo',
      'Kilo zarv',
      'xk 10.20.0.0/16',
      'Xkilo (ümt)',
      'umt/zar',
      'KILO',
      '10.20.3.4',
    ];
    const graph = new GraphBuilder(server);
    const items = Array.from({ length: 40 }, (_, i) => ({
      code: `${['ZR', 'Q.7', 'umt'][i % 3]}-${String(i).padStart(3, '0')}`,
      name: `${names[i % 8]} ${names[(i * 3 + 1) % 8]}`,
    }));
    for (const { code, name } of items) graph.item('Element', code, { name, archimateType: 'Node' });
    await graph.build();
    const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const wordsOf = (text: string): string[] =>
      plain(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean);
    /** A code may be written behind that of its plan. */
    const codesIn = (text: string): string[] => {
      const slashes = [...text.matchAll(/\//g)].filter(({ index }) => text.slice(0, index).trim() !== '');
      return [text, ...slashes.map(({ index }) => text.slice(index + 1))].map(foldCode);
    };
    const fits = ({ code, name }: { code: string; name: string }, text: string): boolean =>
      codesIn(text).includes(foldCode(code)) ||
      wordsOf(text).every((word) => wordsOf(`${code} ${name}`).some((one) => one.startsWith(word)));
    const pieces = fc.constantFrom(
      'zar',
      'ZARVU',
      'kilo',
      'xk',
      'Ümt',
      'um',
      '10.20',
      '10',
      'zr',
      'q . 7',
      '0',
      '00',
      'umt-00',
      'zr-003',
      '/',
      'zzz',
    );
    const text = fc
      .array(pieces, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join(' '))
      .filter((one) => wordsOf(one).length > 0);
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const { items: found } = await server.data(
          'query ($text: String) { items(text: $text, kinds: [Element], first: 100) { totalCount nodes { code } } }',
          { text: one },
        );
        const expected = items.filter((item) => fits(item, one)).map(({ code }) => code);
        expect([one, found.nodes.map(({ code }: any) => code).sort()]).toEqual([one, expected.sort()]);
        expect(found.totalCount).toBe(expected.length);
      }),
      { numRuns: 60, examples: [['zar / Ümt'], ['q . 7 / zr-003']] },
    );
  });
});

describe('what is marked', () => {
  const marked = (kind: string, texts: object, text: string) =>
    highlightsOf(registry.kind(kind), { ...texts }, readSearch(text, null).words).map(
      ({ field, parts }) => `${field}: ${parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join('')}`,
    );

  it('beginnings, stems and roots, whatever their case and accents, names first', () => {
    const texts = {
      code: 'APP-0007',
      name: 'Sistem Informasi Kepegawaian',
      description: 'Layanan bagi PEGAWAI & <b>pensiunan</b>, juga di Café.',
      tags: ['pegawai', 'lain'],
      phase: 'pegawai',
    };
    expect(marked('Application', texts, 'pegawai')).toEqual([
      'name: Sistem Informasi [Kepegawaian]',
      'description: Layanan bagi [PEGAWAI] & <b>pensiunan</b>, juga di Café.',
      'tags: [pegawai]',
    ]);
    expect(marked('Application', texts, 'pelayanan cafe')).toEqual([
      'description: [Layanan] bagi PEGAWAI & <b>pensiunan</b>, juga di [Café].',
    ]);
    expect(marked('Application', texts, 'app - 0007 dan')).toEqual(['code: [APP-0007]']);
    expect(marked('Application', texts, 'kereta')).toEqual([]);
  });

  it('of a long text a stretch round the first hit, in whole words', () => {
    const words = Array.from({ length: 400 }, (_, i) => `kata${i}`).join(' ');
    const [shown = ''] = marked('Passage', { quote: `${words} pensiun ${words}` }, 'pensiun');
    expect(shown).toMatch(/^quote: … kata\d+ .*\[pensiun\] .* …$/);
    expect(shown.length).toBeLessThan(280);
    expect(marked('Passage', { quote: `${'x'.repeat(3_000)} pensiun` }, 'pensiun')).toEqual(['quote: … [pensiun]']);
    expect(marked('Passage', { quote: `pensiun${'x'.repeat(3_000)}` }, 'pensiun')[0]?.length).toBeLessThan(280);
  });
});

it.each([
  ['no word', '?!', 'tidak memuat kata'],
  ['too long a text', 'a'.repeat(501), 'panjangnya 501 karakter'],
  ['too many words', Array.from({ length: 21 }, (_, i) => `k${i}`).join(' '), 'memuat 21 kata'],
])('%s is refused in Indonesian too', (_, text, words) => {
  const refusal = (): unknown => {
    try {
      return readSearch(text, null);
    } catch (error) {
      return error;
    }
  };
  expect(refusal()).toBeInstanceOf(RunutError);
  expect((refusal() as RunutError).words.id).toContain(words);
});
