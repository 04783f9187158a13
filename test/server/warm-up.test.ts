import type { Statement } from '../../src/database/database.js';
import { dashboardQuestions } from '../../src/server/dashboard/built-dashboard.js';
import { warmUp } from '../../src/server/warm-up.js';
import { anew, startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let ref: string;
/** Whether each statement of the warm-up was answered already, when the first of the audit rules was asked. */
let answeredBeforeRules: boolean[] | undefined;
const planned = new Set<string>();

const asksRules = ({ text }: Statement): boolean => text.includes('AS population');

beforeAll(async () => {
  server = await startServer();
  const made = await server.data('mutation { createApplication(input: { name: "SIAK" }) { item { id } } }');
  ref = made.createApplication.item.id;
  const read = server.database.read.bind(server.database);
  const answered: boolean[] = [];
  server.database.read = async (statement) => {
    planned.add(statement.text);
    if (asksRules(statement)) answeredBeforeRules ??= [...answered];
    const place = answered.push(false) - 1;
    const rows = await read(statement);
    answered[place] = true;
    return rows;
  };
  await warmUp(server.app);
  server.database.read = read;
});
afterAll(() => server.close());

it('asks the audit rules when what the overview and an item ask is answered', () => {
  const { overview, item } = dashboardQuestions();
  expect(answeredBeforeRules?.length).toBeGreaterThanOrEqual(overview.length - 1 + item.length);
  expect(answeredBeforeRules).not.toContain(false);
});

const feeds = { first: '0', second: '1', third: '1', fourth: '0', fifth: '0', count: 5 };
const year = { year: 2030, exclude: [], include: [], shift: [] };
const ofItem = { direction: 'UP', first: 10, depth: 2, context: false, limit: 100 };

it.each([
  ['overview', feeds],
  ['item', ofItem],
  ['landscape', year],
] as const)('has every statement of the page planned: %s', async (page, variables) => {
  const questions = dashboardQuestions()[page];
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) {
    const asked = await server.statements(() =>
      server.data(anew(question), { ...variables, language: 'EN', ref, of: ref, roots: [ref] }),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ text }) => text).filter((text) => !planned.has(text))).toEqual([]);
  }
});

it('fails nobody when the database does not answer', async () => {
  server.database.read = () => Promise.reject(new Error('away'));
  await expect(warmUp(server.app)).resolves.toBeUndefined();
});
