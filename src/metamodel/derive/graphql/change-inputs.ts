import { ID, Int } from '@nestjs/graphql';
import { fieldName } from '../../names.js';
import type { Registry } from '../../registry.js';
import { addField, type DynamicClass, inputType } from './dynamic-class.js';
import { RefScalar } from './scalars.js';

/** The inputs that a change of each sort has. */
interface Inputs {
  readonly create: (kind: string) => DynamicClass;
  readonly update: (kind: string) => DynamicClass;
  readonly link: DynamicClass;
  readonly updateLink: DynamicClass;
}

const nullable = { nullable: true } as const;

/** One change of many: exactly one of its fields is given. */
export const changeInput = (registry: Registry, inputs: Inputs): DynamicClass => {
  const kinds = [...registry.kinds.keys()];
  const made = inputType('ChangeInput', 'One change of many. References may be keys of new items: `@key`.', {
    oneOf: true,
  });
  const add = (name: string, description: string, input: DynamicClass): void =>
    addField(made, name, () => input, { ...nullable, description });

  const created = inputType('NewItemInput', 'A new item: its key, and what it is under the name of its kind.');
  addField(created, 'key', () => String, {
    ...nullable,
    description: 'A name for it within these changes; others refer to it as `@` and the name.',
  });
  for (const kind of kinds) addField(created, fieldName(kind), () => inputs.create(kind), nullable);
  add('create', 'Enters an item.', created);

  const updated = ofItem('ChangedItemInput', 'Changes to an item, under the name of its kind.');
  for (const kind of kinds) addField(updated, fieldName(kind), () => inputs.update(kind), nullable);
  add('update', 'Changes an item.', updated);

  const deleted = ofItem('DeletedItemInput', 'An item that is to go.');
  addField(deleted, 'cascade', () => Boolean, {
    defaultValue: false,
    description: 'Also when items that stay are linked to it.',
  });
  add('delete', 'Deletes an item.', deleted);

  add('link', 'Links two items.', inputs.link);
  const updatedLink = ofLink('ChangedLinkInput', 'Changes to a link.');
  addField(updatedLink, 'input', () => inputs.updateLink);
  add('updateLink', 'Changes a link.', updatedLink);
  add('unlink', 'Deletes a link.', ofLink('DeletedLinkInput', 'A link that is to go.'));

  add('verify', 'Says of an item that it is right.', verifiable(ofItem('VerifiedItemInput', 'An item that is right.')));
  add(
    'verifyLink',
    'Says of a link that it is right.',
    verifiable(ofLink('VerifiedLinkInput', 'A link that is right.')),
  );
  add('clearSuspect', 'Says of a suspect link that it still holds.', ofLink('ClearedLinkInput', 'A suspect link.'));
  return made;
};

const ofItem = (name: string, description: string): DynamicClass => {
  const made = inputType(name, description);
  addField(made, 'ref', () => RefScalar);
  return versioned(made);
};

const ofLink = (name: string, description: string): DynamicClass => {
  const made = inputType(name, description);
  addField(made, 'id', () => ID);
  return versioned(made);
};

const versioned = (made: DynamicClass): DynamicClass => {
  addField(made, 'expectedVersion', () => Int, {
    ...nullable,
    description: 'The version that you saw; another one is a CONFLICT.',
  });
  return made;
};

const verifiable = (made: DynamicClass): DynamicClass => {
  addField(made, 'verified', () => Boolean, {
    defaultValue: true,
    description: 'False takes the verification back.',
  });
  return made;
};
