import { dependencyQueries } from './examples/dependency.js';
import type { ExampleQuery } from './examples/example-query.js';
import { integrationQueries } from './examples/integration.js';
import { inventoryQueries } from './examples/inventory.js';
import { planningQueries } from './examples/planning.js';
import { purposeQueries } from './examples/purpose.js';

/** One for each question of the API; each is a tab of GraphiQL when it is opened for the first time. */
export const exampleQueries: readonly ExampleQuery[] = [
  ...purposeQueries,
  ...dependencyQueries,
  ...integrationQueries,
  ...planningQueries,
  ...inventoryQueries,
];

/** `web/src/generated/example-queries.ts`: the same for the dashboard, which shows them and opens them in GraphiQL. */
export const examplesForDashboard = (): string =>
  `// Generated from src/server/example-queries.ts by \`npm run generate\`; do not edit.
import type { ExampleQuery } from '../pages/developers/example-query.js';

export const exampleQueries: readonly ExampleQuery[] = ${JSON.stringify(exampleQueries)};
`;
