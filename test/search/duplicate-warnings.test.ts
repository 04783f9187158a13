import { searchIndex } from '../../src/metamodel/derive/search-index.js';
import { registry } from '../../src/model/registry.js';
import { askAs } from '../support/ask-as.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer, wipe } from '../support/server.js';

let server: TestServer;
let graph: GraphBuilder;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  await wipe(server.database);
  graph = await new GraphBuilder(server)
    .item('Application', 'A-1', { name: 'Sistem Informasi Kepegawaian' })
    .item('Application', 'A-2', { name: 'SI Kepegawaian', visibility: 'CONFIDENTIAL' })
    .item('Application', 'A-3', { name: 'Perizinan Daring' })
    .build();
});
afterAll(() => server.close());

const WARNINGS = 'warnings { code message candidates { likeness item { code name ... on Application { phase } } } }';
const create = (name: string, more = '') =>
  `mutation { made: createApplication(input: { name: "${name}" }) { item { code name } ${WARNINGS} ${more} } }`;
const told = (warnings: readonly any[]): string[] =>
  warnings.flatMap(({ candidates }) => candidates.map(({ item }: any) => item.code));

describe('a new item that is probably there already', () => {
  it('is made, and its payload names the candidates', async () => {
    const { made } = await server.data(create('Sistem Informasi Kepegawaian Daerah'));
    expect(made.item.name).toBe('Sistem Informasi Kepegawaian Daerah');
    expect(made.warnings).toHaveLength(1);
    expect(made.warnings[0].code).toBe('PROBABLE_DUPLICATE');
    expect(told(made.warnings)).toEqual(['A-1', 'A-2']);
    expect(made.warnings[0].candidates[0].likeness).toBeCloseTo(0.89, 2);
    const { applications } = await server.data('{ applications { totalCount } }');
    expect(applications.totalCount).toBe(4);
  });

  it('is warned of in the language of the one who asks', async () => {
    const ask = async (language: string): Promise<string> =>
      (await server.ask(create('Perizinan Daring'), {}, { 'accept-language': language })).data.made.warnings[0].message;
    expect(await ask('en')).toBe(
      '"Perizinan Daring" is probably there already: A-3 "Perizinan Daring". If it is the same, use that one.',
    );
    expect(await ask('id')).toMatch(/^"Perizinan Daring" kemungkinan sudah ada: /);
  });

  it('is not warned of what the one who makes it may not see', async () => {
    const somebody = { name: 'somebody', visibilities: ['PUBLIC', 'INTERNAL'] };
    const { data } = await askAs(server, somebody, create('SI Kepegawaian'));
    expect(told(data.made.warnings)).toEqual(['A-1']);
  });

  it('gives no warning when nothing is like it, and is no candidate itself', async () => {
    const { made } = await server.data(create('Retribusi Pasar'));
    expect(made.warnings).toEqual([]);
  });

  it('is not looked for when no warnings are selected', async () => {
    const queries = async (text: string): Promise<number> => {
      const sent = await server.statements(() => server.data(text));
      return sent.filter(({ text: one }) => one.includes('db.index.fulltext')).length;
    };
    expect(await queries('mutation { createApplication(input: { name: "Perizinan Daring" }) { item { code } } }')).toBe(
      0,
    );
    expect(await queries(create('Perizinan Daring'))).toBe(1);
  });

  it('is made also when the search for others fails', async () => {
    const run = (text: string) => server.database.write((transaction) => transaction.run({ text, parameters: {} }));
    const { name } = searchIndex(registry);
    const [index] = await run(`CYPHER 5 SHOW INDEXES YIELD name, createStatement WHERE name = '${name}'`);
    await run(`CYPHER 5 DROP INDEX ${name}`);
    try {
      const { made } = await server.data(create('Perizinan Daring'));
      expect(made.item.name).toBe('Perizinan Daring');
      expect(made.warnings).toEqual([]);
    } finally {
      await run(`CYPHER 5 ${index?.get('createStatement')}`);
      await run('CYPHER 5 CALL db.awaitIndexes()');
    }
  });
});

describe('a new name', () => {
  const rename = (name: string) =>
    `mutation { made: updateApplication(ref: "A-3", input: { name: "${name}" }) { item { name } ${WARNINGS} } }`;

  it('is warned of like a new item', async () => {
    const { made } = await server.data(rename('SI Kepegawaian'));
    expect(made.item.name).toBe('SI Kepegawaian');
    expect(told(made.warnings).sort()).toEqual(['A-1', 'A-2']);
  });

  it('that is like the one it had gives no warning of itself', async () => {
    expect((await server.data(rename('Aplikasi Perizinan Daring'))).made.warnings).toEqual([]);
  });

  it('that is the one it has is no new name', async () => {
    await graph.item('Application', 'A-4', { name: 'Perizinan Daring' }).build();
    expect((await server.data(rename('Perizinan Daring'))).made.warnings).toEqual([]);
    expect(told((await server.data(rename('Perizinan Daring Kota'))).made.warnings)).toEqual(['A-4']);
  });
});

describe('many changes at once', () => {
  const apply = `mutation ($changes: [ChangeInput!]!, $dryRun: Boolean!) {
    applyChanges(changes: $changes, dryRun: $dryRun) { applied results { index item { code } ${WARNINGS} } }
  }`;
  const changes = [
    { create: { application: { name: 'Retribusi Pasar' } } },
    { create: { application: { name: 'SI Kepegawaian' } } },
    { update: { ref: 'A-3', application: { name: 'Sistem Informasi Kepegawaian' } } },
    { delete: { ref: 'A-2' } },
  ];

  it.each([false, true])('are each told their candidates (dry run: %s)', async (dryRun) => {
    const { applyChanges } = await server.data(apply, { changes: changes.slice(0, 3), dryRun });
    expect(applyChanges.applied).toBe(!dryRun);
    expect(applyChanges.results.map(({ warnings }: any) => told(warnings).sort())).toEqual([
      [],
      ['A-1', 'A-2'],
      ['A-1', 'A-2'],
    ]);
  });

  it('tell of a candidate that they delete that it is gone', async () => {
    const { applyChanges } = await server.data(apply, { changes, dryRun: false });
    const [, { warnings }] = applyChanges.results;
    expect(warnings[0].candidates.map(({ item }: any) => item?.code ?? null)).toEqual([null, 'A-1']);
  });

  it('look up the first two hundred names', async () => {
    const many = Array.from({ length: 202 }, () => ({ create: { application: { name: 'Perizinan Daring' } } }));
    const { applyChanges } = await server.data(apply, { changes: many, dryRun: true });
    const warned = applyChanges.results.flatMap(({ index, warnings }: any) => (warnings.length > 0 ? [index] : []));
    expect([warned.length, warned.at(-1)]).toEqual([200, 199]);
  });
});
