// The documents of the dashboard (web/src/**/*.graphql) as typed documents: web/src/generated/queries/<name>.ts.
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, print } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format } from 'prettier';
import { root } from '../prepare.mjs';

const sources = join(root, 'web', 'src');
const target = join(sources, 'generated', 'queries');
const schemaAst = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const schema = parse(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const scalars = {
  ID: 'string',
  Moment: 'string',
  Day: 'string',
  Ref: 'string',
  SafeInt: 'number',
  PlainValue: 'unknown',
};

const found = readdirSync(sources, { recursive: true }).filter((path) => path.endsWith('.graphql'));
const names = found.map((path) => basename(path, '.graphql'));
const twice = names.filter((name, index) => names.indexOf(name) !== index);
if (twice.length > 0) throw new Error(`Two documents are called ${twice.join(', ')}: their types would be one file.`);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const path of found.toSorted((a, b) => a.localeCompare(b))) {
  const location = join(sources, path);
  const name = basename(path, '.graphql');
  const document = parse(readFileSync(location, 'utf8'));
  const written = await codegen({
    schema,
    schemaAst,
    filename: `${name}.ts`,
    documents: [{ location, document }],
    config: {
      scalars,
      enumType: 'string-literal',
      immutableTypes: true,
      skipTypename: true,
      dedupeFragments: true,
    },
    pluginMap: { operations },
    plugins: [{ operations: {} }],
  });
  const text = [
    `// Generated from ${name}.graphql by \`npm run generate\`; do not edit.`,
    "import { gql } from 'urql';",
    written,
    ...operationsOf(document).map((operation) => typedDocument(operation, document)),
  ].join('\n');
  writeFileSync(
    join(target, `${name}.ts`),
    await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 }),
  );
}

function operationsOf(document) {
  return document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
}

/** Each operation with all fragments of its file: a file holds one question. */
function typedDocument({ name, operation, ...rest }, document) {
  const type = `${name.value}${operation[0].toUpperCase()}${operation.slice(1)}`;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const parts = [{ name, operation, ...rest }, ...fragments].map(print).join('\n\n');
  return `export const ${name.value}Document = gql<${type}, ${type}Variables>\`\n${parts}\n\`;\n`;
}
