import type { Words } from '../../model/model-types.js';

/** The shape of web/src/generated/example-queries.ts. */
export interface ExampleQuery {
  readonly topic: 'purpose' | 'dependency' | 'integration' | 'planning' | 'inventory';
  readonly title: Words;
  readonly query: string;
}
