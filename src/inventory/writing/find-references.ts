import type { Row, Statement } from '../../database/database.js';
import { badField, notFound, type RunutError } from '../../database/errors.js';
import type { NamedQueries } from '../../database/named-query.js';
import { viewerParameters } from '../compiler/visibility.js';
import { parseRef } from '../reference.js';
import type { Viewer } from '../viewer.js';

/** An item that a reference may mean. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly planId: string | null;
  readonly planCode: string | null;
}

export type Run = (statement: Statement) => Promise<readonly Row[]>;

/** Finds what references mean, all in one statement; the result has a list of candidates for each reference. */
export const findReferences = async (
  run: Run,
  queries: NamedQueries,
  refs: readonly string[],
  viewer: Viewer,
): Promise<Candidate[][]> => {
  const found: Candidate[][] = refs.map(() => []);
  if (refs.length === 0) return found;
  const rows = await run(
    queries.statement('inventory/find-references', { refs: referenceParameters(refs), ...viewerParameters(viewer) }),
  );
  for (const row of rows) {
    const { index, ...candidate } = row.toObject() as Candidate & { index: number };
    found[index]?.push(candidate);
  }
  return found;
};

/** References in the form that `find-references` and the questions take. */
export const referenceParameters = (refs: readonly string[]): object[] =>
  refs.map((ref) => {
    const form = parseRef(ref);
    return form.by === 'id'
      ? { id: form.id, code: null, qualified: [] }
      : { id: null, code: form.code, qualified: form.qualified };
  });

/**
 * The one item that a reference means.
 * @param kinds the kinds that may stand here; any when absent
 * @throws RunutError NOT_FOUND, or BAD_USER_INPUT with the candidates when several are meant
 */
export const theOne = (
  candidates: readonly Candidate[],
  ref: string,
  where: string,
  kinds?: readonly string[],
): Candidate => {
  const fitting = kinds ? candidates.filter((candidate) => kinds.includes(candidate.kind)) : candidates;
  const [one, ...others] = fitting;
  if (!one)
    throw candidates.length > 0 && kinds
      ? wrongKind(candidates, ref, where, kinds)
      : notFound(kinds?.length === 1 ? (kinds[0] ?? 'item') : 'item', ref, where);
  if (others.length > 0) throw ambiguous(fitting, ref, where);
  return one;
};

const wrongKind = (
  candidates: readonly Candidate[],
  ref: string,
  where: string,
  kinds: readonly string[],
): RunutError =>
  badField(where, ref, 'kind', {
    en: `${ref} is a ${candidates.map((one) => one.kind).join(', a ')}; here stands a ${kinds.join(' or ')}`,
    id: `${ref} adalah ${candidates.map((one) => one.kind).join(', ')}; di sini harus ${kinds.join(' atau ')}`,
  });

/** @returns an error that names what the reference may mean */
export const ambiguous = (candidates: readonly Candidate[], ref: string, where: string): RunutError =>
  badField(
    where,
    ref,
    'ambiguous',
    {
      en: `${ref} may mean ${candidates.map(described).join(', ')}; write the plan before the code, or take an id`,
      id: `${ref} dapat berarti ${candidates.map(described).join(', ')}; tulis rencana di depan kodenya, atau gunakan id`,
    },
    {
      candidates,
    },
  );

const described = ({ kind, code, planCode, name }: Candidate): string =>
  `${kind} ${planCode ? `${planCode}/` : ''}${code} "${name}"`;
