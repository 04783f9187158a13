import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let link: string;
beforeEach(async () => {
  server = await startServer();
  await server.data(`mutation {
    a: createApplication(input: { code: "APP-1", name: "Satu" }) { item { id } }
    b: createService(input: { code: "LAY-1", name: "Layanan" }) { item { id } }
    c: createOrganization(input: { code: "OPD-1", name: "Dinas" }) { item { id } }
  }`);
  const { link: made } = await server.data(
    'mutation { link(input: { type: SERVES, from: "APP-1", to: "LAY-1" }) { link { id } } }',
  );
  link = made.link.id;
});
afterEach(() => server.close());

const as = async (user: string, query: string, variables: object = {}) => {
  const answer = await server.ask(query, variables, { 'x-runut-user': user });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};
const application = async () =>
  (await server.data('{ application(ref: "APP-1") { version updatedBy verifiedBy verifiedAt } }')).application;
const linkNow = async () =>
  (
    await server.data(
      '{ application(ref: "APP-1") { serves { edges { link { version suspect verifiedBy confidence } } } } }',
    )
  ).application.serves.edges[0].link;

describe('somebody says that an item is right', () => {
  it('is noted with the name and the moment, and is no edit', async () => {
    await as('Ani', 'mutation { verify(ref: "APP-1") { item { code } position } }');
    const { verifiedAt, ...rest } = await application();
    expect(rest).toEqual({ version: 2, updatedBy: 'anonymous', verifiedBy: 'Ani' });
    expect(Date.now() - Date.parse(verifiedAt)).toBeLessThan(60_000);
  });

  it('is undone by an edit of somebody else, not by her own', async () => {
    await as('Ani', 'mutation { verify(ref: "APP-1") { position } }');
    await as('Ani', 'mutation { updateApplication(ref: "APP-1", input: { vendor: "PT A" }) { position } }');
    expect((await application()).verifiedBy).toBe('Ani');
    await as('Budi', 'mutation { updateApplication(ref: "APP-1", input: { vendor: "PT B" }) { position } }');
    expect(await application()).toMatchObject({ verifiedBy: null, verifiedAt: null, updatedBy: 'Budi' });
  });

  it('can be taken back', async () => {
    await as('Ani', 'mutation { verify(ref: "APP-1") { position } }');
    await as('Ani', 'mutation { verify(ref: "APP-1", verified: false) { position } }');
    expect((await application()).verifiedBy).toBeNull();
  });
});

describe('a link whose end changed its meaning', () => {
  const rename = () =>
    server.data('mutation { updateService(ref: "LAY-1", input: { name: "Lain sekali" }) { position } }');
  const reasonFault = async (query: string) =>
    (await server.ask(query, { id: link })).errors?.[0]?.extensions['fields'][0];

  it('is suspect, and not when something else changed', async () => {
    await server.data('mutation { updateService(ref: "LAY-1", input: { channel: "loket" }) { position } }');
    expect((await linkNow()).suspect).toBe(false);
    await rename();
    expect((await linkNow()).suspect).toBe(true);
  });

  it('is cleared with a reason, and not without', async () => {
    await rename();
    expect(await reasonFault('mutation ($id: ID!) { clearSuspect(id: $id) { position } }')).toMatchObject({
      field: 'reason',
      rule: 'suspect',
    });
    expect((await linkNow()).suspect).toBe(true);
    const { clearSuspect } = await server.data(
      'mutation ($id: ID!) { clearSuspect(id: $id, reason: "hanya ganti nama") { link { suspect version } } }',
      { id: link },
    );
    expect(clearSuspect.link).toEqual({ suspect: false, version: 2 });
    await rename();
    expect((await linkNow()).suspect).toBe(false);
  });

  it.each([
    ['verified', 'mutation ($id: ID!, $reason: String) { verifyLink(id: $id, reason: $reason) { position } }'],
    [
      'confirmed',
      'mutation ($id: ID!, $reason: String) { updateLink(id: $id, input: { confidence: CONFIRMED }, reason: $reason) { position } }',
    ],
  ])('is suspect no more when it is %s, which needs a reason too', async (_, query) => {
    await rename();
    expect(await reasonFault(query)).toMatchObject({ field: 'reason', rule: 'suspect' });
    await server.data(query, { id: link, reason: 'diperiksa' });
    expect((await linkNow()).suspect).toBe(false);
  });

  it('a link that is not suspect stays as it is', async () => {
    await server.data('mutation ($id: ID!) { clearSuspect(id: $id) { position } }', { id: link });
    expect((await linkNow()).version).toBe(1);
  });
});

describe('somebody else was faster', () => {
  it('is told who changed what since', async () => {
    await as(
      'Ani',
      'mutation { updateApplication(ref: "APP-1", input: { vendor: "PT A", phase: ACTIVE }) { position } }',
    );
    await as('Budi', 'mutation { updateApplication(ref: "APP-1", input: { criticality: 4 }) { position } }');
    const { errors } = await server.ask(
      'mutation { updateApplication(ref: "APP-1", input: { name: "Dua" }, expectedVersion: 1) { position } }',
    );
    expect(errors?.[0]?.message).toBe(
      '"Satu" was changed by Ani, Budi meanwhile (vendor, phase, criticality): it is at version 3, not 1. Read it again.',
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 3,
      changes: [
        { version: 2, by: 'Ani' },
        { version: 3, by: 'Budi', properties: ['criticality'] },
      ],
    });
  });

  it('also for links, deletions and verifications', async () => {
    await server.data('mutation ($id: ID!) { updateLink(id: $id, input: { note: "x" }) { position } }', { id: link });
    await server.data('mutation { updateApplication(ref: "APP-1", input: { vendor: "PT A" }) { position } }');
    for (const query of [
      'mutation ($id: ID!) { updateLink(id: $id, input: { note: "y" }, expectedVersion: 1) { position } }',
      'mutation ($id: ID!) { verifyLink(id: $id, expectedVersion: 1) { position } }',
      'mutation { deleteApplication(ref: "APP-1", cascade: true, expectedVersion: 1) { position } }',
      'mutation { verify(ref: "APP-1", expectedVersion: 1) { position } }',
    ])
      expect(
        (await server.ask(query, query.includes('$id') ? { id: link } : {})).errors?.[0]?.extensions,
      ).toMatchObject({
        code: 'CONFLICT',
        currentVersion: 2,
      });
  });
});
