import { buildSchema, type FieldNode, getArgumentValues, Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import type { Statement } from '../../src/database/database.js';
import { StatementCompiler } from '../../src/inventory/compiler/statements.js';
import { parseRef } from '../../src/inventory/reference.js';
import { SelectionReader } from '../../src/inventory/selection/read-selection.js';
import { everything } from '../../src/inventory/viewer.js';
import { fieldName, pluralName } from '../../src/metamodel/names.js';
import { registry } from '../../src/model/registry.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const query = schema.getQueryType();
const compiler = new StatementCompiler(registry);

/** What a root field of the inventory is compiled to, without a database. */
export const compile = (text: string, variableValues: Record<string, unknown> = {}): Statement => {
  const document = parse(text);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
  const node = operation?.selectionSet.selections.find((s): s is FieldNode => s.kind === Kind.FIELD);
  const definition = node && query?.getFields()[node.name.value];
  if (!node || !query || !definition) throw new Error('the document has no root field of the inventory');
  const args = getArgumentValues(definition, node, variableValues);
  const reader = new SelectionReader(registry, { schema, fragments, variableValues });
  const kind =
    [...registry.kinds.keys()].find((name) => [fieldName(name), pluralName(name)].includes(node.name.value)) ?? 'Item';
  const fields = [{ node, parent: query }];
  const ref = args['ref'] ?? args['id'];
  if (typeof ref === 'string') return compiler.byReference(kind, parseRef(ref), reader.item(fields), everything());
  return compiler.list(kind, args, { ...reader.connection(fields), link: null }, everything());
};
