import {
  coerceInputValue,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { badInput, type FieldFault } from '../database/errors.js';
import { coercionFault } from './coercion-words.js';
import { refuseTooDeep } from './value-depth.js';

export type Values = Readonly<Record<string, unknown>>;

/** Wrong values that are told at most; 200,000 of them would make an answer of 31 MB. */
const MOST_FAULTS = 50;

class Enough extends Error {}

/**
 * The variables of an operation as GraphQL understands them, with their defaults.
 * @throws RunutError BAD_USER_INPUT that lists every wrong value, the first 50 of them; LIMIT_EXCEEDED for endless ones
 */
export const readVariables = (schema: GraphQLSchema, operation: OperationDefinitionNode, given: Values): Values => {
  refuseTooDeep(given);
  const faults: FieldFault[] = [];
  const tell = (fault: FieldFault): void => {
    if (faults.length >= MOST_FAULTS) throw new Enough();
    faults.push(fault);
  };
  const values: Record<string, unknown> = {};
  let more = false;
  try {
    for (const definition of operation.variableDefinitions ?? []) {
      const name = definition.variable.name.value;
      const value = read(schema, definition, Object.hasOwn(given, name) ? given[name] : undefined, tell);
      if (value !== undefined) values[name] = value;
    }
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    more = true;
  }
  if (faults.length > 0) throw badInput(faults, more ? { more } : {});
  return values;
};

const read = (
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  given: unknown,
  tell: (fault: FieldFault) => void,
): unknown => {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  // Validation has refused it already.
  if (!isInputType(type)) return undefined;
  if (given === undefined) {
    if (definition.defaultValue) return valueFromAST(definition.defaultValue, type);
    if (isNonNullType(type))
      tell(
        coercionFault(
          name,
          null,
          new GraphQLError(`Variable "$${name}" of required type "${String(type)}" was not provided.`),
        ),
      );
    return undefined;
  }
  return coerceInputValue(given, type, (path, value, error) =>
    tell(coercionFault([name, ...path].join('.'), value, error)),
  );
};
