import {
  buildSchema,
  coerceInputValue,
  execute,
  type GraphQLError,
  type GraphQLInputType,
  GraphQLSchema,
  isInputType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { coercionFault, isWords } from '../../src/server/coercion-words.js';
import { wordsOfGraphql } from '../../src/server/graphql-words.js';

const schema = buildSchema(`
  directive @once on FIELD
  directive @needs(what: Int!) on FIELD
  enum Phase { ACTIVE RETIRED }
  input One @oneOf { a: Int b: String }
  input Input { name: String! count: Int size: Float on: Boolean id: ID phase: Phase one: One }
  interface Item { id: ID }
  type App implements Item { id: ID name: String parts(first: Int!): [App] }
  type Unit implements Item { id: ID }
  type Query { app: App item: Item unit: Unit take(input: Input, count: Int, one: One): Int need(n: Int!): Int }
  type Mutation { change(count: Int): Int }
  type Subscription { a: Int b: Int }
`);

/** Documents that break each rule, in each way that it has a sentence for. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  ExecutableDefinitionsRule: ['type X { a: Int }', 'schema { query: X }'],
  UniqueOperationNamesRule: ['query A { app { id } } query A { app { id } }'],
  LoneAnonymousOperationRule: ['{ app { id } } query A { app { id } }'],
  SingleFieldSubscriptionsRule: [
    'subscription S { a b }',
    'subscription { a b }',
    'subscription S { __typename }',
    'subscription { __typename }',
  ],
  KnownTypeNamesRule: ['query ($a: Fase) { app { id } }', 'query ($a: Zzzzzzzz) { app { id } }'],
  FragmentsOnCompositeTypesRule: ['{ app { ... on Phase { id } } }', '{ app { ...f } } fragment f on Phase { id }'],
  VariablesAreInputTypesRule: ['query ($a: App) { app { id } }'],
  ScalarLeafsRule: ['{ app }', '{ app { id { x } } }'],
  FieldsOnCorrectTypeRule: [
    '{ app { nam } }',
    '{ app { zzzzzz } }',
    '{ item { name } }',
    '{ item { parts(first: 1) { id } } }',
  ],
  UniqueFragmentNamesRule: ['{ app { ...f } } fragment f on App { id } fragment f on App { id }'],
  KnownFragmentNamesRule: ['{ app { ...f } }'],
  NoUnusedFragmentsRule: ['{ app { id } } fragment f on App { id }'],
  PossibleFragmentSpreadsRule: ['{ app { ... on Unit { id } } }', '{ app { ...f } } fragment f on Unit { id }'],
  NoFragmentCyclesRule: [
    '{ app { ...f } } fragment f on App { ...f }',
    '{ app { ...f } } fragment f on App { ...g } fragment g on App { ...f }',
  ],
  UniqueVariableNamesRule: ['query ($a: Int, $a: Int) { take(count: $a) }'],
  NoUndefinedVariablesRule: ['{ take(count: $a) }', 'query Q { take(count: $a) }'],
  NoUnusedVariablesRule: ['query ($a: Int) { app { id } }', 'query Q($a: Int) { app { id } }'],
  KnownDirectivesRule: ['{ app @nix { id } }', 'query @once { app { id } }'],
  UniqueDirectivesPerLocationRule: ['{ app @once @once { id } }'],
  KnownArgumentNamesRule: ['{ take(cont: 1) }', '{ take(zzzzzzzz: 1) }', '{ app @needs(what: 1, wat: 2) { id } }'],
  UniqueArgumentNamesRule: ['{ take(count: 1, count: 2) }'],
  ValuesOfCorrectTypeRule: [
    '{ take(input: {}) }',
    '{ take(input: { name: "x", nam: 1 }) }',
    '{ take(input: 3) }',
    '{ need(n: null) }',
    '{ take(count: "x") }',
    '{ take(count: 99999999999) }',
    '{ take(input: { name: 3 }) }',
    '{ take(input: { name: "x", size: "x" }) }',
    '{ take(input: { name: "x", on: 3 }) }',
    '{ take(input: { name: "x", id: 1.5 }) }',
    '{ take(input: { name: "x", phase: ACTIV }) }',
    '{ take(input: { name: "x", phase: "ACTIVE" }) }',
    '{ take(one: { a: 1, b: "x" }) }',
    '{ take(one: { a: null }) }',
  ],
  ProvidedRequiredArgumentsRule: ['{ need }', '{ app @needs { id } }'],
  VariablesInAllowedPositionRule: [
    'query ($a: String) { take(count: $a) }',
    'query ($a: Int) { take(one: { a: $a }) }',
  ],
  OverlappingFieldsCanBeMergedRule: ['{ take(count: 1) take(count: 2) }', '{ x: app { id } x: unit { id } }'],
  UniqueInputFieldNamesRule: ['{ take(input: { name: "x", name: "y" }) }'],
  MaxIntrospectionDepthRule: ['{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'],
};

const translates = (message: string): void => {
  const words = wordsOfGraphql(message);
  expect({ message, id: words?.id }).toEqual({ message, id: expect.any(String) });
  expect(words?.id).not.toBe(message);
  expect(words?.id).not.toMatch(/\{[a-z]+\}|Did you mean|undefined/);
  expect(words?.en).toBe(message);
};

describe('each rule of graphql-js speaks Indonesian', () => {
  it.each(specifiedRules.map((rule) => rule.name))('%s', (rule) => {
    const documents = BROKEN[rule] ?? [];
    expect(documents).not.toEqual([]);
    const [one] = specifiedRules.filter(({ name }) => name === rule);
    for (const text of documents) {
      const errors = validate(schema, parse(text), one ? [one] : []);
      expect([text, errors.length]).not.toEqual([text, 0]);
      for (const { message } of errors) translates(message);
    }
  });

  it('also when there are too many faults', () => {
    const errors = validate(schema, parse(`{ ${'zz '.repeat(200)} }`));
    translates(errors.at(-1)?.message ?? '');
    expect(errors.at(-1)?.message).toContain('Too many');
  });
});

describe('the parser speaks Indonesian', () => {
  it.each([
    '{',
    '{ a(',
    "{ a(b: 'c') }",
    '{ a(b: "c) }',
    '{ a(b: "\ud800") }',
    '{ a(b: """\ud800""") }',
    '{ a(b: "\\q") }',
    '{ a(b: "\\u12") }',
    '{ a(b: "\\u{110000}") }',
    '{ a(b: 01) }',
    '{ a(b: 1.x) }',
    '{ a(b: 1e) }',
    '{ a ? }',
    '{ a \u0007 }',
    'query ($a: Int = $b) { a }',
    'fragment on on App { id }',
    'nothing',
    'enum X { true }',
    '"d" { a }',
    '"d" extend type A { a: Int }',
  ])('%j', (text) => {
    let message = '';
    try {
      parse(text);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe('');
    translates(message);
  });
});

describe('wrong values of variables speak both languages', () => {
  const type = (name: string): GraphQLInputType => {
    const found = schema.getType(name);
    if (!isInputType(found)) throw new Error(name);
    return found;
  };

  it.each([
    ['Input', {}, 'v.name', 'required'],
    ['Input', { name: null }, 'v.name', 'required'],
    ['Input', { name: 'x', nam: 1 }, 'v.nam', 'unknown'],
    ['Input', 3, 'v', 'type'],
    ['Input', { name: 3 }, 'v.name', 'type'],
    ['Input', { name: 'x', count: 'x' }, 'v.count', 'type'],
    ['Input', { name: 'x', count: 1.5 }, 'v.count', 'type'],
    ['Input', { name: 'x', count: 2 ** 40 }, 'v.count', 'type'],
    ['Input', { name: 'x', size: 'x' }, 'v.size', 'type'],
    ['Input', { name: 'x', on: 'x' }, 'v.on', 'type'],
    ['Input', { name: 'x', id: {} }, 'v.id', 'type'],
    ['Input', { name: 'x', phase: 'ACTIV' }, 'v.phase', 'enum'],
    ['Input', { name: 'x', phase: 3 }, 'v.phase', 'enum'],
    ['One', { a: 1, b: 'x' }, 'v', 'one-of'],
    ['One', { a: null }, 'v.a', 'one-of'],
  ])('%s %j', (name, value, field, rule) => {
    const faults: ReturnType<typeof coercionFault>[] = [];
    coerceInputValue(value, type(name), (path, wrong, error: GraphQLError) =>
      faults.push(coercionFault(['v', ...path].join('.'), wrong, error)),
    );
    expect(faults.map((fault) => [fault.field, fault.rule])).toContainEqual([field, rule]);
    for (const { message } of faults) {
      expect(isWords(message)).toBe(true);
      expect(message.id).not.toBe(message.en);
    }
  });
});

describe('a long value', () => {
  it('is told by its beginning', () => {
    const [error] = validate(schema, parse(`{ take(count: "${'y'.repeat(100_000)}") }`));
    const words = wordsOfGraphql(error?.message ?? '');
    for (const text of [words?.en, words?.id]) {
      expect(text).toMatch(/y{100}/);
      expect(text).not.toMatch(/y{201}/);
    }
  });
});

it('the operation that is not there is told in Indonesian', () => {
  for (const [text, operationName] of [
    ['query A { app { id } } query B { app { id } }', undefined],
    ['query A { app { id } }', 'C'],
    ['fragment f on App { id }', undefined],
  ] as const) {
    const result = execute({ schema: new GraphQLSchema(schema.toConfig()), document: parse(text), operationName });
    if (!('errors' in result)) throw new Error('no errors');
    translates(result.errors?.[0]?.message ?? '');
  }
});
