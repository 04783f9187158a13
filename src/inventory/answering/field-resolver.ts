import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { linkKey } from '../selection/selection.js';
import { ItemRef, LinkRef, type Loaded } from './references.js';

export interface RequestContext {
  readonly loaded: Loaded;
}

type Source = Readonly<Record<string, unknown>>;

/**
 * Reads a field of an answer. Links of items are found by their arguments, references by their place;
 * a function is called with the field's arguments; anything else is what it is.
 */
export const readField: GraphQLFieldResolver<Source, RequestContext> = (source, args, context, info) => {
  const links = source['$links'];
  if (links instanceof Map) {
    const connection: unknown = links.get(linkKey(info.fieldName, args));
    if (connection !== undefined) return connection;
  }
  const value = valueOf(source, info.fieldName, args);
  if (value instanceof ItemRef || value instanceof LinkRef) return found(value, context.loaded, placeOf(info.path));
  if (Array.isArray(value) && (value[0] instanceof ItemRef || value[0] instanceof LinkRef)) {
    const place = placeOf(info.path);
    return value.map((one: ItemRef | LinkRef) => found(one, context.loaded, place));
  }
  return value;
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
