// npm run generate: writes schema.graphql, docs/data-model.md and docs/configuration.md.
import { prepare } from './prepare.mjs';

await prepare({ embedsNeo4j: false });
await import('../dist/server/generate.js');
