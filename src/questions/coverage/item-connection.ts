import { Int } from '@nestjs/graphql';
import { addArguments, type DynamicClass, objectType } from '../../metamodel/derive/graphql/dynamic-class.js';
import { fillConnection, ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import { PAGE_SIZE } from '../../metamodel/derive/graphql/types.js';

export const ItemConnection = objectType('ItemConnection', 'A page of items of any kinds.');
const ItemEdge = objectType('ItemEdge', 'An item and its place in the list.');
fillConnection(ItemConnection, ItemEdge, () => ItemType, false);

/** Gives a field the arguments `first` and `after`. */
export const addPageArguments = (target: DynamicClass, field: string, size = PAGE_SIZE): void =>
  addArguments(target, field, [
    { name: 'first', type: () => Int, defaultValue: size, description: 'How many from the beginning.' },
    { name: 'after', type: () => String, nullable: true, description: 'The cursor to begin after.' },
  ]);
