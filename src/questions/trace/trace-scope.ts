import { EVERYTHING } from '../scope-sentence.js';
import type { TraceResult } from './trace.service.js';

/** What an answer holds within: what may be seen, and what the question left out of it. */
export const traceScope = ({
  question: { via, confidence, suspect },
  plan,
  asOf,
}: Pick<TraceResult, 'question' | 'plan' | 'asOf'>): string =>
  [
    EVERYTHING,
    ...(asOf === null ? [] : [`as of ${asOf}`]),
    ...(plan === null ? [] : [`of plans, ${plan.code} alone`]),
    ...(via === null ? [] : [`over links of the types ${listed(via)} alone`]),
    ...(confidence === null ? [] : [`over links that are ${listed(confidence)} alone`]),
    ...(suspect === false ? ['over no suspect link'] : []),
    ...(suspect === true ? ['only what a suspect link leads to'] : []),
  ].join('; ');

const listed = (names: readonly string[]): string => names.join(', ') || '(none)';
