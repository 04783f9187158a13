import { GraphQLScalarType } from 'graphql';

/** Only ever answered, never given. */
export const PlainValueScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'PlainValue',
  description: 'The value of a property as JSON has it: a text, a number, true or false, a list of texts, or null.',
});
