import { csv, Importing } from './importing.js';
import { CITY, readApplication } from './small-city.js';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
beforeEach(() => importing.empty());
afterAll(() => importing.stop());

const application = (ref: string) => readApplication(importing, ref);

describe('a folder of CSV files', () => {
  it('becomes items and links, references by code within the folder', async () => {
    const report = await importing.import(CITY);
    expect(report).toMatchObject({ applied: true, items: { created: 9, changed: 0 }, links: { created: 7 } });
    expect(await application('APP-1')).toEqual({
      code: 'APP-1',
      name: 'Portal Warga',
      tags: ['demonstrasi', 'utama'],
      phase: 'ACTIVE',
      national: false,
      ownedBy: { nodes: [{ code: 'OPD-1' }, { code: 'OPD-2' }] },
      serves: {
        edges: [
          {
            link: { confidence: 'STATED', passages: [{ code: 'KUT-1', quote: 'Portal, kata mereka, "melayani"' }] },
            node: { code: 'LYN-1' },
          },
        ],
      },
    });
    const { mission, document, organization } = await importing.data(`{
      mission(ref: "RI-1/MISI-A") { name partOf { nodes { code } } supportedBy { edges { link { note } } } }
      document(ref: "DOK-1") { name edition parts { nodes { code } } }
      organization(ref: "OPD-2") { partOf { nodes { code } } }
    }`);
    expect(mission).toEqual({
      name: 'Warga terlayani',
      partOf: { nodes: [{ code: 'RI-1' }] },
      supportedBy: { edges: [{ link: { note: 'lewat loket' } }] },
    });
    expect(document).toEqual({ name: 'Notulen', edition: '2', parts: { nodes: [{ code: 'KUT-1' }] } });
    expect(organization).toEqual({ partOf: { nodes: [{ code: 'OPD-1' }] } });
  });

  it('may have Indonesian names and headers, semicolons, and numbers and days as Indonesians write them', async () => {
    await importing.import({ 'rencana induk.csv': csv('Kode;Nama', 'RI-1;Rencana TIK') });
    const report = await importing.import({
      'Kegiatan_Peta_Jalan.csv': `\uFEFF${csv(
        'Kode;Nama;Rencana Induk;Bidang;Tahun Mulai;Pagu;Status',
        'PJ-1;Jaringan kota;RI-1;infrastruktur;2.019;Rp 1.234.567.890;berjalan',
        'PJ-2;Portal;RI-1;APPLICATION;2020;1.234;diusulkan',
      )}`,
      'unit-kerja.csv': csv('kode;nama;singkatan;nama lain', 'OPD-1;Dinas Kominfo;Diskominfo;Kominfo|Dinas TIK'),
      'aplikasi.csv': csv(
        'kode;nama;fase;nasional;data pribadi;aktif sejak;dimiliki oleh;dihasilkan oleh;kekritisan',
        '',
        'APP-1;Portal Warga;akan dihentikan;ya;tidak;24/11/2026;OPD-1;PJ-2;5',
      ),
      'links/bertanggung jawab atas.csv': csv('dari;ke;keyakinan;sejak', 'OPD-1;PJ-1;tertulis;2019-01-02'),
    });
    expect(report.items.created).toBe(4);
    expect(report.columns.map(({ column, decision, written, read }) => [column, decision, written, read])).toEqual(
      expect.arrayContaining([
        ['Pagu', 'COMMA_DECIMAL', 'Rp 1.234.567.890', '1234567890'],
        ['Tahun Mulai', 'COMMA_DECIMAL', '2.019', '2019'],
        ['aktif sejak', 'DAY_BEFORE_MONTH', '24/11/2026', '2026-11-24'],
      ]),
    );
    const answer = await importing.data(`{
      roadmapItems(orderBy: [{ field: code }]) { nodes { code stream startYear budget status responsibleUnits { edges { link { confidence since } } } } }
      application(ref: "APP-1") { phase national personalData activeFrom criticality ownedBy { nodes { aliases } } deliveredBy { edges { link { change } node { code } } } }
    }`);
    expect(answer.roadmapItems.nodes).toEqual([
      {
        code: 'PJ-1',
        stream: 'INFRASTRUCTURE',
        startYear: 2019,
        budget: 1_234_567_890,
        status: 'RUNNING',
        responsibleUnits: { edges: [{ link: { confidence: 'STATED', since: '2019-01-02' } }] },
      },
      {
        code: 'PJ-2',
        stream: 'APPLICATION',
        startYear: 2020,
        budget: 1234,
        status: 'PROPOSED',
        responsibleUnits: { edges: [] },
      },
    ]);
    expect(answer.application).toEqual({
      phase: 'RETIRING',
      national: true,
      personalData: false,
      activeFrom: '2026-11-24',
      criticality: 5,
      ownedBy: { nodes: [{ aliases: ['Kominfo', 'Dinas TIK'] }] },
      deliveredBy: { edges: [{ link: { change: 'NEW' }, node: { code: 'PJ-2' } }] },
    });
  });

  it('takes one apostrophe off a cell that spreadsheets would run as a formula, and no other', async () => {
    await importing.import({
      'services.csv': csv('code,name', `LYN-1,'=1+1`, `LYN-2,''@a`, `LYN-3,'kutip'`, 'LYN-4,- butir'),
    });
    const { services } = await importing.data('{ services(orderBy: [{ field: code }]) { nodes { name } } }');
    expect(services.nodes.map(({ name }: { name: string }) => name)).toEqual(['=1+1', `'@a`, `'kutip'`, '- butir']);
  });

  it('imported twice changes nothing', async () => {
    await importing.import(CITY);
    const before = await importing.size();
    const report = await importing.import(CITY);
    expect(report).toMatchObject({
      items: { created: 0, changed: 0, unchanged: 9 },
      links: { created: 0, changed: 0, unchanged: 7 },
      differences: [],
    });
    expect(await importing.size()).toEqual(before);
  });

  it('finds rows without a code again, two of the same name apart', async () => {
    const files = { 'services.csv': csv('name,channel', 'Surat,loket', 'Surat,daring') };
    expect((await importing.import(files)).items.created).toBe(2);
    expect((await importing.import(files)).items).toMatchObject({ created: 0, unchanged: 2 });
    const { services } = await importing.data('{ services(orderBy: [{ field: code }]) { nodes { code channel } } }');
    expect(services.nodes).toEqual([
      { code: 'LYN-0001', channel: 'loket' },
      { code: 'LYN-0002', channel: 'daring' },
    ]);
  });

  it('changes items that were entered by hand and have the same code', async () => {
    await importing.data(
      'mutation { createService(input: { code: "LYN-1", name: "Surat", channel: "loket" }) { item { id } } }',
    );
    const report = await importing.import({ 'services.csv': csv('code,name,channel', 'lyn-1,Surat pengantar,') });
    expect(report.differences).toMatchObject([
      {
        does: 'change',
        of: 'Service',
        row: 2,
        changes: [{ property: 'code' }, { property: 'name', from: '"Surat"', to: '"Surat pengantar"' }],
      },
    ]);
    const { services } = await importing.data('{ services { nodes { name channel } } }');
    expect(services.nodes).toEqual([{ name: 'Surat pengantar', channel: 'loket' }]);
  });

  it('takes a code that two plans use for the one of the same plan', async () => {
    const files = {
      'plans.csv': csv('code,name', 'P-1,Satu', 'P-2,Dua'),
      'missions.csv': csv('code,name,plan', 'M,Misi satu,P-1', 'M,Misi dua,P-2'),
      'goals.csv': csv('code,name,plan,supports', 'G-1,Tujuan,P-1,M', 'G-2,Tujuan,P-2,M', 'G-3,Tujuan,P-2,P-1/M'),
    };
    expect((await importing.import(files)).links.created).toBe(3);
    const { goals } = await importing.data(
      '{ goals(orderBy: [{ field: code }]) { nodes { supports { nodes { name } } } } }',
    );
    expect(goals.nodes.map(({ supports }: { supports: { nodes: object[] } }) => supports.nodes)).toEqual([
      [{ name: 'Misi satu' }],
      [{ name: 'Misi dua' }],
      [{ name: 'Misi satu' }],
    ]);
  });

  it('gives links to a file that comes alone, by codes of the graph', async () => {
    const { 'links/supports.csv': supports = '', ...rest } = CITY;
    await importing.import(rest);
    const report = await importing.import({ 'supports.csv': supports });
    expect(report).toMatchObject({ items: { created: 0 }, links: { created: 1 } });
    expect((await importing.import(CITY)).links).toMatchObject({ created: 0, changed: 0, unchanged: 7 });
  });

  it('tells in a dry run exactly what an import would do, and writes nothing', async () => {
    await importing.import(CITY);
    const before = await importing.size();
    const changed = {
      ...CITY,
      'applications.csv': csv('code,name,phase', 'APP-1,Portal Warga,RETIRING', 'APP-3,Baru,PLANNED'),
      'links/supports.csv': csv('from,to,note', 'LYN-1,MISI-A,lewat laman'),
    };
    const dry = await importing.import(changed, false);
    expect(dry).toMatchObject({
      applied: false,
      items: { created: 1, changed: 1, unchanged: 7 },
      links: { created: 0, changed: 1, unchanged: 3 },
      faults: [],
    });
    expect(dry.differences).toMatchObject([
      {
        does: 'change',
        what: 'APP-1 Portal Warga',
        file: 'applications.csv',
        row: 2,
        changes: [{ property: 'phase', from: '"ACTIVE"', to: '"RETIRING"' }],
      },
      { does: 'create', what: 'APP-3 Baru', row: 3 },
      {
        does: 'change',
        of: 'SUPPORTS',
        what: 'LYN-1 → MISI-A',
        changes: [{ property: 'note', from: '"lewat loket"', to: '"lewat laman"' }],
      },
    ]);
    expect(await importing.size()).toEqual(before);
    expect((await application('APP-1')).phase).toBe('ACTIVE');
    expect(await importing.import(changed)).toEqual({
      ...dry,
      applied: true,
      position: expect.stringMatching(/^\d+$/),
      differences: dry.differences.map((difference) => ({ ...difference, id: expect.any(String) })),
    });
    expect((await application('APP-1')).phase).toBe('RETIRING');
  });
});
