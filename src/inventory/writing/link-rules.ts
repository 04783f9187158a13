import type { FieldFault } from '../../database/errors.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Values } from './stored-values.js';

/** Which kinds a type of link joins, in words: `Goal → Mission, Vision; Mission → Vision`. */
export const allowedEnds = (registry: Registry, type: string): string => {
  const byStart = new Map<string, string[]>();
  for (const triple of registry.triples.filter((one) => one.type === type))
    byStart.set(triple.from, [...(byStart.get(triple.from) ?? []), triple.to]);
  return [...byStart].map(([from, to]) => `${from} → ${to.join(', ')}`).join('; ');
};

/** Which links run between two kinds, for the message that refuses another. */
const allowedBetween = (registry: Registry, from: string, to: string): string => {
  const types = registry.triplesBetween(from, to).map((triple) => triple.type);
  return types.length > 0 ? `from ${from} to ${to}: ${types.join(', ')}` : `nothing runs from ${from} to ${to}`;
};

export const endFaults = (registry: Registry, type: string, from: string, to: string, where = ''): FieldFault[] => {
  if (registry.triplesBetween(from, to).some((triple) => triple.type === type)) return [];
  return [
    {
      field: `${where}type`,
      value: type,
      rule: 'ends',
      message: `${type} does not run from ${from} to ${to}. It joins ${allowedEnds(registry, type)}; ${allowedBetween(registry, from, to)}`,
    },
  ];
};

/** Properties that links of this type do not have, such as `master` on anything but WRITES. */
export const foreignProperties = (registry: Registry, type: string, input: Values, where = ''): FieldFault[] => {
  const own = new Set((registry.link(type).properties ?? []).map((property) => property.name));
  const special = new Set(
    [...registry.links.values()].flatMap((link) => (link.properties ?? []).map((property) => property.name)),
  );
  return Object.entries(input)
    .filter(([name, value]) => value !== null && value !== undefined && special.has(name) && !own.has(name))
    .map(([name, value]) => ({
      field: `${where}${name}`,
      value,
      rule: 'property',
      message: `${type} links have no ${name}`,
    }));
};

/** An item of a plan is made with its place in it and keeps it: that link is not for anybody to make or unmake. */
export const isPlaceInPlan = (type: string, toKind: string): boolean => type === 'PART_OF' && toKind === 'Plan';
