import { csv, type Files, Importing, places } from './importing.js';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
beforeEach(() => importing.empty());
afterAll(() => importing.stop());

const refused = async (files: Files): Promise<string[]> => places(await importing.faults(files));

describe('a folder with faults is refused whole, each fault named with file, row and column', () => {
  it('values that their property does not take', async () => {
    const faults = await importing.faults({
      'services.csv': csv('code,name', 'LYN-1,Surat'),
      'aplikasi.csv': csv(
        'Kode;Nama;Fase;Nasional;aktif sejak;kekritisan;alamat web;berhenti pada',
        'APP-1;Portal;tidur;mungkin;31/02/2026;tiga;ftp://x;2026-01-01',
        'APP-2;;aktif;ya;2026-02-01;9;https://x.go.id;2026-01-01',
      ),
    });
    expect(places(faults)).toEqual([
      'aplikasi.csv 2 Fase choice',
      'aplikasi.csv 2 Nasional boolean',
      'aplikasi.csv 2 aktif sejak date',
      'aplikasi.csv 2 kekritisan integer',
      'aplikasi.csv 2 alamat web is-url',
      'aplikasi.csv 3 Nama isString',
      'aplikasi.csv 3 kekritisan max',
      'aplikasi.csv 3 berhenti pada order',
    ]);
    expect(faults[0]).toMatchObject({
      value: 'tidur',
      message: { en: expect.stringContaining('RETIRING (akan dihentikan)') },
    });
  });

  it('numbers that do not fit the form of their column', async () => {
    expect(
      await refused({
        'plans.csv': csv('code,name', 'P,Plan'),
        'roadmap-items.csv': csv('code;name;plan;budget', 'A;A;P;1.000', 'B;B;P;2.500.000', 'C;C;P;1.5'),
      }),
    ).toEqual(['roadmap-items.csv 4 budget integer']);
  });

  it('headers that mean nothing, or the same twice', async () => {
    expect(await refused({ 'services.csv': csv('code,nama,name,hue,version', 'LYN-1,Surat,Surat,merah,2') })).toEqual([
      'services.csv 1 name header',
      'services.csv 1 hue header',
      'services.csv 1 version header',
    ]);
  });

  it('file names that say nothing', async () => {
    expect(await refused({ 'rumah.csv': csv('code', 'X'), 'links/services.csv': csv('from,to', 'A,B') })).toEqual([
      'links/services.csv   file',
      'rumah.csv   file',
    ]);
  });

  it('references to nothing, to the wrong kind, to several', async () => {
    expect(
      await refused({
        'plans.csv': csv('code,name', 'P-1,Satu', 'P-2,Dua'),
        'missions.csv': csv('code,name,plan', 'M,Misi,P-1', 'M,Misi,P-2'),
        'services.csv': csv('code,name,supports', 'LYN-1,Surat,M|X-9'),
        'applications.csv': csv('code,name,ownedBy,dimiliki oleh', 'APP-1,Portal,LYN-1,'),
        'serves.csv': csv('from,to,passages', 'LYN-1,P-1,', 'APP-1,LYN-1,KUT-9', ',LYN-1,'),
        'goals.csv': csv('code,name,plan', 'G,Tujuan,P-9', 'H,Tujuan,'),
      }),
    ).toEqual([
      'applications.csv 1 dimiliki oleh header',
      'applications.csv 2 ownedBy ends',
      'goals.csv 2 plan plan',
      'goals.csv 3 plan required',
      'serves.csv 2 to ends',
      'serves.csv 3 passages reference',
      'serves.csv 4 from required',
      'services.csv 2 supports ambiguous',
    ]);
  });

  it('rows that stand twice, and second parents', async () => {
    expect(
      await refused({
        'organizations.csv': csv(
          'code,name,partOf',
          'OPD-1,Satu,',
          'OPD-2,Dua,OPD-1',
          'opd-2,Dua lagi,',
          'OPD-3,Tiga,OPD-1|OPD-2',
        ),
        'applications.csv': csv('code,name,ownedBy', 'APP-1,Portal,OPD-1'),
        'links/owns.csv': csv('from,to,since,until', 'OPD-1,APP-1,,2020-01-01'),
      }),
    ).toEqual(['links/owns.csv 2 to unique', 'organizations.csv 4 code unique', 'organizations.csv 5 partOf one']);
  });

  it('a code that another item got meanwhile', async () => {
    const row = (code: string): Files => ({ 'services.csv': csv('code,name', `${code},Surat`) });
    await importing.import(row('LYN-1'));
    await importing.data('mutation { updateService(ref: "LYN-1", input: { code: "LYN-2" }) { item { id } } }');
    expect(await refused({ 'services.csv': csv('code,name', 'LYN-1,Surat', 'LYN-2,Kartu') })).toEqual([
      'services.csv 3 code unique',
    ]);
  });

  it('circles, in a dry run too', async () => {
    const files = { 'organizations.csv': csv('code,name,partOf', 'OPD-1,Satu,OPD-2', 'OPD-2,Dua,OPD-1') };
    expect(await refused(files)).toEqual([expect.stringMatching(/^organizations.csv \d partOf acyclic$/)]);
    expect((await importing.import(files, false)).faults).toMatchObject([{ rule: 'acyclic', column: 'partOf' }]);
  });

  it('properties of links that their type does not have, or not so', async () => {
    expect(
      await refused({
        'services.csv': csv('code,name', 'LYN-1,Surat', 'LYN-2,Kartu'),
        'serves.csv': csv(
          'from,to,needed,since,until,master',
          'LYN-1,LYN-2,0,2026-02-01,2026-01-01,ya',
          'LYN-2,LYN-2,,,,',
        ),
      }),
    ).toEqual([
      'serves.csv 1 master header',
      'serves.csv 2 needed min',
      'serves.csv 2 until order',
      'serves.csv 3 to ends',
    ]);
  });

  it('files that are no UTF-8, no CSV, or empty', async () => {
    const latin = Buffer.from('code,name\nA,Kios\nB,Caf\xe9\n', 'latin1');
    const utf16 = Buffer.from('\uFEFFcode,name\n', 'utf16le');
    expect(
      await refused({
        'applications.csv': latin,
        'goals.csv': utf16,
        'services.csv': csv('code,name', 'A,"tak tertutup'),
        'values.csv': '\n\n',
        'waivers.csv': csv('code,name', 'A,"Satu" dua', 'B,x'),
        'categories.csv': csv('code,name,scheme', 'K,Kelas, satu, dua'),
      }),
    ).toEqual([
      'applications.csv 3  encoding',
      'categories.csv 2  columns',
      'goals.csv   encoding',
      'services.csv 2  csv',
      'values.csv   empty',
      'waivers.csv 2  csv',
    ]);
  });

  it('told in the message, five spelled out, at most 500 named', async () => {
    const rows = Array.from({ length: 700 }, (_, index) => `LYN-${index},Surat,entah`);
    const error = await importing
      .import({ 'services.csv': csv('code,name,audience', ...rows) })
      .catch((one: unknown) => one);
    expect(error).toMatchObject({
      code: 'BAD_USER_INPUT',
      total: 700,
      message: expect.stringMatching(/^Nothing was imported\. services\.csv, row 2, audience: .*; and 695 more$/),
    });
    expect((error as { faults: unknown[] }).faults).toHaveLength(500);
  });
});
