import {
  getArgumentValues,
  getNamedType,
  type GraphQLCompositeType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { limitExceeded } from '../../database/errors.js';
import type { LinkField, Registry } from '../../metamodel/registry.js';
import { DEEPEST } from '../limits.js';
import { type DocumentContext, type SelectedField, selectedFields } from './fields.js';
import {
  type ConnectionSelection,
  emptySelection,
  type GroupingSelection,
  type ItemSelection,
  linkKey,
  type LinkListSelection,
  type LinkProjection,
  type LinkSelection,
  type PageArguments,
} from './selection.js';

/** Reads selection sets on items, links and connections into selections; aliases and fragments vanish here. */
export class SelectionReader {
  constructor(
    private readonly registry: Registry,
    private readonly context: DocumentContext,
  ) {}

  /**
   * What is selected on a field that gives items.
   * @throws RunutError LIMIT_EXCEEDED when links nest deeper than allowed
   */
  item(fields: readonly SelectedField[], into: ItemSelection = emptySelection(), depth = 0): ItemSelection {
    for (const field of this.below(fields)) this.itemField(field, into, depth);
    return into;
  }

  /** What is selected on a field that gives a connection of items: its `edges.node` and `nodes` together. */
  connection(fields: readonly SelectedField[]): ConnectionSelection {
    const into = emptyConnection();
    this.readConnection(fields, into, 0);
    return into;
  }

  /** What is selected on a field that gives the hits of a search: of their items, and whether the rest is needed. */
  hits(fields: readonly SelectedField[]): ConnectionSelection & { readonly highlights: boolean } {
    const below = this.below(fields);
    const hits = this.below([...named('nodes', below), ...named('node', this.below(named('edges', below)))]);
    return {
      node: this.item(named('item', hits)),
      link: null,
      totalCount: named('totalCount', below).length > 0,
      // The score of a hit is in its cursor.
      cursors: true,
      highlights: named('highlights', hits).length > 0,
    };
  }

  /** What is selected on a field that gives a connection of links. */
  linkConnection(fields: readonly SelectedField[]): LinkListSelection {
    const below = this.below(fields);
    const nodes = named('node', this.below(named('edges', below)));
    return {
      link: this.link([...named('nodes', below), ...nodes]),
      totalCount: named('totalCount', below).length > 0,
    };
  }

  /** What is selected on a field that gives a grouping. */
  grouping(fields: readonly SelectedField[]): GroupingSelection {
    const below = this.below(fields);
    const values = named('by', this.below(named('groups', below)));
    return {
      item: this.item(named('item', this.below(values))),
      totalCount: named('totalCount', below).length > 0,
    };
  }

  link(fields: readonly SelectedField[], into: LinkProjection | null = null, depth = 0): LinkProjection {
    const link = into ?? { properties: new Set(['id']), from: null, to: null, passages: null };
    for (const field of this.below(fields)) {
      const name = field.node.name.value;
      if (name === 'from' || name === 'to' || name === 'passages') {
        link[name] = this.item([field], link[name] ?? emptySelection(), this.deeper(depth));
      } else link.properties.add(name);
    }
    return link;
  }

  private itemField(field: SelectedField, into: ItemSelection, depth: number): void {
    const name = field.node.name.value;
    const kinds = isObjectType(field.parent) ? [field.parent.name] : [...this.registry.kinds.keys()];
    const link = kinds.map((kind) => this.registry.linkField(kind, name)).find((candidate) => candidate !== undefined);
    if (!link) {
      if (!name.startsWith('__')) into.properties.add(name);
      return;
    }
    const page = this.argumentsOf(field);
    const key = linkKey(name, page);
    const selection = into.links.get(key) ?? this.newLink(link, page);
    if (isInterfaceType(field.parent)) into.links.set(key, { ...selection, nearKinds: null });
    else into.links.set(key, { ...selection, nearKinds: widened(selection, kinds, into.links.has(key)) });
    this.readConnection([field], selection.connection, this.deeper(depth));
  }

  private newLink(field: LinkField, page: PageArguments): LinkSelection {
    const farKinds = page.kinds ? field.farKinds.filter((kind) => page.kinds?.includes(kind)) : field.farKinds;
    return {
      field,
      page,
      farKinds,
      nearKinds: new Set(),
      connection: emptyConnection(),
    };
  }

  private readConnection(fields: readonly SelectedField[], into: LinkSelection['connection'], depth: number): void {
    for (const field of this.below(fields)) {
      const name = field.node.name.value;
      if (name === 'nodes') this.item([field], into.node, depth);
      if (name === 'totalCount') into.totalCount = true;
      if (name === 'pageInfo') into.cursors = true;
      if (name !== 'edges') continue;
      for (const part of this.below([field])) {
        if (part.node.name.value === 'cursor') into.cursors = true;
        if (part.node.name.value === 'node') this.item([part], into.node, depth);
        if (part.node.name.value === 'link') into.link = this.link([part], into.link, depth);
      }
    }
  }

  private below(fields: readonly SelectedField[]): SelectedField[] {
    return fields.flatMap((field) => {
      const type = this.typeOf(field);
      return type ? selectedFields(field.node.selectionSet, type, this.context) : [];
    });
  }

  private typeOf({ node, parent }: SelectedField): GraphQLCompositeType | undefined {
    const definition = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    const type = definition && getNamedType(definition.type);
    return type && isCompositeType(type) ? type : undefined;
  }

  private argumentsOf({ node, parent }: SelectedField): PageArguments {
    const definition = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    return definition ? getArgumentValues(definition, node, this.context.variableValues) : {};
  }

  private deeper(depth: number): number {
    if (depth >= DEEPEST)
      throw limitExceeded({
        en: `Links may nest ${DEEPEST} deep; ask for what lies deeper in a query of its own.`,
        id: `Tautan boleh bertingkat sampai ${DEEPEST}; tanyakan yang lebih dalam dengan kueri tersendiri.`,
      });
    return depth + 1;
  }
}

const emptyConnection = (): ConnectionSelection => ({
  node: emptySelection(),
  link: null,
  totalCount: false,
  cursors: false,
});

const named = (name: string, among: readonly SelectedField[]): SelectedField[] =>
  among.filter(({ node }) => node.name.value === name);

/** A field selected on all kinds stays so; one selected on some gains the new ones. */
const widened = (selection: LinkSelection, kinds: readonly string[], known: boolean): Set<string> | null =>
  known && selection.nearKinds === null ? null : new Set([...(selection.nearKinds ?? []), ...kinds]);
