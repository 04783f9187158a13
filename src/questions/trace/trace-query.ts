import { integer, type Statement } from '../../database/database.js';
import { badField } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import { referenceParameters } from '../../inventory/writing/find-references.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import type { Registry } from '../../metamodel/registry.js';
import { stateProperties } from '../item-state.js';
import { COMPLAINT, type WalkQuestion } from './question.js';

/** Bounds of the region: far beyond any city, and small enough to be walked in a second. */
export const MOST_ITEMS = 20_000;
export const MOST_LINKS = 100_000;

/** Two depths are enough: every number of hops has a text of its own, and a plan of its own in Neo4j's cache. */
const DEPTHS = [12, 64] as const;
const MOST_HOPS = 64;

/** @throws RunutError BAD_USER_INPUT */
export const checkHops = (maxHops: number): void => {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MOST_HOPS)
    throw badField('maxHops', maxHops, 'range', {
      en: `is a number from 1 to ${MOST_HOPS}`,
      id: `berupa bilangan dari 1 sampai ${MOST_HOPS}`,
    });
};

/** The statement that fetches the region of a trace. One hop more than asked for shows whether the limit cut. */
export const regionStatement = (
  queries: NamedQueries,
  registry: Registry,
  refs: readonly string[],
  question: Pick<WalkQuestion, 'direction' | 'inherit' | 'maxHops'>,
  viewer: Viewer,
  today: string,
): Statement =>
  queries.statement(
    'trace/region',
    {
      refs: referenceParameters(refs),
      today,
      mostItems: integer(MOST_ITEMS),
      mostLinks: integer(MOST_LINKS),
      ...viewerParameters(viewer),
    },
    walkPlaceholders(registry, question),
  );

export const walkPlaceholders = (
  registry: Registry,
  { direction, inherit, maxHops }: Pick<WalkQuestion, 'direction' | 'inherit' | 'maxHops'>,
): Record<string, string> => {
  const types = registry.typesOf('purpose', ...(inherit ? (['dependency'] as const) : []));
  const onward = types.filter((type) => type !== COMPLAINT).join('|');
  const all = types.join('|');
  const depth = (DEPTHS.find((each) => each >= maxHops) ?? MOST_HOPS) + 1;
  const state = stateProperties(registry)
    .map((name) => `item.${name}`)
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
