import { getNamedType, type GraphQLField } from 'graphql';

const EACH = 4;

/**
 * What the filters among a field's arguments cost: 4 for the outermost object, and twice as much each level further in.
 * Neo4j plans a condition on the links of links the longer the deeper it lies; sixty of them took it more than 30 s.
 */
export const costOfFilters = (
  { args }: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): number =>
  args
    .filter(({ type }) => getNamedType(type).name.endsWith('Filter'))
    .reduce((sum, { name }) => sum + costOfCondition(values[name], EACH), 0);

const costOfCondition = (value: unknown, each: number): number => {
  if (typeof value !== 'object' || value === null) return 0;
  // The elements of a list stand side by side.
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + costOfCondition(part, each), 0);
  return Object.values(value).reduce<number>((sum, part) => sum + costOfCondition(part, each * 2), each);
};
