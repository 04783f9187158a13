import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** Tokens of a document at most; GraphiQL's introspection has about 300. */
export const MOST_TOKENS = 2_000;
/** Fields of a document at most, fragments opened wherever they are spread. */
export const MOST_FIELDS = 1_500;

/**
 * Counts the fields that a document comes to when its fragments are opened, each fragment once however often it is
 * spread: a document of 763 bytes with doubling fragments would otherwise come to billions.
 */
export const expandedFields = (document: DocumentNode): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const counted = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1 + count(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      return sum + ofFragment(selection.name.value);
    }, 0);
  const ofFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself counts nothing the second time; validation refuses it.
    counted.set(name, 0);
    const fields = count(fragments.get(name)?.selectionSet);
    counted.set(name, fields);
    return fields;
  };
  return document.definitions.reduce(
    (sum, definition) => (definition.kind === Kind.OPERATION_DEFINITION ? sum + count(definition.selectionSet) : sum),
    0,
  );
};

const HARMLESS = parse('{ __typename }');

/**
 * Refuses a document that comes to too many fields before it is validated: validating would be dear already. Apollo
 * takes a refusal only later, when the operation is known, so validation is given a harmless document until then.
 */
export const documentGuard: ApolloServerPlugin = {
  requestDidStart: () => {
    let refusal: GraphQLError | undefined;
    return Promise.resolve({
      validationDidStart: (request: { document: DocumentNode }) => {
        const fields = expandedFields(request.document);
        if (fields > MOST_FIELDS) {
          refusal = tooMany(fields);
          request.document = HARMLESS;
        }
        return Promise.resolve();
      },
      didResolveOperation: () => (refusal ? Promise.reject(refusal) : Promise.resolve()),
    });
  },
};

const tooMany = (fields: number): GraphQLError =>
  new GraphQLError(`The document comes to ${fields} fields; ${MOST_FIELDS} are allowed. Ask in several queries.`, {
    extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 }, fields, most: MOST_FIELDS },
  });
