import type { FieldFault, Words } from '../../database/errors.js';
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
const allowedBetween = (registry: Registry, from: string, to: string): Words => {
  const types = registry.triplesBetween(from, to).map((triple) => triple.type);
  return types.length > 0
    ? { en: `from ${from} to ${to}: ${types.join(', ')}`, id: `dari ${from} ke ${to}: ${types.join(', ')}` }
    : { en: `nothing runs from ${from} to ${to}`, id: `tidak ada tautan dari ${from} ke ${to}` };
};

export const TO_ITSELF: Words = {
  en: 'an item is not linked to itself',
  id: 'item tidak dapat ditautkan ke dirinya sendiri',
};

export const endFaults = (registry: Registry, type: string, from: string, to: string, where = ''): FieldFault[] => {
  if (registry.triplesBetween(from, to).some((triple) => triple.type === type)) return [];
  const [joined, between] = [allowedEnds(registry, type), allowedBetween(registry, from, to)];
  return [
    {
      field: `${where}type`,
      value: type,
      rule: 'ends',
      message: {
        en: `${type} does not run from ${from} to ${to}. It joins ${joined}; ${between.en}`,
        id: `${type} tidak menghubungkan ${from} ke ${to}. Yang dihubungkannya ${joined}; ${between.id}`,
      },
    },
  ];
};

/** Properties that links of this type do not have, such as `master` on anything but WRITES. */
export const foreignProperties = (registry: Registry, type: string, input: Values, where = ''): FieldFault[] => {
  const own = (registry.link(type).properties ?? []).map((property) => property.name);
  const special = specialProperties(registry);
  return Object.entries(input)
    .filter(([name, value]) => value !== null && value !== undefined && special.has(name) && !own.includes(name))
    .map(([name, value]) => ({
      field: `${where}${name}`,
      value,
      rule: 'property',
      message: { en: `${type} links have no ${name}`, id: `tautan ${type} tidak memiliki ${name}` },
    }));
};

const ofRegistries = new WeakMap<Registry, ReadonlySet<string>>();

/** What links of some type have and those of others do not; asked for each link of an import. */
const specialProperties = (registry: Registry): ReadonlySet<string> => {
  const known = ofRegistries.get(registry);
  if (known) return known;
  const names = new Set(
    [...registry.links.values()].flatMap((link) => (link.properties ?? []).map((property) => property.name)),
  );
  ofRegistries.set(registry, names);
  return names;
};

/** An item of a plan is made with its place in it and keeps it: that link is not for anybody to make or unmake. */
export const isPlaceInPlan = (type: string, toKind: string): boolean => type === 'PART_OF' && toKind === 'Plan';
