#!/usr/bin/env node
// The command line. Prepares what is missing, then runs the command; progress goes to stderr, answers to stdout.
import { prepare } from '../scripts/prepare.mjs';

await prepare({ embedsNeo4j: false });
process.setSourceMapsEnabled(true);
await import('../dist/cli/main.js');
