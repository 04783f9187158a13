import type { GraphQLResolveInfo } from 'graphql';
import { selects } from '../../inventory/selection/selects.js';

/** Parts of a rule's result that cost something of their own. */
export interface WantedParts {
  /** What does not satisfy the rule, by name, whether of all or of a unit. */
  readonly listed: boolean;
  /** The result of each unit. */
  readonly byUnit: boolean;
}

export const wantedParts = (info: GraphQLResolveInfo): WantedParts => ({
  listed: ['offenders', 'offendingLinks', 'waivedOffenders'].some((field) => selects(info, field)),
  byUnit: selects(info, 'byUnit'),
});
