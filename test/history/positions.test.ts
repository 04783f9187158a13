import { anew, startServer, type TestServer } from '../support/server.js';

/** Every answer says the position of the graph that it was computed at: one before the data, never after. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.data(`mutation {
    p: createPlan(input: { code: "R", name: "Rencana" }) { item { id } }
    u: createOrganization(input: { code: "U", name: "Dinas" }) { item { id } }
    a: createApplication(input: { code: "A", name: "Portal" }) { item { id } }
  }`);
});
afterAll(() => server.close());

const QUESTIONS = {
  trace: '{ answer: trace(from: ["A"]) { position } }',
  'coverage of everything': '{ answer: coverage(rules: ["application-without-owner"]) { position } }',
  'coverage of a unit': '{ answer: coverage(rules: ["application-without-owner"], unit: "U") { position } }',
  coverageTrend: '{ answer: coverageTrend(rule: "application-without-owner") { position } }',
  overview: '{ answer: overview { position coverage { position } } }',
  graphView: '{ answer: graphView(roots: ["A"]) { position } }',
  integrationCoverage: '{ answer: integrationCoverage(by: METHOD) { position } }',
  integrationMatrix: '{ answer: integrationMatrix { position } }',
  agreementsRunningOut: '{ answer: agreementsRunningOut { position } }',
  integrationExpectations: '{ answer: integrationExpectations { position } }',
  history: '{ answer: history(of: "A") { position } }',
  itemAt: '{ answer: itemAt(ref: "A", at: "2100-01-01T00:00:00Z") { position } }',
} as const;

const positionsIn = (answer: unknown): unknown[] =>
  typeof answer !== 'object' || answer === null
    ? []
    : Object.entries(answer).flatMap(([key, value]) => (key === 'position' ? [value] : positionsIn(value)));

test.each(Object.entries(QUESTIONS))('%s says where the graph was', async (_, query) => {
  const { position } = (
    await server.data('mutation { c: createApplication(input: { name: "Satu lagi" }) { position } }')
  ).c;
  const positions = positionsIn((await server.data(query)).answer);
  expect(positions.length).toBeGreaterThan(0);
  expect(new Set(positions)).toEqual(new Set([position]));
});

test('the position is read before the data', async () => {
  const sent = (
    await Promise.all(Object.values(QUESTIONS).map((query) => server.statements(() => server.data(anew(query)))))
  ).flat();
  for (const { text } of sent) {
    if (!text.includes(':Feed')) continue;
    expect(text.indexOf(':Feed')).toBeLessThan(text.search(/MATCH \((?!feed:)/));
  }
});
