import { kinds } from '../generated/model.js';
import type { Words } from '../model/model-types.js';
import type { GraphItem } from './graph.js';

/** An item in a picture: a line that says what it is, and its name in two. */
export const FONT = 'Helvetica, Arial, sans-serif';
export const BOX = { width: 176, height: 60, letters: 13, lineHeight: 16, padding: 8 } as const;
const NAME_LINES = 2;
/** Of the code alone, where the picture is seen from so far that nothing else could be read. */
const FAR_LETTERS = 34;

/**
 * How wide a sign of Helvetica or Arial is, in shares of the height of its letters. Measuring needs a browser, and the
 * files are to break their lines where the picture does.
 */
const widthOf = (sign: string): number => {
  if (/[iljtfrI.,:;|!'’()[\]\-·\s]/u.test(sign)) return 0.31;
  if (/[mwMW@%&…—]/u.test(sign)) return 0.92;
  if (/[\p{Lu}_+=<>~#]/u.test(sign)) return 0.71;
  return sign < '\u1100' ? 0.56 : 1.1;
};

export const textWidth = (text: string): number => [...text].reduce((sum, sign) => sum + widthOf(sign), 0);

/** The longest beginning that has room, in signs. */
const roomFor = (signs: readonly string[], width: number): number => {
  let used = 0;
  for (const [index, sign] of signs.entries()) {
    used += widthOf(sign);
    if (used > width) return index;
  }
  return signs.length;
};

/** As much of a text as has room in a line, with a sign that there is more. */
export const shortened = (text: string, width: number): string => {
  const signs = [...text];
  if (roomFor(signs, width) === signs.length) return text;
  return `${signs
    .slice(0, roomFor(signs, width - widthOf('…')))
    .join('')
    .trimEnd()}…`;
};

/** A text in lines, between its words where that is possible; the last of them says when there is more. */
export const linesOf = (text: string, width: number, most: number): string[] => {
  const lines: string[] = [];
  let rest = text.trim().replaceAll(/\s+/g, ' ');
  while (rest !== '' && lines.length < most - 1) {
    const signs = [...rest];
    const room = Math.max(1, roomFor(signs, width));
    if (room === signs.length) break;
    const head = signs.slice(0, room + 1).join('');
    const space = head.lastIndexOf(' ');
    const line = space > 0 ? head.slice(0, space) : signs.slice(0, room).join('');
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' ? lines : [...lines, shortened(rest, width)];
};

const LINE = (BOX.width - 2 * BOX.padding) / BOX.letters;

/** What stands in the box of an item, line by line. */
export const boxLines = ({ code, kind, name }: GraphItem, word: (words: Words) => string): string[] => [
  shortened(`${code} · ${word(kinds[kind].label)}`, LINE),
  ...linesOf(name, LINE, NAME_LINES),
];

/** The height of the letters with which a code fills its box. */
export const farLetters = (code: string): number =>
  Math.min(FAR_LETTERS, Math.floor((BOX.width - BOX.padding) / Math.max(1, textWidth(code))));
