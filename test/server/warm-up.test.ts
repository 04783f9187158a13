import type { Statement } from '../../src/database/database.js';
import { firstQuestions } from '../../src/server/dashboard/built-dashboard.js';
import { warmUp } from '../../src/server/warm-up.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const asksRules = ({ text }: Statement): boolean => text.includes('AS population');

it('asks all that the first page asks, the audit rules when the rest is answered', async () => {
  expect(firstQuestions().length).toBeGreaterThan(1);
  const events: string[] = [];
  const read = server.database.read.bind(server.database);
  server.database.read = async (statement) => {
    const what = asksRules(statement) ? 'rules' : 'rest';
    events.push(`${what} asked`);
    const rows = await read(statement);
    events.push(`${what} answered`);
    return rows;
  };
  await warmUp(server.app);
  expect(events.filter((event) => event === 'rest asked').length).toBeGreaterThan(1);
  expect(events).toContain('rules asked');
  expect(events.lastIndexOf('rest answered')).toBeLessThan(events.indexOf('rules asked'));
});

it('fails nobody when the database does not answer', async () => {
  server.database.read = () => Promise.reject(new Error('away'));
  await expect(warmUp(server.app)).resolves.toBeUndefined();
});
