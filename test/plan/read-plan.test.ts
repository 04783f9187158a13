import { type PlanReading, readPlan } from '../../src/exchange/plan/read-plan.js';
import { countsOf, planFixtures } from './fixtures.js';

describe.each(planFixtures())('the plan $name', ({ name, text, expected }) => {
  let reading: PlanReading;
  beforeAll(() => {
    reading = readPlan(text, { fileName: name });
  });

  it('holds the items counted by hand', () => {
    expect(countsOf(reading)).toEqual({
      kinds: expected.kinds,
      problemsByDomain: expected.problemsByDomain,
      strategiesByGroup: expected.strategiesByGroup,
    });
  });

  it('states its title and years', () => {
    if (expected.title !== undefined) expect(reading.document.title).toBe(expected.title);
    expect([reading.plan.startYear, reading.plan.endYear]).toEqual(expected.years);
  });

  it('lists its roadmap with years, streams, budgets and main activities', () => {
    const names = new Map(reading.items.map((item) => [item.sourceKey, item.name]));
    const activities = reading.items
      .filter((item) => item.kind === 'RoadmapItem')
      .map((item) => ({ ...item, parent: item.parent === undefined ? undefined : names.get(item.parent) }));
    expect(activities.map((item) => item.name)).toEqual(expected.roadmap.map((item) => item.name));
    activities.forEach((item, i) => expect(item).toMatchObject(expected.roadmap[i] ?? {}));
  });

  it('states names and codes in their regular form', () => {
    expect(reading.items.map((item) => item.name)).toEqual(expect.arrayContaining(expected.names ?? []));
    expect(reading.items.map((item) => item.code)).toEqual(expect.arrayContaining(expected.codes ?? []));
  });

  it('reports the anomalies it was written with', () => {
    expect(reading.anomalies.map((anomaly) => anomaly.code)).toEqual(expect.arrayContaining(expected.anomalies));
  });

  it('reads the same twice', () => {
    expect(readPlan(text, { fileName: name })).toEqual(reading);
  });
});

describe('the traps of the restated plan', () => {
  const arunika = planFixtures().find((fixture) => fixture.name === 'arunika.md');
  const reading = readPlan(arunika?.text ?? '', { fileName: 'arunika.md' });
  const anomaliesOf = (code: string) => reading.anomalies.filter((anomaly) => anomaly.code === code);

  it('pairs the problem that stands in two domains word for word, and the one that differs by a suffix', () => {
    const keys = new Map(reading.items.map((item) => [item.sourceKey, item]));
    const pairs = [...anomaliesOf('DUPLICATE_EXACT'), ...anomaliesOf('DUPLICATE_NEAR')].flatMap(
      (anomaly) => anomaly.pairs ?? [],
    );
    expect(pairs.map((pair) => pair.map((key) => keys.get(key)?.domain))).toEqual([
      ['APPLICATION', 'ORGANIZATION'],
      ['APPLICATION', 'ORGANIZATION'],
    ]);
    expect(pairs.map((pair) => pair.map((key) => keys.get(key)?.name))).toEqual([
      ['Perlu sosialisasi dan aturan pakai aplikasi SITARA', 'Perlu sosialisasi dan aturan pakai aplikasi SITARA'],
      [
        'Perlu sosialisasi dan aturan pakai aplikasi SIBENING',
        'Perlunya sosialisasi dan aturan pakai aplikasi SIBENING',
      ],
    ]);
  });

  it('reports ten codes with a space before the dash and one with a colon', () => {
    expect(anomaliesOf('CODE_IRREGULAR').map((anomaly) => anomaly.lines.length)).toEqual([10, 1]);
  });

  it('reports the list of values broken once and that of business problems twice', () => {
    expect(anomaliesOf('LIST_BROKEN').map((anomaly) => anomaly.lines.length)).toEqual([1, 2]);
  });

  it('names the group by its heading and keeps the name that the list gives', () => {
    const group = reading.items.find((item) => item.kind === 'StrategyGroup' && item.code === 'SMSD');
    expect(group).toMatchObject({
      name: 'Strategi Pengelolaan Sumberdaya TI',
      description: 'Strategi Pengelolaan Sumber Daya',
    });
    expect(anomaliesOf('GROUP_NAMED_TWICE')).toHaveLength(4);
  });

  it('suggests a code for the plan', () => {
    expect(reading.plan.code).toBe('RITIK-2024');
  });

  it('cuts a long statement at a clause and keeps the whole', () => {
    const long = reading.items.find((item) => item.code === 'SIDS-3');
    expect(long?.name.length).toBeLessThanOrEqual(200);
    expect(long?.description).toContain(long?.name ?? '-');
    expect(long?.description).toMatch(/pada hari yang sama$/);
  });

  it('splits a value into its name and what it means', () => {
    expect(reading.items.find((item) => item.name === 'Utuh')).toMatchObject({
      kind: 'Value',
      description: 'Bagian yang satu tidak bertentangan dengan bagian lain.',
    });
  });
});
