// npm run build: src/ to dist/, and the npm packages that it takes.
import { prepare } from './prepare.mjs';

await prepare({ embedsNeo4j: false });
