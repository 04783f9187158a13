import { badField, type FieldFault } from '../../database/errors.js';
import { graphqlTypes } from '../../metamodel/derive/graphql/types.js';
import type { Registry } from '../../metamodel/registry.js';
import type { InventoryChange } from './inventory-change.js';
import { isPlaceInPlan } from './link-rules.js';
import type { LinkEnd } from './link-writer.js';
import { orderFaults } from './stored-values.js';
import { faultsIn } from './validate.js';

/** What is wrong with the inputs of changes, each by itself. */
export const inputFaults = (registry: Registry, changes: readonly InventoryChange[]): FieldFault[] => {
  const types = graphqlTypes(registry);
  return changes.flatMap((change) => {
    switch (change.does) {
      case 'create':
        return [
          ...faultsIn(types.of(change.kind).create, change.input, change.inputAt),
          ...orderFaults(change.input, change.inputAt),
        ];
      case 'update':
        return change.kind === null ? [] : faultsIn(types.of(change.kind).update, change.input, change.inputAt);
      case 'link':
        return [
          ...faultsIn(types.linkInput, change.input, change.inputAt),
          ...orderFaults(change.input, change.inputAt),
        ];
      case 'updateLink':
        return faultsIn(types.updateLinkInput, change.input, change.inputAt);
      case 'delete':
      case 'unlink':
      case 'verify':
      case 'verifyLink':
      case 'clearSuspect':
        return [];
    }
  });
};

/** An item of a plan is made with its place in it. */
export const refusePlaces = (type: string, to: LinkEnd, where: string): void => {
  if (isPlaceInPlan(type, to.kind))
    throw badField(`${where}to`, to.code, 'place', {
      en: 'an item has its plan from the beginning; give it when the item is created',
      id: 'item mendapat rencananya sejak awal; sebutkan saat item dibuat',
    });
};
