import { csv, type Files, Importing } from './importing.js';
import { CITY, readApplication } from './small-city.js';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
beforeEach(() => importing.empty());
afterAll(() => importing.stop());

const application = (ref: string) => readApplication(importing, ref);

const rename = (ref: string, input: object) =>
  importing.data(
    'mutation ($ref: Ref!, $input: UpdateApplicationInput!) { updateApplication(ref: $ref, input: $input) { item { id } } }',
    { ref, input },
  );

describe('what people did between two imports stays', () => {
  it('when they gave an item another name and code', async () => {
    await importing.import(CITY);
    await rename('APP-1', { code: 'APP-9', name: 'Portal Kota' });
    expect(await importing.import(CITY)).toMatchObject({
      items: { created: 0, changed: 0, unchanged: 9, leftDeleted: 0 },
      links: { created: 0, changed: 0, unchanged: 7, leftDeleted: 0 },
      differences: [],
    });
    expect((await application('APP-9')).name).toBe('Portal Kota');
    // The file goes on calling it by its old code, in references from other files too.
    const report = await importing.import({ 'uses.csv': csv('from,to', 'OPD-1,APP-1') });
    expect(report.links.created).toBe(1);
    const { application: used } = await importing.data('{ application(ref: "APP-9") { usedBy { totalCount } } }');
    expect(used.usedBy.totalCount).toBe(1);
  });

  it('when the file says what it said before; what the file says anew is taken over', async () => {
    await importing.import(CITY);
    await rename('APP-1', { name: 'Portal Kota' });
    const report = await importing.import({
      'applications.csv': csv('code,name,phase', 'APP-1,Portal Warga,RETIRING', 'APP-2,Surat,BUILDING'),
    });
    expect(report.items).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await application('APP-1')).toMatchObject({ name: 'Portal Kota', phase: 'RETIRING' });
  });

  it('when both changed the same: the disagreement is told, once', async () => {
    await importing.import(CITY);
    await rename('APP-1', { name: 'Portal Kota' });
    const files = { 'applications.csv': csv('code,name', 'APP-1,Portal Layanan') };
    const report = await importing.import(files);
    expect(report.items).toMatchObject({ changed: 0, unchanged: 1 });
    expect(report.differences).toMatchObject([
      { does: 'keep', conflicts: [{ property: 'name', source: '"Portal Layanan"', graph: '"Portal Kota"' }] },
    ]);
    expect((await application('APP-1')).name).toBe('Portal Kota');
    expect((await importing.import(files)).differences).toEqual([]);
  });

  it('when the file no longer says something that nobody touched, that goes', async () => {
    await importing.import({ 'services.csv': csv('code,name,channel,visibility', 'LYN-1,Surat,loket,PUBLIC') });
    await importing.import({ 'services.csv': csv('code,name,channel,visibility', 'LYN-1,Surat,,') });
    const { services } = await importing.data('{ services { nodes { name channel visibility } } }');
    expect(services.nodes).toEqual([{ name: 'Surat', channel: null, visibility: 'INTERNAL' }]);
  });

  it('when they deleted a link; it comes back when the file says something new of it', async () => {
    await importing.import(CITY);
    const { service } = await importing.data('{ service(ref: "LYN-1") { supports { edges { link { id } } } } }');
    await importing.data('mutation ($id: ID!) { unlink(id: $id) { id } }', { id: service.supports.edges[0].link.id });
    expect((await importing.import(CITY)).links).toEqual({ created: 0, changed: 0, unchanged: 6, leftDeleted: 1 });
    const report = await importing.import({ 'supports.csv': csv('from,to,note', 'LYN-1,MISI-A,lewat laman') });
    expect(report.links).toMatchObject({ created: 1, leftDeleted: 0 });
  });

  it('when they deleted an item; its links stay away with it, and it comes back when its row says something new', async () => {
    await importing.import(CITY);
    await importing.data('mutation { deleteApplication(ref: "APP-1", cascade: true) { id } }');
    const report = await importing.import(CITY);
    expect(report.items).toMatchObject({ created: 0, unchanged: 8, leftDeleted: 1 });
    expect(report.links).toMatchObject({ created: 0, unchanged: 4 });
    const again = await importing.import({
      ...CITY,
      'applications.csv': csv('code,name,ownedBy', 'APP-1,Portal Baru,OPD-1'),
    });
    expect(again.items.created).toBe(1);
  });

  it('when they gave a unit another parent; a parent that the file changes is changed', async () => {
    const units = (parent: string): Files => ({
      'organizations.csv': csv('code,name,partOf', 'OPD-1,Satu,', 'OPD-2,Dua,', `OPD-3,Tiga,${parent}`, 'OPD-4,Empat,'),
    });
    const parent = async () =>
      (await importing.data('{ organization(ref: "OPD-3") { partOf { nodes { code } edges { link { id } } } } }'))
        .organization.partOf;
    await importing.import(units('OPD-1'));
    expect((await importing.import(units('OPD-2'))).links).toMatchObject({ changed: 1, created: 0 });
    expect((await parent()).nodes).toEqual([{ code: 'OPD-2' }]);
    await importing.import(units('OPD-1'));
    expect((await parent()).nodes).toEqual([{ code: 'OPD-1' }]);

    await importing.data('mutation ($id: ID!) { unlink(id: $id) { id } }', { id: (await parent()).edges[0].link.id });
    await importing.data('mutation { link(input: { type: PART_OF, from: "OPD-3", to: "OPD-4" }) { link { id } } }');
    expect((await importing.import(units('OPD-1'))).links).toMatchObject({ changed: 0, created: 0, leftDeleted: 1 });
    const report = await importing.import(units('OPD-2'));
    expect(report.differences).toMatchObject([
      { conflicts: [{ property: 'to', source: '"OPD-2"', graph: '"OPD-4"' }] },
    ]);
    expect((await parent()).nodes).toEqual([{ code: 'OPD-4' }]);
  });
});
