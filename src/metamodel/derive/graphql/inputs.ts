import { rulesFor } from '../validation-rules.js';
import { isWritable } from '../../property-rules.js';
import type { KindDeclaration, PropertyDeclaration } from '../../declarations.js';
import type { Registry } from '../../registry.js';
import { addField, type DynamicClass, graphqlType, inputType } from './dynamic-class.js';
import { LinkTypeEnum } from './enums.js';
import { RefScalar } from './scalars.js';

/** What a client gives to create an item, to change one, and to make or change a link. Validated by class-validator. */

export const createInput = (kind: KindDeclaration): DynamicClass => {
  const made = inputType(`Create${kind.name}Input`, `A new ${kind.name}. ${kind.description.en}`);
  if (kind.ofPlan) addField(made, 'plan', () => RefScalar, { description: 'The plan that it is a part of.' });
  for (const property of kind.properties.filter(isWritable)) {
    const required = Boolean(property.required) && !(property.name === 'name' && kind.nameFrom);
    addInput(made, property, !required);
    rulesFor(made, { ...property, required }, 'create');
  }
  return made;
};

export const updateInput = (kind: KindDeclaration): DynamicClass => {
  const made = inputType(`Update${kind.name}Input`, `Changes to a ${kind.name}: what is not given stays, null clears.`);
  for (const property of kind.properties.filter(isWritable)) {
    addInput(made, property, true);
    rulesFor(made, property, 'update');
  }
  return made;
};

const addInput = (target: DynamicClass, property: PropertyDeclaration, nullable: boolean): void =>
  addField(target, property.name, () => graphqlType(property), { nullable, description: property.description.en });

/** `ends` names the two items; an update has none, for a link's ends never change. */
const linkFields = (made: DynamicClass, registry: Registry, use: 'create' | 'update'): void => {
  for (const property of registry.linkProperties.filter(isWritable)) {
    addInput(made, property, true);
    rulesFor(made, property, use);
  }
  addField(made, 'passages', () => [RefScalar], { nullable: true, description: 'The passages that say so.' });
};

export const linkInput = (registry: Registry): DynamicClass => {
  const made = inputType('LinkInput', 'A new link, from → to as stored.');
  addField(made, 'type', () => LinkTypeEnum);
  addField(made, 'from', () => RefScalar);
  addField(made, 'to', () => RefScalar);
  linkFields(made, registry, 'create');
  return made;
};

export const updateLinkInput = (registry: Registry): DynamicClass => {
  const made = inputType('UpdateLinkInput', 'Changes to a link: what is not given stays, null clears.');
  linkFields(made, registry, 'update');
  return made;
};
