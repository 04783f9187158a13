import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ENDING = '.cypher';

/** The codes of the audit rules: each file of `cypher/coverage/` is one, and a waiver names it. */
export const AUDIT_RULES: readonly string[] = readdirSync(
  fileURLToPath(new URL('../../cypher/coverage/', import.meta.url)),
)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();
