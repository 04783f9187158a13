import { integer, type Statement } from '../../database/database.js';
import type { NamedQueries } from '../../database/named-query.js';
import { referenceParameters } from '../../inventory/writing/find-references.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import type { Registry } from '../../metamodel/registry.js';
import { type MatchingItems } from '../../inventory/compiler/matching-items.js';
import { chooseSets, type NamedSets } from '../item-set/item-set.js';
import { MOST_CHOSEN } from './origins.js';
import { COMPLAINT, type WalkQuestion } from './question.js';
import { regionState } from './region.js';
import type { TraceRequest } from './trace.service.js';

/** Bounds of the region: far beyond any city, and small enough to be walked in a second. */
export const MOST_ITEMS = 20_000;
export const MOST_LINKS = 100_000;

/** Two depths are enough: every number of hops has a text of its own, and a plan of its own in Neo4j's cache. */
const DEPTHS = [12, 64] as const;

/** How the origins are chosen that are not named; `{{origins}}` is the filter. */
export const CHOICE = 'CALL () {\n  {{origins}}\n}\n{{include trace/parts/chosen set=origins}}';
const NO_CHOICE = 'WITH position, found, [] AS chosen';

/** Where the references of a question stand in `found`. */
export interface RegionReferences {
  readonly sets: NamedSets;
  readonly matching: MatchingItems;
  readonly from: readonly number[];
  readonly plan: number | null;
}

/** The statement that fetches the region of a trace. One hop more than asked for shows whether the limit cut. */
export const regionStatement = (
  queries: NamedQueries,
  registry: Registry,
  { from, chosen, plan, ...question }: TraceRequest,
  viewer: Viewer,
  day: string,
): { readonly statement: Statement; readonly references: RegionReferences } => {
  const sets: NamedSets = chosen ? { origins: chosen } : {};
  const { matching, refs, places } = chooseSets(registry, sets);
  const froms = from.map((_, index) => refs.length + index);
  const parameters = {
    ...matching.parameters,
    ...places,
    refs: referenceParameters([...refs, ...from, ...(plan === null ? [] : [plan])]),
    from: froms.map(integer),
    today: day,
    mostChosen: integer(MOST_CHOSEN),
    mostItems: integer(MOST_ITEMS),
    mostLinks: integer(MOST_LINKS),
    ...viewerParameters(viewer),
  };
  const walk = { ...walkPlaceholders(registry, question, question.asOf), meant: matching.columns };
  return {
    // What no filter composed is asked again and again: its text is kept.
    statement: chosen
      ? queries.composed('trace/region', parameters, { ...walk, choice: CHOICE, ...matching.clauses })
      : queries.statement('trace/region', parameters, { ...walk, choice: NO_CHOICE }),
    references: { sets, matching, from: froms, plan: plan === null ? null : refs.length + from.length },
  };
};

export const walkPlaceholders = (
  registry: Registry,
  { direction, inherit, maxHops }: Pick<WalkQuestion, 'direction' | 'inherit' | 'maxHops'>,
  asOf: string | null = null,
): Record<string, string> => {
  const types = registry.typesOf('purpose', ...(inherit ? (['dependency'] as const) : []));
  const onward = types.filter((type) => type !== COMPLAINT).join('|');
  const all = types.join('|');
  const depth = (DEPTHS.find((each) => each >= maxHops) ?? DEPTHS[1]) + 1;
  const state = regionState(registry, asOf)
    .map((name) => `{{ofKind item ${name}}}`)
    .join(', ');
  return direction === 'UP'
    ? {
        complaints: `MATCH (origin)-[:${COMPLAINT}]->(problem:Problem)`,
        steps: `(start)-[:${onward}*0..${depth}]->(item:Item)`,
        complaining: 'UNWIND [] AS sufferer',
        step: `(item)-[link:${all}]->(:Item)`,
        state,
      }
    : {
        complaints: 'UNWIND [] AS problem',
        steps: `(start)<-[:${onward}*0..${depth}]-(item:Item)`,
        complaining: `MATCH (item:Problem)<-[:${COMPLAINT}]-(sufferer:Item)`,
        step: `(item)<-[link:${all}]-(:Item)`,
        state,
      };
};
