import Cypher from '@neo4j/cypher-builder';
import type { Parameters } from '../../database/database.js';
import type { Registry } from '../../metamodel/registry.js';
import type { Filter } from '../selection/selection.js';
import { FilterCompiler } from './filter.js';
import { StatementReferences, type UsedReference } from './references.js';
import { visible } from './visibility.js';

/** Texts for queries written by hand, and what their parameters are. */
export interface MatchingItems {
  /** `MATCH … RETURN collect(…) AS name` for each name. */
  readonly clauses: Readonly<Record<string, string>>;
  /** `, COLLECT { … } AS m0`: columns that tell what the references of the filters mean; empty when there are none. */
  readonly columns: string;
  readonly parameters: Parameters;
  readonly references: readonly UsedReference[];
}

/**
 * Compiles, for each name, the items of a kind that a filter lets through and the viewer may see.
 * The texts need `$viewer` and `$today`.
 */
export const matchingItems = (
  registry: Registry,
  sets: Readonly<Record<string, { readonly kind: string; readonly filter: Filter | null }>>,
): MatchingItems => {
  const references = new StatementReferences();
  const filters = new FilterCompiler(registry, references);
  const compiled = Object.entries(sets).map(([name, { kind, filter }]) => {
    const item = new Cypher.Node();
    const clause = new Cypher.Match(new Cypher.Pattern(item, { labels: [kind] }))
      .where(Cypher.and(visible(item), filter ? filters.compile(item, kind, filter) : undefined))
      .return([Cypher.collect(item), name]);
    return { name, ...clause.build({ prefix: `${name}_` }) };
  });
  const meant =
    references.used.length > 0 ? new Cypher.Return(...references.columns()).build({ prefix: 'meant_' }) : null;
  return {
    clauses: Object.fromEntries(compiled.map(({ name, cypher }) => [name, cypher])),
    columns: meant ? meant.cypher.replace(/^RETURN/, ',') : '',
    parameters: Object.assign({}, ...compiled.map(({ params }) => params), meant?.params ?? {}) as Parameters,
    references: references.used,
  };
};
