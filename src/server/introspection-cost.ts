import type { DeclaredCost } from '../metamodel/derive/graphql/cost.js';

/**
 * What introspection costs, for its fields are graphql-js' own and can declare nothing: GraphiQL's query comes to a
 * quarter of what is allowed, the fields of the types of fields to more than all.
 */
export const introspectionCost: Readonly<Record<string, DeclaredCost>> = {
  '__Schema.types': { size: 100 },
  '__Schema.directives': { size: 5 },
  '__Type.fields': { size: 25 },
  '__Type.inputFields': { size: 10 },
  '__Type.interfaces': { size: 2 },
  '__Type.possibleTypes': { size: 5 },
  '__Type.enumValues': { size: 5 },
  '__Type.ofType': { each: 0 },
  '__Field.args': { size: 3 },
  '__Field.type': { each: 0 },
  '__InputValue.type': { each: 0 },
  '__Directive.args': { size: 2 },
};
