import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ExchangeResolver } from '../../src/exchange/exchange.resolver.js';
import { everything } from '../../src/inventory/viewer.js';
import { csv, Importing } from './importing.js';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
beforeEach(() => importing.empty());
afterAll(() => importing.stop());

const OWN = fileURLToPath(new URL('../../samples/rencana-induk.md', import.meta.url));
const REAL = fileURLToPath(new URL('../../../shared/data/plan-part-4.md', import.meta.url));

const counts = async (): Promise<Record<string, number>> => {
  const [row] = await importing.server.database.read({
    text: `CYPHER 5 MATCH (item:Item) WITH item.kind AS kind, count(*) AS n
      RETURN collect([kind, n]) AS kinds`,
    parameters: {},
  });
  const kinds: [string, number][] = row?.get('kinds') ?? [];
  return Object.fromEntries(kinds);
};

const EXACTLY = {
  Plan: 1,
  Document: 1,
  Passage: 179,
  Vision: 1,
  Mission: 4,
  Value: 10,
  Goal: 3,
  Problem: 106,
  StrategyGroup: 4,
  Strategy: 44,
  RoadmapItem: 4,
  Factor: 3,
};

const PLAN_CODES = '{ plans(orderBy: [{ field: code }]) { nodes { code name } } }';

/** The city's plan is internal to it, so it lies beside the project, where it lies at all. */
const withRealPlan = existsSync(REAL) || process.env['CI'] ? it : it.skip;
if (!existsSync(REAL)) console.warn(`No ${REAL}: the tests on the city's own plan are skipped.`);

