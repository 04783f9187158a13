import { Int } from '@nestjs/graphql';
import { isReadable } from '../../property-rules.js';
import type { LinkField, Registry } from '../../registry.js';
import {
  addArguments,
  addField,
  addPropertyField,
  type Argument,
  type DynamicClass,
  inputType,
  objectType,
} from './dynamic-class.js';
import { groupFields } from '../../grouping.js';
import { groupEnum, KindEnum, orderEnum, registerRegistryEnums, SortDirection } from './enums.js';
import { deriveFilters, farName, type FilterTypes } from './filters.js';
import { changeInput } from './change-inputs.js';
import { createInput, linkInput, updateInput, updateLinkInput } from './inputs.js';
import { addWarnings } from './warnings.js';
import { addSharedFields, fillConnection, ItemType, LinkConnection, LinkObject, NodeType } from './shared-types.js';

/** The GraphQL classes of one kind. */
export interface KindTypes {
  readonly object: DynamicClass;
  readonly connection: DynamicClass;
  readonly linkConnection: DynamicClass;
  readonly filter: DynamicClass;
  readonly order: DynamicClass;
  /** An enum of what it can be grouped by. */
  readonly groupField: Record<string, string>;
  readonly create: DynamicClass;
  readonly update: DynamicClass;
  readonly payload: DynamicClass;
}

export interface GraphQLTypes {
  readonly kinds: ReadonlyMap<string, KindTypes>;
  readonly itemFilter: DynamicClass;
  readonly itemOrder: DynamicClass;
  readonly linkFilter: DynamicClass;
  readonly linkInput: DynamicClass;
  readonly updateLinkInput: DynamicClass;
  /** One change of many. */
  readonly change: DynamicClass;
  of(kind: string): KindTypes;
}

export const PAGE_SIZE = 20;

const derived = new WeakMap<Registry, GraphQLTypes>();

/** Every GraphQL type of a registry; made once. Nest keeps them for the process, so a process serves one registry. */
export const graphqlTypes = (registry: Registry): GraphQLTypes => {
  const known = derived.get(registry);
  if (known) return known;
  const made = derive(registry);
  derived.set(registry, made);
  return made;
};

const derive = (registry: Registry): GraphQLTypes => {
  registerRegistryEnums(registry);
  const filters = deriveFilters(registry);
  const orders = new Map(['Item', ...registry.kinds.keys()].map((name) => [name, orderOf(name, registry)]));
  const order = (name: string): DynamicClass => orders.get(name) ?? LinkObject;
  const kinds = new Map<string, KindTypes>();
  const of = (kind: string): KindTypes => {
    const found = kinds.get(kind);
    if (!found) throw new Error(`no GraphQL types for ${kind}`);
    return found;
  };
  const connectionOf = (field: LinkField): DynamicClass =>
    field.farKinds.length === 1 ? of(farName(field)).linkConnection : LinkConnection;
  const addLinkField = (target: DynamicClass, field: LinkField): void => {
    addField(target, field.name, () => connectionOf(field), { description: field.link.description.en });
    addArguments(target, field.name, linkArguments(field, filters, order(farName(field))));
  };

  addSharedFields(() => of('Passage').object);
  for (const property of registry.commonProperties.filter(isReadable)) addPropertyField(ItemType, property);
  for (const property of registry.linkProperties.filter(isReadable)) addPropertyField(LinkObject, property);
  const sharedFields = sharedLinkFields(registry);
  for (const field of sharedFields) addLinkField(ItemType, field);

  for (const kind of registry.kinds.values()) {
    const object = objectType(kind.name, kind.description.en, () => [ItemType, NodeType]);
    const common = new Set(registry.commonProperties.map((property) => property.name));
    for (const property of kind.properties.filter((p) => isReadable(p) && !common.has(p.name)))
      addPropertyField(object, property);
    for (const field of registry.linkFields(kind.name)) {
      if (!sharedFields.some((shared) => shared.name === field.name)) addLinkField(object, field);
    }
    const payload = objectType(`${kind.name}Payload`, `What a change of a ${kind.name} led to.`);
    addField(payload, 'item', () => object, {
      nullable: true,
      description: 'As it is now; null when somebody has deleted it since.',
    });
    addWarnings(payload);
    addField(payload, 'position', () => String, { description: 'Where the change stands in the feed of changes.' });
    kinds.set(kind.name, {
      object,
      payload,
      connection: connectionClass(kind.name, object, false),
      linkConnection: connectionClass(`${kind.name}Link`, object, true),
      filter: filters.of(kind.name),
      order: order(kind.name),
      groupField: groupEnum(kind.name, groupFields(registry, kind.name)),
      create: createInput(kind),
      update: updateInput(kind),
    });
  }
  const links = { link: linkInput(registry), updateLink: updateLinkInput(registry) };
  return {
    kinds,
    of,
    itemFilter: filters.of('Item'),
    itemOrder: order('Item'),
    linkFilter: filters.link,
    linkInput: links.link,
    updateLinkInput: links.updateLink,
    change: changeInput(registry, { create: (kind) => of(kind).create, update: (kind) => of(kind).update, ...links }),
  };
};

