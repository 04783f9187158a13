// The documents of the dashboard (web/src/**/*.graphql) as typed documents: web/src/generated/queries/<name>.ts, and what they
// share: web/src/generated/schema-types.ts.
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, print } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format } from 'prettier';
import { root } from '../prepare.mjs';

const sources = join(root, 'web', 'src');
const target = join(sources, 'generated');
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

const config = {
  scalars,
  enumType: 'string-literal',
  immutableTypes: true,
  skipTypename: true,
  dedupeFragments: true,
};
const documents = found
  .toSorted((a, b) => a.localeCompare(b))
  .map((path) => ({ location: join(sources, path), document: parse(readFileSync(join(sources, path), 'utf8')) }));

// Written when all of them are right: a mistake in one must not leave the others without their types.
const files = [['schema-types.ts', await schemaTypes()]];
for (const one of documents) files.push(await queryTypes(one));
rmSync(join(target, 'queries'), { recursive: true, force: true });
mkdirSync(join(target, 'queries'), { recursive: true });
for (const [path, text] of files) writeFileSync(join(target, path), text);

/** What documents take and what is named in the schema, once for all of them: a filter of one kind names those of all. */
async function schemaTypes() {
  const written = await typesOf('schema-types.ts', documents, { generateOperationTypes: false });
  return formatted(`// Generated from schema.graphql by \`npm run generate\`; do not edit.\n${written}`);
}

async function queryTypes(source) {
  const { location, document } = source;
  const name = basename(location, '.graphql');
  const written = await typesOf(`${name}.ts`, [source], {
    importSchemaTypesFrom: '../schema-types',
    namespacedImportName: 'Schema',
    importExtension: '.js',
  });
  const text = [
    `// Generated from ${name}.graphql by \`npm run generate\`; do not edit.`,
    "import { gql } from 'urql';",
    written,
    ...operationsOf(document).map((operation) => typedDocument(operation, document)),
  ].join('\n');
  return [join('queries', `${name}.ts`), await formatted(text)];
}

function typesOf(filename, of, more) {
  return codegen({
    schema,
    schemaAst,
    filename,
    documents: of,
    config: { ...config, ...more },
    pluginMap: { operations },
    plugins: [{ operations: {} }],
  });
}

function formatted(text) {
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 });
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
