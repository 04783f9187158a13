import type { Words } from '../metamodel/words.js';

export type Language = keyof Words;

/** What is spoken to somebody who does not say what he wants. */
const USUAL: Language = 'en';

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: 'en',
  id: 'id',
  // Indonesian until 1989; Java and old Android still say it.
  in: 'id',
  '*': USUAL,
};

/**
 * The language that an `Accept-Language` header wants most, of those that are spoken here: the highest `q`, the first
 * of equals. English where there is no header, or none of its languages is spoken.
 */
export const languageOf = (header: string | undefined): Language => {
  let best: Language = USUAL;
  let most = 0;
  for (const range of (header ?? '').slice(0, LONGEST_HEADER).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = LANGUAGES[tag.split('-')[0] ?? ''];
    const weight = weightOf(parameters);
    if (language && weight > most) {
      best = language;
      most = weight;
    }
  }
  return best;
};

const LONGEST_HEADER = 1_000;

/** Between 0, which is a refusal, and 1; what is no number counts for nothing. */
const weightOf = (parameters: readonly string[]): number => {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  const weight = Number(given.slice('q='.length));
  return weight >= 0 && weight <= 1 ? weight : 0;
};
