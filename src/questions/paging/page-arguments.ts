import { Int } from '@nestjs/graphql';
import { addArguments, type Argument, type DynamicClass } from '../../metamodel/derive/graphql/dynamic-class.js';
import { PAGE_SIZE } from '../../metamodel/derive/graphql/types.js';

/**
 * Gives a field the arguments `first` and `after`.
 * @param others arguments that it has besides
 */
export const addPageArguments = (
  target: DynamicClass,
  field: string,
  size = PAGE_SIZE,
  others: readonly Argument[] = [],
): void =>
  addArguments(target, field, [
    ...others,
    { name: 'first', type: () => Int, defaultValue: size, description: 'How many from the beginning.' },
    { name: 'after', type: () => String, nullable: true, description: 'The cursor to begin after.' },
  ]);