describe('a plan document', () => {
  withRealPlan('becomes a plan with exactly what it states, each item with its passage', async () => {
    const report = await importing.importPath(REAL);
    expect(await counts()).toEqual(EXACTLY);
    expect(report).toMatchObject({ items: { created: 360, changed: 0 }, unplaced: [], faults: [] });
    expect(report.anomalies.length).toBeGreaterThan(10);
    const { plan, strategy, group, duplicates, domains } = await importing.data(`{
      plan(ref: "RITIK-2019") { startYear endYear status parts { totalCount } }
      strategy(ref: "RITIK-2019/SPTI-2") {
        partOf { edges { link { confidence } node { kind code } } }
        citedIn { edges { link { confidence } node { startLine quote partOf { nodes { sha256 } } } } }
      }
      group: strategyGroup(ref: "RITIK-2019/SMSD") { parts { totalCount } }
      duplicates: problems(first: 200) { nodes { duplicates { edges { link { confidence } node { domain } } } } }
      domains: problems(filter: { domain: { eq: BUSINESS } }) { totalCount }
    }`);
    expect(plan).toEqual({ startYear: 2019, endYear: 2023, status: 'ADOPTED', parts: { totalCount: 179 } });
    expect(strategy.partOf.edges).toEqual(
      expect.arrayContaining([
        { link: { confidence: 'STATED' }, node: { kind: 'Plan', code: 'RITIK-2019' } },
        { link: { confidence: 'STATED' }, node: { kind: 'StrategyGroup', code: 'SPTI' } },
      ]),
    );
    const lines = (await readFile(REAL, 'utf8')).split('\n');
    const [{ link, node }] = strategy.citedIn.edges;
    expect(link.confidence).toBe('STATED');
    expect(lines[node.startLine - 1]).toContain(node.quote.slice(0, 40));
    expect(node.partOf.nodes).toEqual([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(group.parts.totalCount).toBe(16);
    const pairs = duplicates.nodes.flatMap((one: any) => one.duplicates.edges);
    expect(pairs.map((pair: any) => pair.link.confidence)).toEqual(['SUGGESTED', 'SUGGESTED']);
    expect(domains.totalCount).toBe(51);
  });

  withRealPlan('twice changes nothing, also when somebody renamed and recoded in between', async () => {
    await importing.importPath(REAL);
    await importing.data(
      'mutation { updateStrategy(ref: "SOPP-1", input: { name: "Lain", code: "X-1" }) { item { id } } }',
    );
    await importing.data(
      'mutation { updatePlan(ref: "RITIK-2019", input: { name: "Rencana kita", code: "RK" }) { item { id } } }',
    );
    const { problems } = await importing.data('{ problems(first: 1) { nodes { id } } }');
    await importing.data(
      'mutation ($ref: Ref!) { updateProblem(ref: $ref, input: { name: "Lain lagi" }) { item { id } } }',
      {
        ref: problems.nodes[0].id,
      },
    );
    const before = await importing.size();
    const report = await importing.importPath(REAL);
    expect(report).toMatchObject({
      items: { created: 0, changed: 0, unchanged: 360, leftDeleted: 0 },
      links: { created: 0, changed: 0, unchanged: 404, leftDeleted: 0 },
      differences: [],
    });
    expect(await importing.size()).toEqual(before);
    expect((await importing.data('{ strategy(ref: "RK/X-1") { name } }')).strategy).toEqual({ name: 'Lain' });
  });

  it('is a plan of its own beside one with the same code, in whatever order they come', async () => {
    const table = {
      'plans.csv': csv('code,name', 'RITIK-2019,Rencana dari tabel'),
      'missions.csv': csv('code,name,plan', 'M-1,Misi,RITIK-2019'),
    };
    const document = await readFile(OWN, 'utf8');
    for (const order of [
      [table, { 'rencana.md': document }],
      [{ 'rencana.md': document }, table],
    ]) {
      await importing.empty();
      for (const files of [...order, ...order])
        if ('rencana.md' in files)
          await importing.server.data(IMPORT, { name: 'rencana.md', content: document, apply: true });
        else await importing.import(files);
      const { plans } = await importing.data(PLAN_CODES);
      expect(plans.nodes.map(({ code }: any) => code)).toEqual(['PLN-0001', 'RITIK-2019']);
      const { missions } = await importing.data('{ missions { nodes { partOf { nodes { name } } } } }');
      const ofTable = missions.nodes.filter(({ partOf }: any) => partOf.nodes[0].name === 'Rencana dari tabel');
      expect(ofTable).toHaveLength(1);
    }
  });

  it('does not bring back what was suggested and turned down', async () => {
    await importing.importPath(OWN);
    const { problems } = await importing.data(
      '{ problems(first: 200) { nodes { duplicates { edges { link { id } } } } } }',
    );
    const [suggested] = problems.nodes.flatMap(({ duplicates }: any) => duplicates.edges);
    await importing.data('mutation ($id: ID!) { unlink(id: $id) { id } }', { id: suggested.link.id });
    expect((await importing.importPath(OWN)).links).toMatchObject({ created: 0, leftDeleted: 1 });
  });
});

const IMPORT = `mutation ($name: String!, $content: String!, $apply: Boolean) {
  importFile(name: $name, content: $content, apply: $apply) {
    applied items { created unchanged } kinds { kind created } linkTypes { type created }
    differences { does of what row changes { property from to } } anomalies { code severity message lines }
    columns { decision } unplaced { text } faults { file row column value rule message }
  }
}`;

describe('importFile', () => {
  it('is a dry run unless told to apply', async () => {
    const variables = { name: 'services.csv', content: 'code,name\nLYN-1,Surat\n' };
    const { importFile } = await importing.data(IMPORT, variables);
    expect(importFile).toMatchObject({
      applied: false,
      items: { created: 1 },
      kinds: [{ kind: 'Service', created: 1 }],
    });
    expect((await importing.data('{ services { totalCount } }')).services.totalCount).toBe(0);
    await importing.data(IMPORT, { ...variables, apply: true });
    expect((await importing.data('{ services { totalCount } }')).services.totalCount).toBe(1);
  });

  it('reads plan documents with their anomalies', async () => {
    const { importFile } = await importing.data(IMPORT, { name: 'rencana.md', content: await readFile(OWN, 'utf8') });
    expect(importFile.kinds).toContainEqual({ kind: 'Strategy', created: 44 });
    expect(importFile.anomalies[0]).toMatchObject({ severity: expect.any(String), message: expect.any(String) });
  });

  it('lists every fault when it is refused, and tells them in a dry run', async () => {
    const variables = { name: 'services.csv', content: 'code,name,audience\nLYN-1,Surat,entah\n' };
    const { errors } = await importing.server.ask(IMPORT, { ...variables, apply: true });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [
        {
          field: 'services.csv, row 2, audience',
          file: 'services.csv',
          row: 2,
          column: 'audience',
          value: 'entah',
          rule: 'choice',
        },
      ],
    });
    expect((await importing.data(IMPORT, variables)).importFile.faults).toMatchObject([{ row: 2, column: 'audience' }]);
  });

  it('refuses what is no plan, no known file, or too large, and says why', async () => {
    const code = async (name: string, content: string) => {
      const { errors } = await importing.server.ask(IMPORT, { name, content });
      return [errors?.[0]?.extensions['code'], errors?.[0]?.message];
    };
    expect(await code('resep.md', 'Soto ayam: rebus ayam.')).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('is not a plan document'),
    ]);
    expect(await code('gambar.png', 'x')).toEqual(['BAD_USER_INPUT', expect.stringContaining('.csv')]);
    const request = { viewer: everything(), language: 'en' as const, loaded: new Map() };
    const tooLarge = 'x'.repeat(2 * 1024 * 1024 + 1);
    expect(() =>
      importing.server.app
        .get(ExchangeResolver)
        .importFile('services.csv', tooLarge, false, { mutationId: null, reason: null }, request),
    ).toThrow('Divide the file');
  });
});
