import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { costOf, MOST_COST, refuseTooDear } from '../../src/server/cost.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  server = await startServer();
  schema = server.app.get(GraphQLSchemaHost).schema;
});
afterAll(() => server.close());

const cost = (query: string, variables: Record<string, unknown> = {}): number =>
  costOf(schema, parse(query), undefined, variables).cost;

describe('the cost of a document', () => {
  it('is the same for a literal, a variable and a default', () => {
    const literal = cost('{ applications(first: 300) { nodes { id } } }');
    expect(literal).toBeGreaterThan(300);
    expect(cost('query ($n: Int) { applications(first: $n) { nodes { id } } }', { n: 300 })).toBe(literal);
    expect(cost('query ($n: Int = 300) { applications(first: $n) { nodes { id } } }')).toBe(literal);
    expect(cost('query ($n: Int) { applications(last: $n) { nodes { id } } }', { n: 300 })).toBe(literal);
  });

  it('takes the page that the field itself takes when nothing is given, or null', () => {
    const usual = cost('{ applications(first: 20) { nodes { id } } }');
    expect(cost('{ applications { nodes { id } } }')).toBe(usual);
    expect(cost('query ($n: Int) { applications(first: $n) { nodes { id } } }', { n: null })).toBe(usual);
    expect(cost('{ trace(from: "A") { reached { nodes { distance } } } }')).toBe(
      cost('{ trace(from: "A", first: 50) { reached { nodes { distance } } } }'),
    );
  });

  it('multiplies pages within pages', () => {
    const nested = (first: number): number =>
      cost(`{ applications(first: ${first}) { nodes { ownedBy(first: 10) { nodes { id } } } } }`);
    // An application, its page and ten of its owners.
    expect(nested(31) - nested(30)).toBe(12);
    expect(nested(60) - nested(30)).toBe(30 * 12);
  });

  it('takes as many audit rules as are asked for', () => {
    const byUnit = (rules: string): number => cost(`{ coverage${rules} { byUnit { offenders { nodes { id } } } } }`);
    const [one, two] = [byUnit('(rules: ["a"])'), byUnit('(rules: ["a", "b"])')];
    expect(two - one).toBeGreaterThan(400);
    expect(byUnit('')).toBe(one + 29 * (two - one));
    expect(byUnit('(rules: null)')).toBe(byUnit(''));
  });

  it('counts each alias', () => {
    const one = cost('{ a: applications { nodes { id } } }');
    expect(cost('{ a: applications { nodes { id } } b: applications { nodes { id } } }')).toBe(2 * one);
  });

  it('counts a fragment like the fields in it, with the page that it is spread in', () => {
    const fragment = 'fragment f on ApplicationConnection { nodes { ownedBy { nodes { id } } } }';
    expect(cost(`{ a: applications(first: 3) { ...f } b: applications(first: 7) { ...f } } ${fragment}`)).toBe(
      cost(`{ a: applications(first: 3) { nodes { ownedBy { nodes { id } } } }
        b: applications(first: 7) { ... on ApplicationConnection { nodes { ownedBy { nodes { id } } } } } }`),
    );
  });

  it('leaves out what @skip and @include leave out', () => {
    const query =
      'query ($x: Boolean!) { a: applications { nodes { id } } b: problems @include(if: $x) { nodes { id } } }';
    expect(cost(query, { x: true })).toBe(2 * cost(query, { x: false }));
  });

  it('counts the elements of a list of references', () => {
    expect(cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(3 * cost('{ nodes(ids: ["a"]) { id } }'));
    expect(cost('{ trace(from: ["a", "b"]) { exhaustive } }') - cost('{ trace(from: ["a"]) { exhaustive } }')).toBe(
      100,
    );
  });

  it('counts the conditions of a filter, each level twice as dear', () => {
    const filtered = (filter: string): number => cost(`{ applications(filter: ${filter}) { nodes { id } } }`);
    const without = cost('{ applications { nodes { id } } }');
    expect(filtered('{ name: { eq: "x" } }') - without).toBe(4 + 8);
    expect(filtered('{ or: [{ name: { eq: "x" } }, { name: { eq: "y" } }] }') - without).toBe(4 + 2 * (8 + 16));
    expect(filtered('{ ownedBy: { some: { owns: { none: {} } } } }') - without).toBe(4 + 8 + 16 + 32 + 64);
    const query = 'query ($f: ApplicationFilter) { applications(filter: $f) { nodes { id } } }';
    expect(cost(query, { f: { name: { eq: 'x' } } })).toBe(filtered('{ name: { eq: "x" } }'));
  });

  it('bounds the lists of a view by its limit', () => {
    const view = (limit: number): number =>
      cost(`{ graphView(roots: ["a"], limit: ${limit}) { nodes { item { name } } edges { from } } }`);
    expect(view(101) - view(100)).toBe(3);
  });

  it('lets GraphiQL read the schema, and not the fields of the types of all fields', () => {
    expect(cost(getIntrospectionQuery({ inputValueDeprecation: true }))).toBeLessThan(MOST_COST / 2);
    expect(cost('{ __schema { types { fields { type { fields { name } } } } } }')).toBeGreaterThan(MOST_COST);
  });

  it('is declared for every question and change', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    expect(roots.length).toBeGreaterThan(100);
    expect(roots.filter(({ extensions }) => !extensions['cost']).map(({ name }) => name)).toEqual([]);
  });

  const boundingPage = /^(first|limit|changes)$/;
  it('is bounded by a page or a declared size for every list of objects', () => {
    // Their lists are as long as the page of the field above them.
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()) : [],
    );
    const ofAPage = (name: string): boolean => {
      if (name.endsWith('Connection')) return true;
      const above = fields.filter(({ type }) => getNamedType(type).name === name);
      return above.length > 0 && above.every(({ args }) => args.some((arg) => boundingPage.test(arg.name)));
    };
    const unbounded = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !ofAPage(type.name))
      .flatMap((type) =>
        Object.values(isObjectType(type) ? type.getFields() : {})
          .filter((field) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
          .filter(({ args, extensions }) => !extensions['cost'] && !args.some(({ name }) => name === 'first'))
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(unbounded).toEqual([]);
  });
});

describe('a document that is too dear', () => {
  it('is refused with its cost, the maximum and its dearest field', async () => {
    const query =
      '{ small: problems { nodes { id } } big: applications(first: 500) { nodes { ownedBy(first: 500) { nodes { id } } } } }';
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(400);
    const { errors, data, extensions } = await response.json();
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      cost: cost(query),
      maximum: MOST_COST,
      dearest: { field: 'big' },
    });
    expect(extensions.cost).toEqual({ cost: cost(query), maximum: MOST_COST });
  });

  it('asks Neo4j nothing', async () => {
    const sent = await server.statements(() =>
      server.ask('query ($n: Int = 500) { applications(first: $n) { nodes { ownedBy(first: $n) { nodes { id } } } } }'),
    );
    expect(sent).toEqual([]);
  });

  it('is told from one that is just cheap enough', () => {
    expect(() => refuseTooDear({ cost: MOST_COST, maximum: MOST_COST, dearest: null })).not.toThrow();
    expect(() => refuseTooDear({ cost: MOST_COST + 1, maximum: MOST_COST, dearest: null })).toThrow(/costs 50001/);
  });
});

describe('every answer', () => {
  it('tells what it cost', async () => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ applications(first: 7) { nodes { id } } }' }),
    });
    const { extensions } = await response.json();
    expect(extensions.cost).toEqual({ cost: cost('{ applications(first: 7) { nodes { id } } }'), maximum: MOST_COST });
  });
});
