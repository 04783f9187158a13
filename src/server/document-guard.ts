import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql';

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

/** Refuses a document that comes to too many fields, before it is validated: that would be dear already. */
export const documentGuard: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      validationDidStart: ({ document }) => {
        const fields = expandedFields(document);
        if (fields > MOST_FIELDS)
          throw new GraphQLError(
            `The document comes to ${fields} fields; ${MOST_FIELDS} are allowed. Ask in several queries.`,
            {
              extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 }, fields, most: MOST_FIELDS },
            },
          );
        return Promise.resolve();
      },
    }),
};
