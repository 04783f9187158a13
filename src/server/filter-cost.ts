import { getNamedType, type GraphQLField, type GraphQLInputType, isInputObjectType } from 'graphql';

const EACH = 4;

/**
 * What the filters among a field's arguments cost: 4 for the outermost object, and twice as much each level further in.
 * Neo4j plans a condition on the links of links the longer the deeper it lies; sixty of them took it more than 30 s.
 */
export const costOfFilters = (
  { args }: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): number => args.reduce((sum, { name, type }) => sum + costOfArgument(type, values[name]), 0);

/** A filter, or an input that holds filters, such as the axis of a matrix. */
const costOfArgument = (type: GraphQLInputType, value: unknown): number => {
  const named = getNamedType(type);
  if (named.name.endsWith('Filter')) return costOfCondition(value, EACH);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return 0;
  const given: Readonly<Record<string, unknown>> = { ...value };
  return Object.values(named.getFields())
    .filter(({ type: below }) => getNamedType(below).name.endsWith('Filter'))
    .reduce((sum, { name }) => sum + costOfCondition(given[name], EACH), 0);
};

const costOfCondition = (value: unknown, each: number): number => {
  if (typeof value !== 'object' || value === null) return 0;
  // The elements of a list stand side by side.
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + costOfCondition(part, each), 0);
  return Object.values(value).reduce<number>((sum, part) => sum + costOfCondition(part, each * 2), each);
};
