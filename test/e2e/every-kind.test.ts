import type { KindDeclaration } from '../../src/metamodel/declarations.js';
import { fieldName, pluralName } from '../../src/metamodel/names.js';
import { isReadable, isWritable } from '../../src/metamodel/property-rules.js';
import type { Triple } from '../../src/metamodel/registry.js';
import { registry } from '../../src/model/registry.js';
import { sampleValue } from '../support/sample-values.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
/** Two items of each kind, so that links between equals have two ends. */
const pairs = new Map<string, { id: string; code: string }[]>();

beforeAll(async () => {
  server = await startServer();
  for (const kind of registry.kinds.values()) {
    const made = [await create(kind, 0), await create(kind, 1)];
    pairs.set(kind.name, made);
  }
});
afterAll(() => server.close());

const writable = (kind: KindDeclaration) => kind.properties.filter(isWritable);
const values = (kind: KindDeclaration, round: number) =>
  Object.fromEntries(
    writable(kind).map((property) => [
      property.name,
      property.name === 'code' ? `${kind.codePrefix}/UJI.${round}` : sampleValue(property, round),
    ]),
  );

const create = async (kind: KindDeclaration, round: number): Promise<{ id: string; code: string }> => {
  const plan = kind.ofPlan ? { plan: pairs.get('Plan')?.[0]?.id } : {};
  const { made } = await server.data(
    `mutation ($input: Create${kind.name}Input!) { made: create${kind.name}(input: $input) { item { id code } } }`,
    { input: { ...values(kind, round), ...plan } },
  );
  return made.item;
};

const readable = (kind: KindDeclaration): string =>
  kind.properties
    .filter(isReadable)
    .map(({ name }) => name)
    .join(' ');

describe.each([...registry.kinds.values()].map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const own = (): { id: string; code: string }[] => pairs.get(name) ?? [];

  it('gives back every property as it was given, by id, by code and in a list', async () => {
    const [first] = own();
    const query = `query ($ref: Ref!, $id: ID!) {
      byRef: ${fieldName(name)}(ref: $ref) { kind ${readable(kind)} }
      list: ${pluralName(name)}(filter: { id: { eq: $id } }) { totalCount nodes { kind ${readable(kind)} } }
      node(id: $id) { id ... on ${name} { kind ${readable(kind)} } }
    }`;
    for (const ref of [first?.id, first?.code.toLowerCase()]) {
      const { byRef, list, node } = await server.data(query, { ref, id: first?.id });
      expect(byRef).toMatchObject({ kind: name, ...values(kind, 0), version: 1, createdBy: 'anonymous' });
      expect(list).toEqual({ totalCount: 1, nodes: [byRef] });
      expect(node).toEqual(byRef);
    }
  });

  it('changes every property, clears what may be absent, and counts versions', async () => {
    const { id } = await create(kind, 2);
    const update = `mutation ($ref: Ref!, $input: Update${name}Input!) { changed: update${name}(ref: $ref, input: $input) { item { ${readable(kind)} } } }`;
    const { code: _, ...changes } = values(kind, 3);
    const { changed } = await server.data(update, { ref: id, input: changes });
    expect(changed.item).toMatchObject({ ...changes, version: 2 });
    const optional = writable(kind)
      .filter((p) => !p.required && !p.present && p.initially === undefined)
      .map((p) => [p.name, null]);
    const { changed: cleared } = await server.data(update, { ref: id, input: Object.fromEntries(optional) });
    expect(cleared.item).toMatchObject({ ...Object.fromEntries(optional), version: 3 });
  });

  const triples = registry.triples.filter(
    (triple) => triple.from === name && !(triple.type === 'PART_OF' && triple.to === 'Plan'),
  );
  if (triples.length > 0)
    it('links to whatever the model allows, seen from both ends, and unlinks', async () => {
      for (const triple of triples) await roundTrip(triple);
    });

  it('is deleted when nothing is linked to it', async () => {
    const { id } = await create(kind, 4);
    await server.data(`mutation ($ref: Ref!) { delete${name}(ref: $ref) { id } }`, { ref: id });
    const { node } = await server.data('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node).toBeNull();
  });
});

const roundTrip = async ({ type, from, to }: Triple): Promise<void> => {
  const [near] = pairs.get(from) ?? [];
  const far = pairs.get(to)?.[1];
  const special = registry.link(type).properties ?? [];
  const own = [...registry.linkProperties.filter((p) => isWritable(p) && !isSpecial(p.name)), ...special];
  const given = Object.fromEntries(own.map((property) => [property.name, sampleValue(property, 1)]));
  const fields = `id type ${own.map((property) => property.name).join(' ')}`;
  const { link } = await server.data(
    `mutation ($input: LinkInput!) { link(input: $input) { link { ${fields} from { id } to { id } } } }`,
    {
      input: { type, from: near?.id, to: far?.id, ...given },
    },
  );
  expect(link.link).toMatchObject({ type, ...given, from: { id: near?.id }, to: { id: far?.id } });
  const { fields: names } = registry.link(type);
  const { one, other } = await server.data(
    `query ($near: ID!, $far: ID!) {
      one: node(id: $near) { ... on ${from} { ${names.from}(first: 500) { edges { link { ${fields} } node { id } } } } }
      other: node(id: $far) { ... on ${to} { ${names.to}(first: 500) { edges { link { ${fields} } node { id } } } } }
    }`,
    { near: near?.id, far: far?.id },
  );
  const seen = { link: { id: link.link.id, type, ...given } };
  expect(one[names.from].edges).toContainEqual({ ...seen, node: { id: far?.id } });
  expect(other[names.to].edges).toContainEqual({ ...seen, node: { id: near?.id } });
  await server.data('mutation ($id: ID!) { unlink(id: $id) { id } }', { id: link.link.id });
};

const isSpecial = (property: string): boolean =>
  [...registry.links.values()].some((link) => link.properties?.some(({ name }) => name === property));
