import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.data(`mutation {
    a: createPlan(input: { code: "R-1", name: "Rencana satu", startYear: 2019, endYear: 2023 }) { item { id } }
    b: createPlan(input: { code: "R-2", name: "Rencana dua" }) { item { id } }
    c: createApplication(input: { code: "APP-1", name: "Satu" }) { item { id } }
    d: createApplication(input: { code: "APP-2", name: "Dua" }) { item { id } }
    e: createOrganization(input: { code: "OPD-1", name: "Dinas" }) { item { id } }
    f: createOrganization(input: { code: "OPD-2", name: "Bidang" }) { item { id } }
  }`);
  await server.data(`mutation {
    a: createStrategy(input: { plan: "R-1", code: "SOPP-1", name: "Strategi" }) { item { id } }
    b: createStrategy(input: { plan: "R-2", code: "SOPP-1", name: "Strategi lain" }) { item { id } }
    c: link(input: { type: OWNS, from: "OPD-1", to: "APP-1" }) { link { id } }
  }`);
});
afterAll(() => server.close());

const refusal = async (query: string, variables?: object) => {
  const { errors, data } = await server.ask(query, variables);
  const [error] = errors ?? [];
  return { code: error?.extensions['code'], message: error?.message, details: error?.extensions, data };
};
const everything = async (): Promise<number> => {
  const [row] = await server.database.read({
    text: 'CYPHER 5 MATCH (n:Item) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) + count(r) + sum(n.version) AS n',
    parameters: {},
  });
  return Number(row?.get('n'));
};

