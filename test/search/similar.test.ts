import { Catalogue } from '../../src/inventory/catalogue.js';
import { Inventory } from '../../src/inventory/inventory.service.js';
import { nameLikeness } from '../../src/inventory/search/name-likeness.js';
import { PROBABLY_THE_SAME, similarTo } from '../../src/inventory/search/similar-items.js';
import { everything, type Viewer } from '../../src/inventory/viewer.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

describe('how alike two names are', () => {
  it.each([
    ['Sistem Informasi Kepegawaian', 'Sistem Informasi Kepegawaian', 1],
    ['Sistem Informasi Kepegawaian', 'kepegawaian, sistem informasi', 1],
    ['Sistem Informasi Kepegawaian', 'SI Kepegawaian', 0.96],
    ['Sistem Informasi Kepegawaian', 'Sistem Informasi Kepegawain', 0.94],
    ['Sistem Informasi Kepegawaian', 'Sistem Informasi Pegawai', 0.95],
    ['Sistem Informasi Kepegawaian', 'Sistem Informasi Kepegawaian Daerah', 0.89],
    ['Sistem Informasi Manajemen Kepegawaian', 'SIMPEG', 0.9],
    ['e-Office', 'EOffice', 1],
    ['Aplikasi Perizinan Daring', 'Perizinan Daring', 0.89],
  ])('%s, %s: probably one', (a, b, likeness) => {
    expect(nameLikeness(a, b)).toBeCloseTo(likeness, 1);
    expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(PROBABLY_THE_SAME);
    expect(nameLikeness(b, a)).toBeCloseTo(nameLikeness(a, b), 10);
  });

  it.each([
    ['Sistem Informasi Kepegawaian', 'Sistem Informasi Kesehatan'],
    ['Sistem Informasi Kepegawaian', 'Kepegawaian'],
    ['Sistem Informasi Kepegawaian', 'Sistem Informasi'],
    ['Manajemen Rumah Sakit Umum', 'Manajemen Rumah Sakit Jiwa'],
    ['Server Basis Data 1', 'Server Basis Data 2'],
    ['Visi', 'Misi'],
    ['Dinas Kesehatan', 'Dinas Pendidikan'],
    ['', 'Portal'],
  ])('%s, %s: two', (a, b) => {
    expect(nameLikeness(a, b)).toBeLessThan(PROBABLY_THE_SAME);
  });

  it('takes its time from nobody, whatever the names', () => {
    const begun = performance.now();
    nameLikeness('a'.repeat(500), 'aaaa '.repeat(100));
    nameLikeness('aaaaaaaaaa '.repeat(45), 'aaaa '.repeat(100));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe('items that are probably the same thing', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
    await new GraphBuilder(server)
      .item('Application', 'A-1', { name: 'Sistem Informasi Kepegawaian' })
      .item('Application', 'A-2', { name: 'Sistem Informasi Kesehatan' })
      .item('Application', 'A-3', { name: 'SI Kepegawaian', visibility: 'CONFIDENTIAL' })
      .item('Service', 'S-1', { name: 'Sistem Informasi Kepegawaian' })
      .item('Organization', 'O-1', {
        name: 'Dinas Komunikasi dan Informatika',
        abbreviation: 'DKI',
        aliases: ['Diskominfo'],
      })
      .build();
  });
  afterAll(() => server.close());

  const similar = async (kind: string, name: string, viewer: Viewer = everything()) => {
    const { queries } = server.app.get(Inventory);
    const { registry } = server.app.get(Catalogue);
    return similarTo((statement) => server.database.read(statement), { registry, queries }, kind, name, viewer);
  };

  it('are of the same kind, the most alike first, with how alike they are', async () => {
    const found = await similar('Application', 'Sistem Informasi Kepegawaian Daerah');
    expect(found.map(({ code, name }) => [code, name])).toEqual([
      ['A-1', 'Sistem Informasi Kepegawaian'],
      ['A-3', 'SI Kepegawaian'],
    ]);
    expect(found[0]?.likeness).toBeCloseTo(0.89, 2);
    expect(found[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('are found under any of their names, misspelt or by their initials', async () => {
    const codes = async (name: string) => (await similar('Organization', name)).map(({ code }) => code);
    expect(await codes('Diskominfo')).toEqual(['O-1']);
    expect(await codes('Dinas Komunikasi Informatik')).toEqual(['O-1']);
    expect(await codes('dki')).toEqual(['O-1']);
    expect(await codes('Dinas Pendidikan')).toEqual([]);
    expect((await similar('Application', 'Sistem Informasi Kepegawain')).map(({ code }) => code)).toEqual([
      'A-1',
      'A-3',
    ]);
  });

  it('are never told to somebody who may not see them', async () => {
    const found = await similar('Application', 'SI Kepegawaian', { name: 'somebody', visibilities: ['INTERNAL'] });
    expect(found.map(({ code }) => code)).toEqual(['A-1']);
  });

  it('no name has none, however it is written', async () => {
    for (const name of ['', '???', 'dan', 'AND OR NOT', '"*:* ~', 'Sistem Informasi'])
      expect((await similar('Application', name)).map(({ code }) => code)).toEqual([]);
  });
});
