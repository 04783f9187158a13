import type { Row } from '../../database/database.js';
import { badField, limitExceeded } from '../../database/errors.js';
import { type Candidate, theOne } from '../../inventory/writing/find-references.js';
import { checkSets } from '../item-set/item-set.js';
import { SCOPES, type TraceQuestion } from './question.js';
import type { Found, Region } from './region.js';
import type { RegionReferences } from './trace-query.js';
import type { TraceRequest } from './trace.service.js';

/** How many origins a filter may choose. */
export const MOST_CHOSEN = 1_000;

/** What the references of a question mean. */
export interface Named {
  readonly from: readonly Candidate[];
  readonly plan: Candidate | null;
}

/**
 * @throws RunutError NOT_FOUND; BAD_USER_INPUT for what is ambiguous, or of another plan than the one asked for;
 * LIMIT_EXCEEDED when too many origins were chosen
 */
export const namedIn = (row: Row, request: TraceRequest, { sets, matching, from, plan }: RegionReferences): Named => {
  checkSets(row, sets, [...SCOPES], matching);
  checkChosen(Number(row.get('chosenCount')));
  const found: readonly Found[] = row.get('found');
  const at = (place: number): Found[] => found.filter(({ index }) => index === place);
  const meant = request.plan === null || plan === null ? null : theOne(at(plan), request.plan, 'plan', ['Plan']);
  return {
    plan: meant,
    from: request.from.map((ref, index) => {
      const one = theOne(at(from[index] ?? -1), ref, `from.${index}`);
      if (meant && one.planId !== null && one.planId !== meant.id) throw ofAnotherPlan(one, ref, index, meant);
      return one;
    }),
  };
};

const checkChosen = (count: number): void => {
  if (count <= MOST_CHOSEN) return;
  throw limitExceeded(
    {
      en: `origins chooses ${count} items; a trace begins at ${MOST_CHOSEN} at most. Choose fewer by a narrower filter or within, and ask several times.`,
      id: `origins memilih ${count} item; penelusuran dimulai dari paling banyak ${MOST_CHOSEN} item. Persempit dengan filter atau within, lalu tanyakan beberapa kali.`,
    },
    { chosen: count, most: MOST_CHOSEN },
  );
};

const ofAnotherPlan = ({ planCode }: Candidate, ref: string, index: number, plan: Candidate): Error =>
  badField(`from.${index}`, ref, 'plan', {
    en: `${ref} belongs to the plan ${planCode}, but only ${plan.code} is walked; name an origin of ${plan.code}, or leave plan out`,
    id: `${ref} milik rencana ${planCode}, padahal yang ditelusuri hanya ${plan.code}; sebutkan item asal dari ${plan.code}, atau hilangkan plan`,
  });

interface Member {
  readonly scope: string;
  readonly member: string;
}

/** The items to walk from, scopes replaced: a unit stands for itself too, the other scopes only for what they hold. */
export const originsOf = (
  row: Row,
  named: readonly Candidate[],
  { items }: Region,
): Pick<TraceQuestion, 'origins' | 'scopeEmpty'> => {
  const [chosen, members]: [readonly string[], readonly Member[]] = [row.get('chosen'), row.get('members')];
  const kindOf = (id: string): string => items.get(id)?.kind ?? '';
  const asked = [...named.map(({ id, kind }) => ({ id, kind })), ...chosen.map((id) => ({ id, kind: kindOf(id) }))];
  const held = members.map(({ member }) => member).filter((member) => !SCOPES.has(kindOf(member)));
  const themselves = asked.filter(({ kind }) => !SCOPES.has(kind) || kind === 'Organization').map(({ id }) => id);
  return {
    origins: [...new Set([...themselves, ...held])],
    scopeEmpty: asked.length > 0 && held.length === 0 && asked.every(({ kind }) => SCOPES.has(kind)),
  };
};