/** Fields that every kind has with the same far ends; they stand on the interface. */
export const sharedLinkFields = (registry: Registry): LinkField[] => {
  const [first, ...others] = [...registry.kinds.keys()];
  if (!first) return [];
  const far = (field: LinkField | undefined): string => field?.farKinds.join() ?? '';
  return registry
    .linkFields(first)
    .filter((field) => others.every((kind) => far(registry.linkField(kind, field.name)) === far(field)));
};

const connectionClass = (name: string, node: DynamicClass, withLink: boolean): DynamicClass => {
  const connection = objectType(`${name}Connection`, `A page of ${name} items.`);
  const edge = objectType(
    `${name}Edge`,
    withLink ? 'A link and the item at its far end.' : 'An item and its place in the list.',
  );
  fillConnection(connection, edge, () => node, withLink);
  return connection;
};

const orderOf = (name: string, registry: Registry): DynamicClass => {
  const properties = name === 'Item' ? registry.commonProperties : registry.kind(name).properties;
  const sortable = properties.filter((p) => isReadable(p) && p.type !== 'texts').map((p) => p.name);
  const made = inputType(`${name}Order`, `An order of ${name} items.`);
  const fields = orderEnum(name, sortable);
  addField(made, 'field', () => fields);
  addField(made, 'direction', () => SortDirection, { defaultValue: SortDirection.ASC });
  return made;
};

/** What the arguments of a page mean. */
export const PAGE_DESCRIPTIONS = {
  text: 'Words to find them by, their beginnings or their codes, as `search` does; what fits best first, unless an order is given.',
  orderBy: 'By code when not given; what has no value comes last.',
  first: `How many from the beginning; ${PAGE_SIZE} when nothing is given.`,
  after: 'The cursor to begin after.',
  last: 'How many from the end.',
  before: 'The cursor to end before.',
} as const;

/** The arguments of every page: Relay's four, a filter and an order. */
export const pageArguments = (filter: DynamicClass, order: DynamicClass): Argument[] => [
  { name: 'filter', type: () => filter, nullable: true },
  { name: 'orderBy', type: () => [order], nullable: true, description: PAGE_DESCRIPTIONS.orderBy },
  { name: 'first', type: () => Int, nullable: true, description: PAGE_DESCRIPTIONS.first },
  { name: 'after', type: () => String, nullable: true, description: PAGE_DESCRIPTIONS.after },
  { name: 'last', type: () => Int, nullable: true, description: PAGE_DESCRIPTIONS.last },
  { name: 'before', type: () => String, nullable: true, description: PAGE_DESCRIPTIONS.before },
];

const LINKS = 'Only such links; all when not given, suggested ones too: each edge tells the confidence of its link.';

const linkArguments = (field: LinkField, filters: FilterTypes, order: DynamicClass): Argument[] => [
  ...(field.farKinds.length > 1
    ? [{ name: 'kinds', type: () => [KindEnum], nullable: true, description: 'Only items of these kinds.' }]
    : []),
  { name: 'links', type: () => filters.link, nullable: true, description: LINKS },
  ...pageArguments(filters.of(farName(field)), order),
];
