import { fileURLToPath } from 'node:url';
import { Importing } from './importing.js';

const CITY = fileURLToPath(new URL('../../samples/city', import.meta.url));

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.stop());

describe('the sample city', () => {
  it('loads without a fault, and a second time changes nothing', async () => {
    const report = await importing.importPath(CITY);
    expect(report).toMatchObject({ applied: true, items: { changed: 0, leftDeleted: 0 }, columns: [] });
    expect(report.items.created).toBeGreaterThan(1_000);
    expect(report.links.created).toBeGreaterThan(3_000);
    const again = await importing.importPath(CITY);
    expect(again.differences).toEqual([]);
    expect(again.items.unchanged).toBe(report.items.created);
    expect(again.links.unchanged).toBe(report.links.created);
  });
});
