import { registerEnumType } from '@nestjs/graphql';
import type { Choice } from '../../declarations.js';
import type { Registry } from '../../registry.js';

/** Nest knows an enum by its object, not by its name; these are filled from the registry in use. */
type EnumObject = Record<string, string>;

export const KindEnum: EnumObject = {};
export const LinkTypeEnum: EnumObject = {};

export enum LinkClassEnum {
  PURPOSE = 'purpose',
  DEPENDENCY = 'dependency',
  CONTEXT = 'context',
  EVIDENCE = 'evidence',
}
registerEnumType(LinkClassEnum, {
  name: 'LinkClass',
  description: 'What a link means: why, what is needed, whose, or where it is written.',
});

/** What the groups of a grouping are ordered by. */
export enum GroupOrderEnum {
  COUNT_DESC = 'COUNT_DESC',
  VALUE = 'VALUE',
}
registerEnumType(GroupOrderEnum, {
  name: 'GroupOrder',
  valuesMap: {
    COUNT_DESC: { description: 'The largest first.' },
    VALUE: { description: 'By value, or by the code of the linked item; groups without come last.' },
  },
});

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, { name: 'SortDirection', description: 'Items without a value come last either way.' });

const choices = new WeakMap<Choice, EnumObject>();

/** The enum of a choice; made once. */
export const choiceEnum = (choice: Choice): EnumObject => {
  const known = choices.get(choice);
  if (known) return known;
  const made = enumOf(
    choice.name,
    choice.description,
    Object.keys(choice.values),
    (key) => choice.values[key]?.description.en,
  );
  choices.set(choice, made);
  return made;
};

const enumOf = (
  name: string,
  description: string,
  keys: readonly string[],
  describe: (key: string) => string | undefined,
  into: EnumObject = {},
): EnumObject => {
  for (const key of keys) into[key] = key;
  const valuesMap = Object.fromEntries(keys.map((key) => [key, { description: describe(key) }]));
  registerEnumType(into, { name, description, valuesMap });
  return into;
};

/** Nest collects enums before it asks a field for its type, so all are registered first. */
export const registerRegistryEnums = (registry: Registry): void => {
  const properties = [...registry.kinds.values()].flatMap((kind) => kind.properties);
  for (const { choice } of [...properties, ...registry.linkProperties]) if (choice) choiceEnum(choice);
  enumOf(
    'Kind',
    'The kinds of item.',
    [...registry.kinds.keys()],
    (kind) => registry.kind(kind).description.en,
    KindEnum,
  );
  enumOf(
    'LinkType',
    'The types of link.',
    [...registry.links.keys()],
    (type) => registry.link(type).description.en,
    LinkTypeEnum,
  );
};

/** An enum of the properties by which a kind can be ordered. */
export const orderEnum = (kind: string, properties: readonly string[]): EnumObject =>
  enumOf(`${kind}OrderField`, `What ${kind} items can be ordered by.`, properties, () => undefined);

/** An enum of what a kind can be grouped by. */
export const groupEnum = (kind: string, fields: readonly string[]): EnumObject =>
  enumOf(`${kind}GroupField`, `What ${kind} items can be grouped by.`, fields, () => undefined);
