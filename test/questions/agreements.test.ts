import { GraphBuilder } from '../support/graph-builder.js';
import { anew, startServer, type TestServer } from '../support/server.js';

let server: TestServer;

/**
 * U1 owns A1, U2 owns A2, U3 owns A3. Asked for on 2026-11-25:
 *
 *     X1 X2  PKS penduduk   2026-12-31   A1 → A2, A1 → A3
 *     X3     PKS penduduk   2027-06-30   the same words, another end
 *     XA     PKS bank       2026-12-31   the same end, other words
 *     X4     PKS lama       2026-11-24   ran out yesterday
 *     X5     (no words)     2026-11-25   its last day is today
 *     X6     (no words)     2026-11-25
 *     X7     PKS sosial     2027-02-23   in 90 days, only needed
 *     X8     PKS pusat      2027-02-23   in 90 days, planned, nobody entered its ends
 *     X9     PKS pajak      2027-02-24   in 91 days
 */
beforeAll(async () => {
  server = await startServer();
  const graph = new GraphBuilder(server);
  for (const code of ['U1', 'U2', 'U3']) graph.item('Organization', code);
  for (const code of ['A1', 'A2', 'A3']) graph.item('Application', code);
  const exchange = (code: string, status: string, agreementEndsOn: string, agreement?: string): void => {
    graph.item('Integration', code, { status, agreementEndsOn, ...(agreement ? { agreement } : {}) });
  };
  exchange('X1', 'OPERATIONAL', '2026-12-31', 'PKS penduduk');
  exchange('X2', 'BUILDING', '2026-12-31', 'PKS penduduk');
  exchange('X3', 'OPERATIONAL', '2027-06-30', 'PKS penduduk');
  exchange('XA', 'OPERATIONAL', '2026-12-31', 'PKS bank');
  exchange('X4', 'OPERATIONAL', '2026-11-24', 'PKS lama');
  exchange('X5', 'OPERATIONAL', '2026-11-25');
  exchange('X6', 'OPERATIONAL', '2026-11-25');
  exchange('X7', 'NEEDED', '2027-02-23', 'PKS sosial');
  exchange('X8', 'PLANNED', '2027-02-23', 'PKS pusat');
  exchange('X9', 'OPERATIONAL', '2027-02-24', 'PKS pajak');
  graph
    .item('Integration', 'X0', { status: 'OPERATIONAL', agreement: 'Tanpa akhir' })
    .link('U1', 'OWNS', 'A1')
    .link('U2', 'OWNS', 'A2')
    .link('U3', 'OWNS', 'A3')
    .link('A1', 'PROVIDES', 'X1')
    .link('X1', 'FEEDS', 'A2')
    .link('A1', 'PROVIDES', 'X2')
    .link('X2', 'FEEDS', 'A3')
    .link('A2', 'PROVIDES', 'X4')
    .link('X4', 'FEEDS', 'A3');
  await graph.build();
});
afterAll(() => server.close());

const ASKED = `query ($within: Int = 90, $on: Day = "2026-11-25", $unit: Ref, $first: Int = 20, $after: String) {
  agreementsRunningOut(within: $within, on: $on, unit: $unit, first: $first, after: $after) {
    on runOut runningOut totalCount scope pageInfo { endCursor }
    nodes { agreement endsOn daysLeft runOut integrations { nodes { code } } parties { code } }
  }
}`;

interface Row {
  readonly agreement: string | null;
  readonly endsOn: string;
  readonly daysLeft: number;
  readonly runOut: boolean;
  readonly integrations: { readonly nodes: readonly { readonly code: string }[] };
  readonly parties: readonly { readonly code: string }[];
}
const codes = (items: readonly { readonly code: string }[]): string => items.map(({ code }) => code).join(' ');

/** `PKS penduduk, 36 days: X1 X2 of U1 U2 U3` */
const told = ({ agreement, daysLeft, runOut, integrations, parties }: Row): string =>
  `${agreement ?? '?'}, ${daysLeft} days${runOut ? ', run out' : ''}: ${codes(integrations.nodes)} of ${codes(parties)}`;

const ask = async (asked: object = {}, query = ASKED) => {
  const { agreementsRunningOut } = await server.data(query, asked);
  return { ...agreementsRunningOut, rows: agreementsRunningOut.nodes.map(told) };
};

test('one agreement has the same words and the same last day; without words each exchange has its own', async () => {
  const answer = await ask();
  expect(answer.rows).toEqual([
    'PKS lama, -1 days, run out: X4 of U2 U3',
    '?, 0 days: X5 of ',
    '?, 0 days: X6 of ',
    'PKS bank, 36 days: XA of ',
    'PKS penduduk, 36 days: X1 X2 of U1 U2 U3',
    'PKS pusat, 90 days: X8 of ',
  ]);
  expect(answer).toMatchObject({ on: '2026-11-25', runOut: 1, runningOut: 5, totalCount: 6 });
});

test('the days of notice and the day it is asked for move the list', async () => {
  expect((await ask({ within: 0 })).rows).toHaveLength(3);
  expect((await ask({ within: 91 })).rows.at(-1)).toBe('PKS pajak, 91 days: X9 of ');
  const later = await ask({ on: '2027-01-01', within: 0 });
  expect(later.rows.at(-1)).toBe('PKS penduduk, -1 days, run out: X1 X2 of U1 U2 U3');
  expect([later.runOut, later.runningOut]).toEqual([5, 0]);
});

test('a unit has the exchanges of its own applications alone, with both their parties', async () => {
  const answer = await ask({ unit: 'U2' });
  expect(answer.rows).toEqual(['PKS lama, -1 days, run out: X4 of U2 U3', 'PKS penduduk, 36 days: X1 of U1 U2']);
  expect(answer.scope).toContain('U2');
});

test('it comes in pages, and is two statements', async () => {
  const first = await ask({ first: 3 });
  const rest = await ask({ first: 3, after: first.pageInfo.endCursor });
  expect([...first.rows, ...rest.rows]).toEqual((await ask()).rows);
  expect(await server.statements(() => ask({}, anew(ASKED)))).toHaveLength(2);
});

test.each([-1, 3_651])('%i days are refused', async (within) => {
  const { errors } = await server.ask(ASKED, { within }, { 'accept-language': 'id' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'within' }] });
  expect(errors?.[0]?.message).toContain('perjanjian');
});

test('the audit rule and the question agree on what ends within 90 days and what has run out', async () => {
  const { agreementsRunningOut, coverage } = await server.data(`{
    agreementsRunningOut { nodes { runOut integrations { nodes { code } } } }
    coverage(rules: ["integration-agreement-expired", "integration-agreement-running-out"]) { offenders { nodes { code } } }
  }`);
  const of = (runOut: boolean): string[] =>
    agreementsRunningOut.nodes
      .filter((row: Row) => row.runOut === runOut)
      .flatMap((row: Row) => row.integrations.nodes.map(({ code }) => code))
      .sort();
  const [expired, running] = coverage.map((rule: { offenders: { nodes: { code: string }[] } }) =>
    rule.offenders.nodes.map(({ code }) => code),
  );
  expect([expired, running]).toEqual([of(true), of(false)]);
});
