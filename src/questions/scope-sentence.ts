import { Told } from '../inventory/answering/told.js';
import type { Words } from '../metamodel/words.js';

/** What every answer holds within: what the one who asks may see, decided by role alone. */
const EVERYTHING: Words = { en: 'within what you may see', id: 'dalam batas yang boleh Anda lihat' };

/** What an answer holds within: what may be seen, and what the question restricts it to. */
export const scopeSentence = (restrictions: readonly Words[] = [], between = ', '): Told =>
  Told.joined([EVERYTHING, ...restrictions], between);