describe('what is wrong is refused, clearly and without a trace', () => {
  let before: number;
  beforeEach(async () => {
    before = await everything();
  });
  afterEach(async () => {
    expect(await everything()).toBe(before);
  });

  it('names every wrong field with its value and rule, all at once', async () => {
    const found = await refusal(
      'mutation { createApplication(input: { name: "  ", criticality: 9, url: "ftp://x", activeFrom: "2024-05-01", retiresOn: "2023-01-01" }) { item { id } } }',
    );
    expect(found.code).toBe('BAD_USER_INPUT');
    expect(found.details?.['fields'].map(({ field, rule }: { field: string; rule: string }) => [field, rule])).toEqual([
      ['name', 'matches'],
      ['url', 'is-url'],
      ['criticality', 'max'],
      ['retiresOn', 'order'],
    ]);
  });

  it('refuses an end before its beginning, also across an update', async () => {
    expect(
      (await refusal('mutation { updatePlan(ref: "R-1", input: { endYear: 2018 }) { item { id } } }')).message,
    ).toContain('must not lie before startYear (2019)');
  });

  it.each([
    ['a control character', 'bad\u0007name', 'isPrintable'],
    ['a text of two million characters', 'x'.repeat(2_000_000), 'maxLength'],
  ])('refuses %s', async (_, name, rule) => {
    const found = await refusal(
      'mutation ($name: String!) { createApplication(input: { name: $name }) { item { id } } }',
      { name },
    );
    expect(found.details?.['fields'][0].rule).toBe(rule);
    expect(String(found.message).length + JSON.stringify(found.details).length).toBeLessThan(1_500);
  });

  it('keeps Cypher in a text a text', async () => {
    const name = "x'}) DETACH DELETE n //`\\u0060";
    const { createApplication } = await server.data(
      'mutation ($name: String!) { createApplication(input: { name: $name }) { item { id name } } }',
      { name },
    );
    expect(createApplication.item.name).toBe(name);
    await server.data('mutation ($ref: Ref!) { deleteApplication(ref: $ref) { id } }', {
      ref: createApplication.item.id,
    });
  });

  it('says what a link may join instead', async () => {
    const found = await refusal(
      'mutation { link(input: { type: HOSTS, from: "OPD-1", to: "APP-1" }) { link { id } } }',
    );
    expect(found.code).toBe('BAD_USER_INPUT');
    expect(found.message).toContain(
      'HOSTS does not run from Organization to Application. It joins NetworkAsset → Application, DataSet, NetworkAsset',
    );
    expect(found.message).toContain('from Organization to Application: OWNS, OPERATES, USES');
  });

  it('refuses a property that links of the type do not have', async () => {
    expect(
      (
        await refusal(
          'mutation { link(input: { type: OPERATES, from: "OPD-1", to: "APP-1", master: true }) { link { id } } }',
        )
      ).message,
    ).toContain('OPERATES links have no master');
  });

  it('refuses the same link twice, a link to itself, and a circle of units', async () => {
    expect(
      (await refusal('mutation { link(input: { type: OWNS, from: "OPD-1", to: "APP-1" }) { link { id } } }')).code,
    ).toBe('CONFLICT');
    expect(
      (await refusal('mutation { link(input: { type: COMPONENT_OF, from: "APP-1", to: "APP-1" }) { link { id } } }'))
        .message,
    ).toContain('not linked to itself');
    const { link } = await server.data(
      'mutation { link(input: { type: PART_OF, from: "OPD-2", to: "OPD-1" }) { link { id } } }',
    );
    const circle = await refusal(
      'mutation { link(input: { type: PART_OF, from: "OPD-1", to: "OPD-2" }) { link { id } } }',
    );
    expect(circle.message).toContain('closes a circle: OPD-1 → OPD-2 → OPD-1');
    await server.data('mutation ($id: ID!) { unlink(id: $id) { id } }', { id: link.link.id });
  });

  it('names the candidates of an ambiguous code, and finds the one with its plan before it', async () => {
    const found = await refusal('{ strategy(ref: "SOPP-1") { id } }');
    expect(found.code).toBe('BAD_USER_INPUT');
    expect(found.details?.['candidates']).toHaveLength(2);
    const { strategy } = await server.data('{ strategy(ref: "r-2/SOPP -1") { name } }');
    expect(strategy.name).toBe('Strategi lain');
    const ofPlan = await server.data('{ trace(from: ["R-2/SOPP-1"]) { origins { name } } }');
    expect(ofPlan.trace.origins).toEqual([{ name: 'Strategi lain' }]);
    expect((await refusal('{ trace(from: ["SOPP-1"]) { exhaustive } }')).details?.['candidates']).toHaveLength(2);
  });

  it('says NOT_FOUND for what is not there, null for a read', async () => {
    expect(
      (await refusal('mutation { updateApplication(ref: "APP-99", input: { name: "x" }) { item { id } } }')).code,
    ).toBe('NOT_FOUND');
    expect(
      (await refusal('mutation { updateApplication(ref: "OPD-1", input: { name: "x" }) { item { id } } }')).message,
    ).toContain('OPD-1 is a Organization');
    expect((await server.data('{ application(ref: "APP-99") { id } }')).application).toBeNull();
  });

  it('answers a stale version with the current one', async () => {
    const found = await refusal(
      'mutation { updateApplication(ref: "APP-1", input: { name: "Baru" }, expectedVersion: 7) { item { id } } }',
    );
    expect(found).toMatchObject({ code: 'CONFLICT', details: { currentVersion: 1 } });
  });

  it('refuses a code in use, and tells whose it is', async () => {
    const found = await refusal(
      'mutation { createApplication(input: { code: "app - 1", name: "x" }) { item { id } } }',
    );
    expect(found).toMatchObject({ code: 'CONFLICT', details: { holder: { name: 'Satu' } } });
  });

  it('says what would be lost before it deletes', async () => {
    const found = await refusal('mutation { deleteApplication(ref: "APP-1") { id } }');
    expect(found).toMatchObject({
      code: 'CONFLICT',
      details: { total: 1, links: [{ type: 'OWNS', from: 'OPD-1', to: 'APP-1' }] },
    });
  });

  it.each([
    ['a page too large', '{ applications(first: 501) { nodes { id } } }', 'LIMIT_EXCEEDED'],
    [
      'a page too large by a variable',
      'query ($n: Int = 501) { applications(first: $n) { nodes { id } } }',
      'LIMIT_EXCEEDED',
    ],
    [
      'pages that multiply',
      '{ applications(first: 500) { nodes { ownedBy(first: 500) { nodes { owns(first: 500) { nodes { id } } } } } } }',
      'LIMIT_EXCEEDED',
    ],
    [
      'links nested too deep',
      `{ organizations(first: 1) { nodes ${'{ parts(first: 1) { nodes '.repeat(9)} { id } ${'} }'.repeat(9)} } }`,
      'LIMIT_EXCEEDED',
    ],
    ['first and last together', '{ applications(first: 1, last: 1) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['a cursor that is none', '{ applications(after: "abc") { nodes { id } } }', 'BAD_USER_INPUT'],
    ['a field that does not exist', '{ applications { nodes { nama } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a document that is none', '{ applications(', 'GRAPHQL_PARSE_FAILED'],
    ['a bare null operator', '{ applications(filter: { name: { eq: null } }) { nodes { id } } }', 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, query, code) => {
    expect((await refusal(query)).code).toBe(code);
  });
});

describe('documents that are too dear', () => {
  const timed = async (query: string) => {
    const body = JSON.stringify({ query });
    const start = performance.now();
    const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const text = await response.text();
    return {
      status: response.status,
      size: text.length,
      code: JSON.parse(text).errors[0].extensions.code,
      ms: performance.now() - start,
    };
  };

  it('are refused with a short answer: 100,000 aliases', async () => {
    const found = await timed(
      `{ ${Array.from({ length: 100_000 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    );
    expect(found).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
    expect(found.size).toBeLessThan(1_000);
  });

  it('are refused at once: fragments that double', async () => {
    const fragments = Array.from(
      { length: 25 },
      (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`,
    );
    const found = await timed(`{ ...f0 } ${fragments.join(' ')} fragment f25 on Query { __typename }`);
    expect(found).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' });
    expect(found.ms).toBeLessThan(500);
  });
});
