import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const ROUNDS = 20;
const link = (type: string, from: string, to: string) =>
  server.ask('mutation ($input: LinkInput!) { link(input: $input) { link { id } } }', { input: { type, from, to } });
const units = async (prefix: string, count: number): Promise<string[]> => {
  const codes = Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
  await server.data('mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { position } }', {
    changes: codes.map((code) => ({ create: { organization: { code, name: code } } })),
  });
  return codes;
};
const refusals = (answers: readonly { errors?: readonly { extensions: Record<string, any> }[] }[]) =>
  answers.flatMap(({ errors }) => errors?.[0]?.extensions ?? []);

describe('writers who do not see each other', () => {
  it('cannot close a circle together', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [a = '', b = '', c = '', d = ''] = await units(`LINGKAR-${round}`, 4);
      await link('PART_OF', b, c);
      await link('PART_OF', d, a);
      const answers = await Promise.all([link('PART_OF', a, b), link('PART_OF', c, d)]);
      expect(refusals(answers).map(({ fields }) => fields[0].rule)).toEqual(['acyclic']);
    }
  });

  it('cannot give a unit two parents', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [child = '', ...parents] = await units(`INDUK-${round}`, 5);
      const answers = await Promise.all(parents.map((parent) => link('PART_OF', child, parent)));
      expect(refusals(answers).map(({ fields }) => fields[0].rule)).toEqual(['one', 'one', 'one']);
    }
  });

  it('cannot say the same link twice', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [a = '', b = ''] = await units(`SAMA-${round}`, 2);
      const answers = await Promise.all(Array.from({ length: 4 }, () => link('RELATED', a, b)));
      expect(refusals(answers).map(({ code }) => code)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    }
  });

  it('cannot take the same code', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const create = `mutation { createService(input: { code: "LAY-R${round}", name: "x" }) { item { id } } }`;
      const answers = await Promise.all(Array.from({ length: 4 }, () => server.ask(create)));
      expect(refusals(answers).map(({ code }) => code)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    }
  });

  it('are all given codes of their own', async () => {
    const create = 'mutation { createDataSet(input: { name: "x" }) { item { code } } }';
    const answers = await Promise.all(Array.from({ length: 40 }, () => server.data(create)));
    expect(new Set(answers.map(({ createDataSet }) => createDataSet.item.code)).size).toBe(40);
  });

  it('cannot link to what another deletes, nor leave half of it behind', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [a = '', b = ''] = await units(`HILANG-${round}`, 2);
      const answers = await Promise.all([
        link('RELATED', a, b),
        server.ask('mutation ($ref: Ref!) { deleteOrganization(ref: $ref, cascade: true) { id } }', { ref: b }),
      ]);
      expect(refusals(answers).filter(({ code }) => code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
      const { organizations, links } = await server.data(
        'query ($code: String!) { organizations(filter: { code: { eq: $code } }) { totalCount } links(types: [RELATED], first: 500) { nodes { to { code } } } }',
        { code: b },
      );
      expect(organizations.totalCount).toBe(0);
      expect(links.nodes.map(({ to }: any) => to.code)).not.toContain(b);
    }
  });
});
