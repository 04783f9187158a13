import {
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Registry } from '../../metamodel/registry.js';
import { SelectionReader } from '../selection/read-selection.js';
import { type DocumentContext, type SelectedField, selectedFields } from '../selection/fields.js';
import { type ItemSelection, type LinkProjection, linkProjectionKey, selectionKey } from '../selection/selection.js';
import { valueOf } from './field-resolver.js';
import { ItemRef, LinkRef } from './references.js';

/** A place in an answer where items or links stand, what was selected of them, and which they are. */
export type Place =
  | {
      readonly of: 'items';
      readonly path: string;
      readonly selection: ItemSelection;
      readonly key: string;
      readonly ids: Set<string>;
    }
  | {
      readonly of: 'links';
      readonly path: string;
      readonly selection: LinkProjection;
      readonly key: string;
      readonly ids: Set<string>;
    };

type Source = Readonly<Record<string, unknown>>;

/**
 * Walks an answer as the client selected it and gathers every reference on the way, place by place,
 * so that one statement can load them all.
 */
export class ReferenceCollector {
  private readonly context: DocumentContext;
  private readonly reader: SelectionReader;
  readonly places = new Map<string, Place>();

  constructor(registry: Registry, info: GraphQLResolveInfo) {
    this.context = info;
    this.reader = new SelectionReader(registry, info);
  }

  collect(info: GraphQLResolveInfo, answer: unknown): void {
    const fields = info.fieldNodes.map((node) => ({ node, parent: info.parentType }));
    this.value(answer, fields, `${info.path.key}.`);
  }

  private value(value: unknown, fields: readonly SelectedField[], path: string): void {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const element of value) this.value(element, fields, path);
    } else if (value instanceof ItemRef) this.item(fields, path).add(value.id);
    else if (value instanceof LinkRef) this.link(fields, path).add(value.id);
    else if (typeof value === 'object') this.object(value as Source, fields, path);
  }

  private object(source: Source, fields: readonly SelectedField[], path: string): void {
    const type = this.objectTypeOf(source, fields);
    if (!type) return;
    const below = new Map<string, SelectedField[]>();
    for (const field of fields.flatMap(({ node }) =>
      selectedFields(node.selectionSet, type, this.context, type.name),
    )) {
      if (!field.node.selectionSet) continue;
      const key = field.node.alias?.value ?? field.node.name.value;
      below.set(key, [...(below.get(key) ?? []), field]);
    }
    for (const [key, same] of below) {
      const [first] = same;
      const definition = first && type.getFields()[first.node.name.value];
      if (!first || !definition) continue;
      const args =
        definition.args.length > 0 ? getArgumentValues(definition, first.node, this.context.variableValues) : {};
      const own = same.map(({ node }) => ({ node, parent: type }));
      this.value(valueOf(source, first.node.name.value, args), own, `${path}${key}.`);
    }
  }

  private objectTypeOf(source: Source, [field]: readonly SelectedField[]): GraphQLObjectType | undefined {
    const parent = field?.parent;
    const definition = parent && 'getFields' in parent ? parent.getFields()[field?.node.name.value ?? ''] : undefined;
    const named = definition && getNamedType(definition.type);
    if (isObjectType(named)) return named;
    const concrete = isAbstractType(named) ? this.context.schema.getType(String(source['kind'])) : undefined;
    return isObjectType(concrete) ? concrete : undefined;
  }

  private item(fields: readonly SelectedField[], path: string): Set<string> {
    const known = this.places.get(path);
    if (known) return known.ids;
    const selection = this.reader.item(fields);
    const place: Place = { of: 'items', path, selection, key: `i${selectionKey(selection)}`, ids: new Set() };
    this.places.set(path, place);
    return place.ids;
  }

  private link(fields: readonly SelectedField[], path: string): Set<string> {
    const known = this.places.get(path);
    if (known) return known.ids;
    const selection = this.reader.link(fields);
    const place: Place = { of: 'links', path, selection, key: `l${linkProjectionKey(selection)}`, ids: new Set() };
    this.places.set(path, place);
    return place.ids;
  }
}
