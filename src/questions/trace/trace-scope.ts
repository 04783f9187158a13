import type { Told } from '../../inventory/answering/told.js';
import type { Words } from '../../metamodel/words.js';
import { scopeSentence } from '../scope-sentence.js';
import type { Restrictions } from './question.js';
import type { TraceResult } from './trace.service.js';

/** What an answer holds within: what may be seen, and what the question left out of it. */
export const traceScope = ({
  question: { via, confidence, suspect },
  plan,
  asOf,
}: Pick<TraceResult, 'plan' | 'asOf'> & { readonly question: Omit<Restrictions, 'plan'> }): Told =>
  scopeSentence(
    [
      ...(asOf === null ? [] : [{ en: `as of ${asOf}`, id: `per ${asOf}` }]),
      ...(plan === null ? [] : [{ en: `of plans, ${plan.code} alone`, id: `dari rencana, hanya ${plan.code}` }]),
      ...(via === null ? [] : [overTypes(via)]),
      ...(confidence === null ? [] : [overConfidences(confidence)]),
      ...(suspect === false ? [{ en: 'over no suspect link', id: 'tanpa tautan yang diragukan' }] : []),
      ...(suspect === true
        ? [{ en: 'only what a suspect link leads to', id: 'hanya yang dicapai lewat tautan yang diragukan' }]
        : []),
    ],
    '; ',
  );

const overTypes = (types: readonly string[]): Words => ({
  en: `over links of the types ${types.join(', ') || '(none)'} alone`,
  id: `hanya lewat tautan berjenis ${types.join(', ') || '(tidak ada)'}`,
});

const overConfidences = (confidences: readonly string[]): Words => ({
  en: `over links that are ${confidences.join(', ') || '(none)'} alone`,
  id: `hanya lewat tautan yang ${confidences.join(', ') || '(tidak ada)'}`,
});
