import { Int } from '@nestjs/graphql';
import { addField, type DynamicClass, inputType } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import type { GraphQLTypes } from '../../metamodel/derive/graphql/types.js';
import { fieldName } from '../../metamodel/names.js';

const derived = new WeakMap<GraphQLTypes, ItemSetInputs>();
const nullable = { nullable: true } as const;

/** Inputs that choose items of one kind, by the filters of a registry's kinds. */
export interface ItemSetInputs {
  /** `ItemSet`. */
  readonly set: DynamicClass;
  /** `MatrixAxis`: a set, and which page of it is shown. */
  readonly axis: DynamicClass;
}

/** Made once for a registry, as its other types are. */
export const itemSetInputs = (types: GraphQLTypes): ItemSetInputs => {
  const known = derived.get(types);
  if (known) return known;
  const filter = inputType('OneKindFilter', 'The filter of one kind, under the name of the kind.', { oneOf: true });
  for (const [kind, { filter: ofKind }] of types.kinds) addField(filter, fieldName(kind), () => ofKind, nullable);
  const set = choosing('ItemSet', 'Items of one kind; all that is given must hold.', filter);
  const axis = choosing(
    'MatrixAxis',
    'What stands on an axis: items of one kind; all that is given must hold.',
    filter,
  );
  addField(axis, 'first', () => Int, {
    defaultValue: AXIS_PAGE,
    description: 'How many from the beginning; by code.',
  });
  addField(axis, 'after', () => String, { ...nullable, description: 'The cursor to begin after.' });
  const made = { set, axis };
  derived.set(types, made);
  return made;
};

export const AXIS_PAGE = 20;

const choosing = (name: string, description: string, filter: DynamicClass): DynamicClass => {
  const made = inputType(name, description);
  addField(made, 'kind', () => KindEnum);
  addField(made, 'filter', () => filter, {
    ...nullable,
    description: 'Under the name of the kind: `{ application: { phase: { eq: ACTIVE } } }`.',
  });
  addField(made, 'refs', () => [RefScalar], { ...nullable, description: 'Only these.' });
  addField(made, 'within', () => RefScalar, {
    ...nullable,
    description:
      'Only what this unit and the units below it hold, what is a part of this plan or group, or what this category classifies; of units and categories themselves, it and those below it.',
  });
  return made;
};
