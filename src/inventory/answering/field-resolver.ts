import { type FieldNode, type GraphQLFieldResolver, type GraphQLResolveInfo, Kind, type ValueNode } from 'graphql';
import type { Words } from '../../metamodel/words.js';
import { linkKey } from '../selection/selection.js';
import { ItemRef, LinkRef, type Loaded } from './references.js';
import { Told } from './told.js';

export interface RequestContext {
  readonly loaded: Loaded;
  /** The language that the asker is answered in. */
  readonly language: keyof Words;
}

type Source = Readonly<Record<string, unknown>>;

/**
 * Reads a field of an answer. Links of items are found by their arguments, references by their place;
 * a function is called with the field's arguments; what is told is told in the asker's language; anything else is what
 * it is.
 */
export const readField: GraphQLFieldResolver<Source, RequestContext> = (source, args, context, info) => {
  const links = source['$links'];
  if (links instanceof Map) {
    const connection: unknown = links.get(keyOf(args, info));
    if (connection !== undefined) return connection;
  }
  const value = valueOf(source, info.fieldName, args);
  if (value instanceof ItemRef || value instanceof LinkRef) return found(value, context.loaded, placeOf(info.path));
  if (value instanceof Told) return value.words[context.language];
  if (Array.isArray(value) && (value[0] instanceof ItemRef || value[0] instanceof LinkRef)) {
    const place = placeOf(info.path);
    return value.map((one: ItemRef | LinkRef) => found(one, context.loaded, place));
  }
  return value;
};

/** Keys of link fields whose arguments hold no variable: they are the same for each item and each request. */
const constant = new WeakMap<FieldNode, string>();

const keyOf = (args: Readonly<Record<string, unknown>>, { fieldName, fieldNodes }: GraphQLResolveInfo): string => {
  const [node] = fieldNodes;
  const known = node && constant.get(node);
  if (known !== undefined) return known;
  const key = linkKey(fieldName, args);
  if (node?.arguments?.every(({ value }) => isConstant(value))) constant.set(node, key);
  return key;
};

const isConstant = (value: ValueNode): boolean => {
  if (value.kind === Kind.LIST) return value.values.every(isConstant);
  if (value.kind === Kind.OBJECT) return value.fields.every((field) => isConstant(field.value));
  return value.kind !== Kind.VARIABLE;
};

/** The value of a field before references are replaced. */
export const valueOf = (source: Source, field: string, args: Readonly<Record<string, unknown>>): unknown => {
  const value = source[field];
  return typeof value === 'function' ? value.call(source, args) : value;
};

const found = (ref: ItemRef | LinkRef, loaded: Loaded, place: string): unknown =>
  loaded.get(place)?.get(ref.id) ?? null;

/** The response keys that lead to a field, without the places in lists: every element of a list has the same selection. */
const placeOf = (path: GraphQLResolveInfo['path'] | undefined): string => {
  let place = '';
  for (let at = path; at; at = at.prev) if (typeof at.key === 'string') place = `${at.key}.${place}`;
  return place;
};
