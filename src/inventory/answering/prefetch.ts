import {
  getArgumentValues,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Registry } from '../../metamodel/registry.js';
import type { KnownSelections } from '../selection/known-selections.js';
import { SelectionReader } from '../selection/read-selection.js';
import { type DocumentContext, type SelectedField, selectedFields } from '../selection/fields.js';
import { type ItemSelection, type LinkProjection, linkProjectionKey, selectionKey } from '../selection/selection.js';
import { valueOf } from './field-resolver.js';
import { ItemRef, type KnownItem, type KnownLink, LinkRef } from './references.js';

/** A place in an answer where items or links stand, what was selected of them, and which they are. */
export type Place =
  | {
      readonly of: 'items';
      readonly path: string;
      readonly selection: ItemSelection;
      readonly key: string;
      readonly ids: Set<string>;
      /** Of the items, those that the question knows. */
      readonly known: Map<string, KnownItem>;
    }
  | {
      readonly of: 'links';
      readonly path: string;
      readonly selection: LinkProjection;
      readonly key: string;
      readonly ids: Set<string>;
      readonly known: Map<string, KnownLink>;
    };

type Source = Readonly<Record<string, unknown>>;

/** A field with a selection of its own, below a place. */
interface Below {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly own: readonly SelectedField[];
  readonly path: string;
}

/**
 * Walks an answer as the client selected it and gathers every reference on the way, place by place,
 * so that one statement can load them all.
 */
export class ReferenceCollector {
  private readonly context: DocumentContext;
  private readonly reader: SelectionReader;
  /** What fields select of a type; the elements of a list share it. */
  private readonly selected = new Map<readonly SelectedField[], Map<string, readonly Below[]>>();
  readonly places = new Map<string, Place>();

  constructor(
    registry: Registry,
    private readonly known: KnownSelections,
    info: GraphQLResolveInfo,
  ) {
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
    } else if (value instanceof ItemRef) this.item(value, fields, path);
    else if (value instanceof LinkRef) this.link(value, fields, path);
    else if (typeof value === 'object') this.object(value as Source, fields, path);
  }

  private object(source: Source, fields: readonly SelectedField[], path: string): void {
    const type = this.objectTypeOf(source, fields);
    if (!type) return;
    for (const { name, args, own, path: below } of this.below(type, fields, path))
      this.value(valueOf(source, name, args), own, below);
  }

  private below(type: GraphQLObjectType, fields: readonly SelectedField[], path: string): readonly Below[] {
    const ofFields = this.selected.get(fields) ?? new Map<string, readonly Below[]>();
    this.selected.set(fields, ofFields);
    const below = ofFields.get(type.name) ?? this.readBelow(type, fields, path);
    ofFields.set(type.name, below);
    return below;
  }

  private readBelow(type: GraphQLObjectType, fields: readonly SelectedField[], path: string): Below[] {
    const byKey = new Map<string, SelectedField[]>();
    for (const field of fields.flatMap(({ node }) =>
      selectedFields(node.selectionSet, type, this.context, type.name),
    )) {
      if (!field.node.selectionSet) continue;
      const key = field.node.alias?.value ?? field.node.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), field]);
    }
    return [...byKey].flatMap(([key, same]): Below[] => {
      const name = same[0]?.node.name.value ?? '';
      const definition = type.getFields()[name];
      if (!same[0] || !definition) return [];
      const args =
        definition.args.length > 0 ? getArgumentValues(definition, same[0].node, this.context.variableValues) : {};
      return [{ name, args, own: same.map(({ node }) => ({ node, parent: type })), path: `${path}${key}.` }];
    });
  }

  private objectTypeOf(source: Source, [field]: readonly SelectedField[]): GraphQLObjectType | undefined {
    const parent = field?.parent;
    const definition = parent && 'getFields' in parent ? parent.getFields()[field?.node.name.value ?? ''] : undefined;
    const named = definition && getNamedType(definition.type);
    if (isObjectType(named)) return named;
    const concrete = isAbstractType(named) ? this.context.schema.getType(String(source['kind'])) : undefined;
    return isObjectType(concrete) ? concrete : undefined;
  }

  private item(ref: ItemRef, fields: readonly SelectedField[], path: string): void {
    const place = this.places.get(path) ?? this.itemPlace(fields, path);
    place.ids.add(ref.id);
    if (place.of === 'items' && ref.known) place.known.set(ref.id, ref.known);
  }

  private itemPlace(fields: readonly SelectedField[], path: string): Place {
    const selection = this.read(fields, 'item', () => this.reader.item(fields));
    const key = `i${selectionKey(selection)}`;
    const place: Place = { of: 'items', path, selection, key, ids: new Set(), known: new Map() };
    this.places.set(path, place);
    return place;
  }

  private link(ref: LinkRef, fields: readonly SelectedField[], path: string): void {
    const place = this.places.get(path) ?? this.linkPlace(fields, path);
    place.ids.add(ref.id);
    if (place.of === 'links' && ref.known) place.known.set(ref.id, ref.known);
  }

  private linkPlace(fields: readonly SelectedField[], path: string): Place {
    const selection = this.read(fields, 'link', () => this.reader.link(fields));
    const key = `l${linkProjectionKey(selection)}`;
    const place: Place = { of: 'links', path, selection, key, ids: new Set(), known: new Map() };
    this.places.set(path, place);
    return place;
  }

  private read<T>([field, ...others]: readonly SelectedField[], as: string, read: () => T): T {
    if (!field || others.length > 0) return read();
    return this.known.get(field.node, `${as} of ${field.parent.name}`, this.context, read);
  }
}
