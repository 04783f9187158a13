import type { INestApplicationContext } from '@nestjs/common';
import { everything } from '../inventory/viewer.js';
import { Coverage } from '../questions/coverage/coverage.service.js';
import { Scopes } from '../questions/coverage/scope.js';

/**
 * Asks what the first page of the dashboard asks. Neo4j plans a query when it is first asked, which takes seconds for
 * all audit rules together and none afterwards: whoever opens the dashboard first should not wait for it. A fault here is
 * nobody's: whoever asks next is told.
 */
export const warmUp = async (app: INestApplicationContext): Promise<void> => {
  const viewer = everything();
  try {
    const scope = await app.get(Scopes).find({}, viewer);
    await app.get(Coverage).assess(null, scope, { listed: false, byUnit: false }, viewer);
  } catch {
    // Said above.
  }
};
