import { anew, startServer, type TestServer } from '../support/server.js';
import { AUDIT_RULES } from '../../src/model/audit-rules.js';
import { auditedCity } from './audited-city.js';

const FIGURES = `population satisfied waived ratio confidence { confirmed stated asserted }
  offenders(first: 10) { totalCount nodes { code } }
  offendingLinks(first: 10) { totalCount nodes { id } }
  waivedOffenders(first: 10) { totalCount nodes { item { code } waivers { code } } }`;
const BY_UNIT = `query ($rules: [String!], $unit: Ref) {
  coverage(rules: $rules, unit: $unit) { ${FIGURES} byUnit { unit { code } ${FIGURES} } }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await auditedCity(server);
});
afterAll(() => server.close());

const assess = async (variables: object, query = BY_UNIT) => (await server.data(query, variables)).coverage;
const codes = (items: readonly { code: string }[]): string[] => items.map(({ code }) => code);

test('the result of each unit is of what it holds itself; what nobody holds stands last', async () => {
  const byUnit = async (variables: object) =>
    (await assess(variables)).map((result: { byUnit: any[] }) =>
      result.byUnit.map((one) => [one.unit?.code ?? null, one.population, codes(one.offenders.nodes).join(' ')]),
    );
  const rules = ['application-without-hosting', 'integration-not-operational', 'suspect-link'];
  const [applications, exchanges, links] = await byUnit({ rules });
  expect(applications).toEqual([
    ['U1', 1, ''],
    ['U2', 1, 'A4'],
    ['U9', 1, 'A3'],
    [null, 4, 'A5 A6 A7 A8'],
  ]);
  expect(exchanges).toEqual([
    ['U1', 4, 'I2'],
    ['U2', 3, 'I3'],
    ['U9', 1, 'I2'],
    [null, 1, ''],
  ]);
  expect(links.map(([unit]: [string | null]) => unit)).toEqual(['U1', 'U2', 'U9', null]);
  expect(await byUnit({ rules: ['application-without-hosting'], unit: 'U1' })).toEqual([
    [
      ['U1', 1, ''],
      ['U2', 1, 'A4'],
    ],
  ]);
});

test.each(AUDIT_RULES)('%s: a unit without units below it has what the audit of it alone finds', async (code) => {
  const [whole] = await assess({ rules: [code] });
  for (const unit of ['U2', 'U9']) {
    const [{ byUnit: _, ...alone }] = await assess({ rules: [code], unit });
    const told = whole.byUnit.find((one: { unit: { code: string } | null }) => one.unit?.code === unit);
    expect(told).toEqual(alone.population === 0 ? undefined : { unit: { code: unit }, ...alone });
  }
  for (const list of ['offenders', 'offendingLinks']) {
    const written = ({ [list]: { nodes } }: any): string[] => nodes.map((node: object) => JSON.stringify(node));
    expect(new Set(whole.byUnit.flatMap(written))).toEqual(new Set(written(whole)));
  }
});

test('the offenders of a unit come in pages', async () => {
  const page = async (after: string | null) => {
    const { coverage } = await server.data(
      `query ($after: String) { coverage(rules: ["application-without-hosting"]) {
        byUnit { offenders(first: 3, after: $after) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } } } }`,
      { after },
    );
    return coverage[0].byUnit.at(-1).offenders;
  };
  const first = await page(null);
  expect([codes(first.nodes), first.totalCount, first.pageInfo.hasNextPage]).toEqual([['A5', 'A6', 'A7'], 4, true]);
  expect(codes((await page(first.pageInfo.endCursor)).nodes)).toEqual(['A8']);
});

test('the shares by confidence of a unit are of what it holds', async () => {
  const rules = ['application-without-service', 'data-set-without-standard'];
  const [service, standard] = await assess({ rules });
  expect(service.byUnit.map(({ unit, confidence }: any) => [unit?.code, confidence])).toEqual([
    ['U1', { confirmed: 1, stated: 0, asserted: 0 }],
    ['U2', { confirmed: 0, stated: 0, asserted: 0 }],
    ['U9', { confirmed: 0, stated: 0, asserted: 0 }],
    [undefined, { confirmed: 0, stated: 0, asserted: 1 }],
  ]);
  expect(standard.byUnit[0].confidence).toBeNull();
});

test('a rule with its units is one statement, and what was selected of their offenders one more', async () => {
  const byUnit = await server.statements(() => assess({ rules: ['application-without-hosting'] }, anew(BY_UNIT)));
  expect(byUnit).toHaveLength(2);
  const countsByUnit = await server.statements(() =>
    server.data('{ coverage(rules: ["application-without-hosting"]) { byUnit { population } } }'),
  );
  expect(countsByUnit.map(({ parameters }) => parameters['listed'])).toEqual([false]);
});
