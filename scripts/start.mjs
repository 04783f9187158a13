// npm start: installs what is missing, then becomes the server. In this same process, so that a signal reaches the
// server once, and its exit code is this one.
import { prepare } from './prepare.mjs';

await prepare({ embedsNeo4j: (process.env.NEO4J_URI ?? '') === '' });
process.setSourceMapsEnabled(true);
await import('../dist/main.js');
