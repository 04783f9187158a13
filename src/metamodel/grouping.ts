import type { PropertyDeclaration } from './declarations.js';
import { isReadable, maxLengthOf, TEXT_LENGTH } from './property-rules.js';
import type { Registry } from './registry.js';

/**
 * What items of a kind can be grouped by: properties whose values are few or short words, and every link field. Days,
 * moments, amounts and numbers are left out, for they would need bounds; so is the code, for it is another one in each.
 */
export const groupFields = (registry: Registry, kind: string): string[] => [
  ...registry
    .kind(kind)
    .properties.filter(isGroupable)
    .map(({ name }) => name),
  ...registry.linkFields(kind).map(({ name }) => name),
];

const isGroupable = (property: PropertyDeclaration): boolean => {
  if (!isReadable(property) || property.name === 'code') return false;
  if (property.type === 'choice' || property.type === 'boolean') return true;
  if (property.type === 'integer') return !property.managed;
  return property.type === 'text' && !property.format && maxLengthOf(property) <= TEXT_LENGTH;
};
