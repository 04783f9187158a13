import type { Statement } from '../../src/database/database.js';
import { dashboardQuestions } from '../../src/server/dashboard/built-dashboard.js';
import { warmUp } from '../../src/server/warm-up.js';
import { anew, startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let ref: string;
/** What the warm-up asked and heard, in order. */
const events: string[] = [];
const planned = new Set<string>();

const asksRules = ({ text }: Statement): boolean => text.includes('AS population');

beforeAll(async () => {
  server = await startServer();
  const made = await server.data('mutation { createApplication(input: { name: "SIAK" }) { item { id } } }');
  ref = made.createApplication.item.id;
  const read = server.database.read.bind(server.database);
  server.database.read = async (statement) => {
    const what = asksRules(statement) ? 'rules' : 'rest';
    planned.add(statement.text);
    events.push(`${what} asked`);
    const rows = await read(statement);
    events.push(`${what} answered`);
    return rows;
  };
  await warmUp(server.app);
  server.database.read = read;
});
afterAll(() => server.close());

it('asks the audit rules when the rest is answered', () => {
  expect(events.filter((event) => event === 'rest asked').length).toBeGreaterThan(1);
  expect(events).toContain('rules asked');
  expect(events.lastIndexOf('rest answered')).toBeLessThan(events.indexOf('rules asked'));
});

const feeds = { first: '0', second: '1', third: '1', fourth: '0', fifth: '0', count: 5 };
const ofItem = { direction: 'UP', first: 10, depth: 2, context: false, limit: 100 };

it.each([
  ['overview', feeds],
  ['item', ofItem],
] as const)('has every statement of the page planned: %s', async (page, variables) => {
  const questions = dashboardQuestions()[page];
  expect(questions.length).toBeGreaterThan(1);
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
