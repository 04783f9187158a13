import { buildSchema, type FieldNode, Kind, parse } from 'graphql';
import { KnownSelections } from '../../src/inventory/selection/known-selections.js';

const schema = buildSchema('type Query { items(first: Int): [Query!] }');

/** What is remembered of the root field of a document that is asked twice, with these variables. */
const askedTwice = (text: string, first: Record<string, unknown>, second: Record<string, unknown>): number => {
  const { definitions } = parse(text);
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const node = operation?.selectionSet.selections.find((one): one is FieldNode => one.kind === Kind.FIELD);
  if (!node) throw new Error('the document has no field');
  const known = new KnownSelections();
  let read = 0;
  for (const variableValues of [first, second])
    known.get(node, 'items', { schema, fragments, variableValues }, () => (read += 1));
  return read;
};

it('a selection without variables is read once', () => {
  expect(askedTwice('{ items { items { __typename } } }', {}, {})).toBe(1);
});

it('a variable below makes it another selection, in a fragment or a directive too', () => {
  const [one, two] = [{ v: 1 }, { v: 2 }];
  expect(askedTwice('query ($v: Int) { items { items(first: $v) { __typename } } }', one, two)).toBe(2);
  const spread = 'query ($v: Int) { items { ...f } } fragment f on Query { items(first: $v) { __typename } }';
  expect(askedTwice(spread, one, two)).toBe(2);
  const skipped = 'query ($v: Boolean!) { items { items @skip(if: $v) { __typename } } }';
  expect(askedTwice(skipped, { v: true }, { v: false })).toBe(2);
  expect(askedTwice(skipped, { v: true }, { v: true })).toBe(1);
});

it('a variable of the field itself is none of what it selects', () => {
  expect(askedTwice('query ($v: Int) { items(first: $v) { __typename } }', { v: 1 }, { v: 2 })).toBe(1);
});
