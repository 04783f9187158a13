import type { Words } from '../metamodel/words.js';
import { cut, shortenValues } from './echo.js';
import { fill, pattern } from './message-pattern.js';
import { COERCION, DOCUMENT, REQUEST, SYNTAX } from './graphql-sentences.js';

const TABLE = [...DOCUMENT, ...REQUEST, ...COERCION].map(([en, id]) => ({ pattern: pattern(en), en, id }));
const SYNTAX_TABLE = SYNTAX.map(([en, id]) => ({ pattern: pattern(en), en, id }));

const SYNTAX_ERROR = 'Syntax Error: ';

/** What graphql-js or Apollo says, in both languages, with long values shortened; undefined for what is not in the table. */
export const wordsOfGraphql = (message: string): Words | undefined => {
  const [, sentence = '', suggestion = ''] = /^([^]*?)( Did you mean [^]*\?)?$/.exec(shortenValues(message)) ?? [];
  if (sentence.startsWith(SYNTAX_ERROR)) {
    const found = lookUp(sentence.slice(SYNTAX_ERROR.length), SYNTAX_TABLE);
    return found && { en: `${SYNTAX_ERROR}${found.en}`, id: `Kesalahan sintaks: ${found.id}` };
  }
  const found = lookUp(sentence, TABLE);
  return found && { en: `${found.en}${suggestion}`, id: `${found.id}${inIndonesian(suggestion)}` };
};

const lookUp = (sentence: string, table: typeof TABLE): Words | undefined => {
  for (const { pattern: known, en, id } of table) {
    const holes = known.read(sentence);
    if (!holes) continue;
    const short = Object.fromEntries(Object.entries(holes).map(([name, text]) => [name, cut(text)]));
    return { en: fill(en, short), id: fill(id, short) };
  }
  return undefined;
};

const inIndonesian = (suggestion: string): string =>
  suggestion
    .replace('Did you mean to use an inline fragment on', 'Mungkinkah maksud Anda fragmen sebaris pada')
    .replace('Did you mean the enum value', 'Mungkinkah maksud Anda nilai')
    .replace('Did you mean', 'Mungkinkah maksud Anda')
    .replace(/" or "/, '" atau "')
    .replace(/, or "/, ', atau "');
