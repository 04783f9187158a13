import type { PropertyDeclaration } from './declarations.js';

/** A stored item never lacks it. */
export const isAlwaysSet = (property: PropertyDeclaration): boolean =>
  property.required === true || property.present === true || property.initially !== undefined;

/** Clients may read it. */
export const isReadable = (property: PropertyDeclaration): boolean => !property.hidden;

/** Clients may give it. */
export const isWritable = (property: PropertyDeclaration): boolean => !property.hidden && !property.managed;

export const TEXT_LENGTH = 200;

/** The longest text it takes, in characters. */
export const maxLengthOf = (property: PropertyDeclaration): number => property.maxLength ?? TEXT_LENGTH;
