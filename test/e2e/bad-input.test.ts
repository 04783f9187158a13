import { createHash } from 'node:crypto';
import { registry } from '../../src/model/registry.js';
import type { PropertyDeclaration } from '../../src/metamodel/declarations.js';
import { isWritable, maxLengthOf } from '../../src/metamodel/property-rules.js';
import { sampleValue } from '../support/sample-values.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.data(`mutation {
    a: createPlan(input: { code: "R-1", name: "Rencana" }) { item { id } }
    b: createPlan(input: { code: "R-2", name: "Rencana lain" }) { item { id } }
    c: createApplication(input: { code: "APP-1", name: "Satu" }) { item { id } }
    d: createApplication(input: { code: "APP-2", name: "Dua" }) { item { id } }
    e: createOrganization(input: { code: "OPD-1", name: "Dinas" }) { item { id } }
    f: createOrganization(input: { code: "OPD-2", name: "Bidang" }) { item { id } }
  }`);
  await server.data(`mutation {
    a: createStrategy(input: { plan: "R-1", code: "S-1", name: "Strategi" }) { item { id } }
    b: createStrategy(input: { plan: "R-2", code: "S-1", name: "Strategi lain" }) { item { id } }
    c: link(input: { type: PART_OF, from: "OPD-2", to: "OPD-1" }) { link { id } }
  }`);
});
afterAll(() => server.close());

/** Every node and link with all that they hold: of the whole graph, or of its items but for one. */
const fingerprint = async (but: string | null = null): Promise<string> => {
  const [row] = await server.database.read({
    text: `CYPHER 5
      CALL { MATCH (n) WHERE $but IS NULL OR (n:Item AND n.id <> $but) RETURN collect([labels(n), properties(n)]) AS nodes }
      CALL { MATCH (a)-[r]->(b) WHERE $but IS NULL OR (a:Item AND b:Item AND a.id <> $but AND b.id <> $but)
             RETURN collect([type(r), properties(r), a.id, b.id]) AS links }
      RETURN nodes, links`,
    parameters: { but },
  });
  const sorted = (list: unknown): string[] => (list as unknown[]).map((one) => JSON.stringify(one)).sort();
  return createHash('sha256')
    .update(JSON.stringify([sorted(row?.get('nodes')), sorted(row?.get('links'))]))
    .digest('hex');
};

const create = (input: object): [string, object] => [
  'mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { item { id } } }',
  { input },
];
const link = (input: object): [string, object] => [
  'mutation ($input: LinkInput!) { link(input: $input) { link { id } } }',
  { input },
];

describe('nothing is written when anything is wrong', () => {
  it.each<[string, [string, object]]>([
    ['an unknown field', create({ name: 'x', nama: 'y' })],
    ['a wrong field among right ones', create({ name: 'x', criticality: 99 })],
    ['a value of no use', create({ name: 'x', phase: 'AKTIF' })],
    ['a missing field', create({ acronym: 'x' })],
    ['retired before active', create({ name: 'x', activeFrom: '2024-05-01', retiresOn: '2023-01-01' })],
    ['an address that is none', create({ name: 'x', url: 'javascript:alert(1)' })],
    ['a control character', create({ name: 'a\u0000b' })],
    ['2 MB of text', create({ name: 'x', description: 'y'.repeat(2 * 1024 * 1024) })],
    ['the wrong kinds at the ends', link({ type: 'HOSTS', from: 'OPD-1', to: 'APP-1' })],
    ['an end that is not there', link({ type: 'OWNS', from: 'OPD-1', to: 'APP-99' })],
    ['a circle in a tree', link({ type: 'PART_OF', from: 'OPD-1', to: 'OPD-2' })],
    ['a link to itself', link({ type: 'COMPONENT_OF', from: 'APP-1', to: 'APP-1' })],
    ['an ambiguous code', link({ type: 'SUPPORTS', from: 'S-1', to: 'APP-1' })],
    ['Cypher for a type', link({ type: 'OWNS]->() DETACH DELETE n //', from: 'OPD-1', to: 'APP-1' })],
    ['Cypher for a reference', link({ type: 'OWNS', from: "'}) DETACH DELETE (n) //", to: 'APP-1' })],
    ['Cypher for a name of a field', create({ name: 'x', 'a`}) DETACH DELETE (n) //': 1 })],
    ['Unicode for a backtick in a name', create({ name: 'x', 'a\\u0060': 1 })],
  ])('%s', async (_, [query, variables]) => {
    const before = await fingerprint();
    const { errors, data } = await server.ask(query, variables);
    expect(errors).toHaveLength(1);
    expect(data ?? null).toBeNull();
    expect(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT']).toContain(errors?.[0]?.extensions['code']);
    expect(JSON.stringify(errors).length).toBeLessThan(4_000);
    expect(await fingerprint()).toBe(before);
  });
});

const isFreeText = ({ type, format, among }: PropertyDeclaration): boolean => type === 'text' && !format && !among;

describe('Cypher in a text is a text', () => {
  const HOSTILE = ["'}) DETACH DELETE (n) //", '`\\u0060) MATCH (n) DETACH DELETE n //', '"; DROP $x {{from}} \\'];

  it.each([...registry.kinds.values()].map((kind) => kind.name))('in every text of %s', async (name) => {
    const kind = registry.kind(name);
    const texts = kind.properties.filter(
      (property) => isWritable(property) && isFreeText(property) && property.name !== 'code',
    );
    expect(texts.length).toBeGreaterThan(0);
    const others = Object.fromEntries(
      kind.properties
        .filter((property) => property.required && (property.type !== 'text' || property.among) && isWritable(property))
        .map((property) => [property.name, sampleValue(property, 0)]),
    );
    for (const hostile of HOSTILE) {
      const before = await fingerprint('none');
      const values = Object.fromEntries(texts.map((text) => [text.name, hostile.slice(0, maxLengthOf(text)).trim()]));
      const input = { ...(kind.ofPlan ? { plan: 'R-1' } : {}), ...others, ...values };
      const answer = await server.data(
        `mutation ($input: Create${name}Input!) { create${name}(input: $input) { item { id ${texts.map((text) => text.name).join(' ')} } } }`,
        { input },
      );
      const { id, ...stored } = answer[`create${name}`].item;
      expect(stored).toEqual(values);
      expect(await fingerprint(id)).toBe(before);
      await server.data(`mutation ($ref: Ref!) { delete${name}(ref: $ref, cascade: true) { id } }`, { ref: id });
      expect(await fingerprint('none')).toBe(before);
    }
  });
});
