import { buildSchema, type FieldNode, getArgumentValues, type GraphQLFieldMap, Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { type InventoryStatement, StatementCompiler } from '../../src/inventory/compiler/statements.js';
import { parseRef } from '../../src/inventory/reference.js';
import { SelectionReader } from '../../src/inventory/selection/read-selection.js';
import type { SelectedField } from '../../src/inventory/selection/fields.js';
import type { GroupArguments } from '../../src/inventory/selection/selection.js';
import { everything } from '../../src/inventory/viewer.js';
import { searchIndex } from '../../src/metamodel/derive/search-index.js';
import { fieldName, groupsName, pluralName } from '../../src/metamodel/names.js';
import { registry } from '../../src/model/registry.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const query = schema.getQueryType();
const rootFields: GraphQLFieldMap<unknown, unknown> = query?.getFields() ?? {};
const compiler = new StatementCompiler(registry, () => '2026-11-24');
const viewer = everything();

/** What a root field of the inventory is compiled to, without a database. */
export const compile = (text: string, variableValues: Record<string, unknown> = {}): InventoryStatement => {
  const document = parse(text);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
  const node = operation?.selectionSet.selections.find((s): s is FieldNode => s.kind === Kind.FIELD);
  const definition = node && rootFields[node.name.value];
  if (!node || !query || !definition) throw new Error('the document has no root field of the inventory');
  const args = getArgumentValues(definition, node, variableValues);
  const reader = new SelectionReader(registry, { schema, fragments, variableValues });
  return statementOf(node.name.value, args, reader, [{ node, parent: query }]);
};

const statementOf = (
  root: string,
  args: Record<string, unknown>,
  reader: SelectionReader,
  fields: readonly SelectedField[],
): InventoryStatement => {
  const kind = [...registry.kinds.keys()].find((name) =>
    [fieldName(name), pluralName(name), groupsName(name, registry.kinds.keys())].includes(root),
  );
  if (root === 'links') return compiler.links(args, reader.linkConnection(fields), viewer);
  if (root === 'link')
    return compiler.batches([{ of: 'links', ids: [String(args['id'])], selection: reader.link(fields) }], viewer);
  if (root === 'nodes')
    return compiler.batches([{ of: 'items', ids: texts(args['ids']), selection: reader.item(fields) }], viewer);
  if (root === 'search') {
    const selection = reader.hits(fields);
    const properties = selection.highlights ? searchIndex(registry).properties : undefined;
    return compiler.list('Item', args, selection, viewer, properties);
  }
  if (kind && 'by' in args) {
    const grouping: GroupArguments = { ...args, by: texts(args['by']) };
    return compiler.groups(kind, grouping, reader.grouping(fields), viewer);
  }
  const ref = args['ref'] ?? args['id'];
  if (typeof ref === 'string') return compiler.byReference(kind ?? 'Item', parseRef(ref), reader.item(fields), viewer);
  return compiler.list(kind ?? 'Item', args, { ...reader.connection(fields), link: null }, viewer);
};

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
