import { Field, Float, ID as IdScalar, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Cost } from './cost.js';
import { KindEnum, LinkClassEnum, LinkTypeEnum } from './enums.js';
import { addArguments, addField, interfaceType, objectType } from './dynamic-class.js';

/** Types that stand in the schema whatever the kinds are. The registry adds fields to Item and Link. */

export enum Language {
  ID = 'id',
  EN = 'en',
}
registerEnumType(Language, { name: 'Language', description: 'Indonesian or English.' });

/** What the server hands to GraphQL for an item: its kind is its type. */
export interface HasKind {
  readonly kind: string;
}

const typeOf = (value: HasKind): string => value.kind;

export const NodeType = interfaceType('Node', 'Something with an id that is unique over everything.', typeOf);
export const ItemType = interfaceType('Item', 'What every kind of item has.', typeOf, () => [NodeType]);
export const LinkObject = objectType('Link', 'A link between two items, as stored: from → to.');

@ObjectType({ description: 'Where a page begins and ends, after the Relay specification.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType({ description: 'Something that an item lacks of what its kind wants.' })
export class MissingPart {
  @Field(() => String, { description: 'The field: a property or a link.' })
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String, { description: 'Its Indonesian name; for a link that of the type of link.' })
  indonesian!: string;

  @Field(() => Boolean)
  isLink!: boolean;
}

@ObjectType({
  description:
    'How much of what its kind wants for quality, and does not require, an item has. A link counts that is more than suggested, in its time, and leads to an item that you may see.',
})
export class Completeness {
  @Field(() => Float, { description: 'The present of the wanted, 0 to 1; 1 where the kind wants nothing.' })
  score!: number;

  @Cost({ size: 5 })
  @Field(() => [MissingPart], { description: 'In the order in which the kind wants them.' })
  missing!: readonly MissingPart[];
}

export const LinkConnection = objectType('LinkConnection', 'A page of links to items of several kinds.');
export const LinkEdge = objectType('LinkEdge', 'A link and the item at its far end.');

export const LinksConnection = objectType('LinksConnection', 'A page of links as such.');
const LinksEdge = objectType('LinksEdge', 'A link and its place in the list.');
export const ItemConnection = objectType('ItemConnection', 'A page of items of any kinds.');
const ItemEdge = objectType('ItemEdge', 'An item and its place in the list.');

/** Fills the fields of an edge and a connection; the edges of links also say the link. */
export const fillConnection = (
  connection: ReturnType<typeof objectType>,
  edge: ReturnType<typeof objectType>,
  node: () => unknown,
  withLink: boolean,
): void => {
  addField(edge, 'cursor', () => String);
  if (withLink) addField(edge, 'link', () => LinkObject);
  addField(edge, 'node', node);
  addField(connection, 'edges', () => [edge]);
  addField(connection, 'nodes', () => [node()]);
  addField(connection, 'pageInfo', () => PageInfo);
  addField(connection, 'totalCount', () => Int, { description: 'Counted only when asked for.', cost: { own: 1 } });
};

let passage: () => unknown = () => ItemType;

/** The object type of passages, for the fields of answers that tell where something is written. */
export const passageType = (): unknown => passage();

/** The fields of Item and Link that are no properties. */
export const addSharedFields = (passageOfRegistry: () => unknown): void => {
  passage = passageOfRegistry;
  addField(NodeType, 'id', () => IdScalar);
  addField(ItemType, 'kind', () => KindEnum, { description: 'What kind of item it is.' });
  addField(ItemType, 'completeness', () => Completeness, {
    description: 'What it has and lacks of what its kind wants.',
    cost: { each: 5 },
  });
  addField(ItemType, 'suspectLinks', () => Int, {
    description: 'How many of its links are suspect, to items that may be seen: one of their ends has changed since.',
    cost: { own: 5 },
  });
  addField(LinkObject, 'type', () => LinkTypeEnum);
  addField(LinkObject, 'class', () => LinkClassEnum);
  addField(LinkObject, 'from', () => ItemType);
  addField(LinkObject, 'to', () => ItemType);
  addField(LinkObject, 'passages', () => [passageType()], { description: 'Where it is written.', cost: { size: 2 } });
  addField(LinkObject, 'sentence', () => String, { description: 'The link in words.' });
  addArguments(LinkObject, 'sentence', [{ name: 'language', type: () => Language, defaultValue: Language.ID }]);
  fillConnection(LinkConnection, LinkEdge, () => ItemType, true);
  fillConnection(LinksConnection, LinksEdge, () => LinkObject, false);
  fillConnection(ItemConnection, ItemEdge, () => ItemType, false);
};
