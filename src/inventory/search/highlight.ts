import type { KindDeclaration } from '../../metamodel/declarations.js';
import { textsOf } from './search-text.js';
import { rootOf } from './stem.js';
import { foldWord, WORD } from './words.js';

/** A stretch of a text; one that was looked for is a hit. */
export interface HighlightPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Where in an item it was found: its parts in order make up the text, or a stretch of a long one. */
export interface Highlight {
  readonly field: string;
  readonly parts: readonly HighlightPart[];
}

/** The longest text that is shown whole, in characters. */
const LONGEST = 240;
/** How much is shown before the first hit of a longer one. */
const BEFORE = 60;

/**
 * What of an item's texts was looked for: its names first, then the others in the order of their declaration.
 * @param words folded, from the search
 */
export const highlightsOf = (
  kind: KindDeclaration,
  texts: Readonly<Record<string, unknown>>,
  words: readonly string[],
): Highlight[] => {
  const isHit = hitTest(words);
  const searched = kind.properties.filter(({ searchable }) => searchable);
  const inOrder = [
    ...searched.filter(({ searchable }) => searchable === 'name'),
    ...searched.filter(({ searchable }) => searchable === 'text'),
  ];
  return inOrder.flatMap(({ name }) =>
    textsOf(texts[name]).flatMap((text) => {
      const marks = marksIn(text, isHit);
      return marks.length > 0 ? [{ field: name, parts: partsOf(text, marks) }] : [];
    }),
  );
};

const hitTest = (words: readonly string[]): ((word: string) => boolean) => {
  const roots = new Set(words.map(rootOf));
  return (word) => {
    const folded = foldWord(word);
    return words.some((wanted) => folded.startsWith(wanted)) || roots.has(rootOf(folded));
  };
};

type Mark = readonly [start: number, end: number];

/** Hits that only a sign parts, as those of a code, are one. */
const marksIn = (text: string, isHit: (word: string) => boolean): Mark[] => {
  const marks: Mark[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isHit(word)) continue;
    const last = marks.at(-1);
    const joined = last && /^\S*$/.test(text.slice(last[1], index));
    if (joined) marks.pop();
    marks.push([joined ? last[0] : index, index + word.length]);
  }
  return marks;
};

const partsOf = (text: string, marks: readonly Mark[]): HighlightPart[] => {
  const [start, end] = stretchOf(text, marks[0]?.[0] ?? 0);
  const parts: HighlightPart[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    const [a, b] = [Math.max(from, start), Math.min(to, end)];
    if (a < b) parts.push({ text: text.slice(a, b), hit });
  };
  if (start > 0) parts.push({ text: '… ', hit: false });
  let at = start;
  for (const [from, to] of marks) {
    add(at, from, false);
    add(from, to, true);
    at = Math.max(at, to);
  }
  add(at, end, false);
  if (end < text.length) parts.push({ text: ' …', hit: false });
  return parts;
};

/** From where to where a text is shown; it breaks at blanks, unless there are none. */
const stretchOf = (text: string, firstHit: number): Mark => {
  if (text.length <= LONGEST) return [0, text.length];
  const earliest = Math.max(0, firstHit - BEFORE);
  const blank = earliest === 0 ? -1 : text.slice(earliest, firstHit).search(/\s\S/);
  const start = earliest === 0 ? 0 : blank < 0 ? firstHit : earliest + blank + 1;
  if (start + LONGEST >= text.length) return [start, text.length];
  const lastBlank = text.slice(start, start + LONGEST).search(/\s\S*$/);
  return [start, start + lastBlank > firstHit ? start + lastBlank : start + LONGEST];
};
