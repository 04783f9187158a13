// npm run generate: writes schema.graphql, docs/data-model.md, docs/configuration.md and web/src/generated.
import { prepare } from './prepare.mjs';

// The dashboard is built of what is generated here.
await prepare({ embedsNeo4j: false, buildsDashboard: false });
await import('../dist/server/generate.js');
await import('./generate/query-types.mjs');
