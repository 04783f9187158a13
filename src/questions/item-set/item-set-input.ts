import { Int } from '@nestjs/graphql';
import { addField, type DynamicClass, inputType } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import type { GraphQLTypes } from '../../metamodel/derive/graphql/types.js';
import { fieldName } from '../../metamodel/names.js';

const derived = new WeakMap<GraphQLTypes, DynamicClass>();
const nullable = { nullable: true } as const;

/** `MatrixAxis`, the input that chooses the items of an axis; made once for a registry, as its other types are. */
export const matrixAxis = (types: GraphQLTypes): DynamicClass => {
  const known = derived.get(types);
  if (known) return known;
  const filter = inputType('OneKindFilter', 'The filter of one kind, under the name of the kind.', { oneOf: true });
  for (const [kind, { filter: ofKind }] of types.kinds) addField(filter, fieldName(kind), () => ofKind, nullable);
  const made = choosing(
    'MatrixAxis',
    'What stands on an axis: items of one kind; all that is given must hold.',
    filter,
  );
  addField(made, 'first', () => Int, {
    defaultValue: AXIS_PAGE,
    description: 'How many from the beginning; by code.',
  });
  addField(made, 'after', () => String, { ...nullable, description: 'The cursor to begin after.' });
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
