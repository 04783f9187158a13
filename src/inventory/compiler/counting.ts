import Cypher from '@neo4j/cypher-builder';
import { type Filter, isFilter } from '../selection/selection.js';

/** The link is more than a suggestion of the program: what nobody has looked at counts nowhere. */
export const counts = (link: Cypher.Relationship | Cypher.Variable): Cypher.Predicate =>
  Cypher.neq(Cypher.coalesce(link.property('confidence'), new Cypher.Literal('')), new Cypher.Literal('SUGGESTED'));

/** A filter on links says itself how sure they are to be. */
export const namesConfidence = (filter: Filter): boolean =>
  Object.entries(filter).some(([name, value]) => {
    if (name === 'confidence') return value !== null && value !== undefined;
    if (Array.isArray(value)) return value.filter(isFilter).some(namesConfidence);
    return name === 'not' && isFilter(value) && namesConfidence(value);
  });

/** Links that a condition looks at: not those that are merely suggested, unless the filter asks by confidence. */
export const looksAt = (link: Cypher.Relationship, filter: Filter | undefined): Cypher.Predicate | undefined =>
  filter && namesConfidence(filter) ? undefined : counts(link);
