import { closeLetterSpacing, isLetterSpaced } from './letter-spacing.js';
import { fold, foldedWords } from './likeness.js';
import { type Line, plainText } from './lines.js';
import { readMarker } from './markers.js';
import { callsItselfPlan, subjectOf } from './recognise.js';
import { type YearSpan, yearsIn } from './years.js';

/** How far down the title of a document may stand, in printed lines. */
const TITLE_REACH = 40;
const PLACE =
  /\b(pemerintah|kota|kabupaten|provinsi|kab\.|city|government|municipality|regency|tahun|periode|year|period)\b|\b(19|20)\d\d\b/i;

export interface DocumentTitle {
  title: string;
  /** The lines it stands in. */
  lines: Line[];
  /** The document calls itself a plan. */
  isPlan: boolean;
}

/** The document's title: the first line that calls it a plan with the lines beside it, else its first heading. */
export function findTitle(lines: readonly Line[], contents: ReadonlySet<Line>, fileName: string): DocumentTitle {
  const top = lines
    .filter((line) => line.text !== '')
    .slice(0, TITLE_REACH)
    .filter((line) => !contents.has(line));
  const at = top.findIndex((line) => callsItselfPlan(wordsOf(line)) && isShort(line));
  const first = at < 0 ? top.find((line) => /^#\s/.test(line.text) && isShort(line)) : top[at];
  if (!first) return { title: fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, ''), lines: [], isPlan: false };
  const taken = at < 0 ? [first] : withNeighbours(top, at);
  return { title: taken.map(wordsOf).join(' '), lines: taken, isPlan: at >= 0 };
}

function withNeighbours(top: readonly Line[], at: number): Line[] {
  const taken = top.slice(at, at + 1);
  for (const line of top.slice(at + 1, at + 4)) {
    const last = taken.at(-1);
    if (last === undefined || line.number - last.number > 2 || !isShort(line) || !isTitleLine(line)) break;
    taken.push(line);
  }
  if (taken.some((line) => CITY.test(wordsOf(line)))) return taken;
  const above = top
    .slice(Math.max(0, at - 3), at)
    .find((line) => CITY.test(wordsOf(line)) && isTitleLine(line) && isShort(line));
  return above ? [...taken, above] : taken;
}

const CITY = /\b(kota|kabupaten|city|provinsi|regency|municipality)\b/i;

function isTitleLine(line: Line): boolean {
  const text = wordsOf(line);
  const subject = subjectOf(text);
  return (
    PLACE.test(text) &&
    readMarker(text).marker === undefined &&
    !(subject.kinds.length > 0 && subject.leading) &&
    !/^\d{1,4}$/.test(text)
  );
}

function isShort(line: Line): boolean {
  const text = wordsOf(line);
  return foldedWords(text).length <= 20 && !/[.;:]$/.test(text) && !line.text.startsWith('|');
}

function wordsOf(line: Line): string {
  const bare = line.text.replace(/^#+\s*/, '');
  return plainText(isLetterSpaced(bare) ? closeLetterSpacing(bare) : bare);
}

/** Years of the plan: the title's, else the first span that the text gives the plan or its roadmap. */
export function planYears(
  title: DocumentTitle,
  lines: readonly Line[],
): { years?: YearSpan; roadmapYears?: YearSpan; roadmapLine?: number } {
  const spans = lines
    .filter(
      (line) =>
        line.text.length > 8 &&
        /(19|20)\d\d/.test(line.text) &&
        /\b(rencana|plan|kurun|periode|period|peta|roadmap|pentahapan|jangka waktu|master)\b/i.test(line.text) &&
        !line.text.startsWith('|'),
    )
    .map((line) => ({ line, years: yearsIn(line.text) }))
    .filter(
      (one): one is { line: Line; years: YearSpan } =>
        one.years !== undefined &&
        one.years.endYear > one.years.startYear &&
        one.years.endYear - one.years.startYear <= 25,
    );
  const titled = title.lines
    .map((line) => yearsIn(wordsOf(line)))
    .find((years) => years !== undefined && years.endYear > years.startYear);
  const schedule = spans.find(
    ({ line }) =>
      /\b(kurun|disusun|pentahapan|peta|roadmap|selama|covers?|spans?)\b/i.test(line.text) &&
      !title.lines.includes(line),
  );
  const years = titled ?? spans[0]?.years;
  return {
    ...(years ? { years } : {}),
    ...(schedule ? { roadmapYears: schedule.years, roadmapLine: schedule.line.number } : {}),
  };
}

/** Words after which a title names the place and the years. */
const PLACE_WORDS = new Set([
  'pemerintah',
  'kota',
  'kabupaten',
  'provinsi',
  'city',
  'tahun',
  'periode',
  'period',
  'government',
  'of',
  'for',
  'bagian',
  'year',
  'municipality',
]);
const ABBREVIATIONS = new Set(['tik', 'ict', 'it', 'ti', 'spbe']);

/** A short code for the plan: initials of its name, abbreviations whole, and its first year (`RITIK-2019`). */
export function suggestCode(title: string, startYear: number | undefined): string | undefined {
  const words = title.match(/[\p{L}\d]+/gu) ?? [];
  const end = words.findIndex((word) => PLACE_WORDS.has(fold(word)) || /\d/.test(word));
  const named = (end < 0 ? words : words.slice(0, end)).filter((word) => !/^(dan|and|the)$/i.test(word));
  const initials = named.map((word) =>
    ABBREVIATIONS.has(fold(word)) ? word.toUpperCase() : (word[0] ?? '').toUpperCase(),
  );
  const code = initials.join('').slice(0, 8);
  if (code.length < 2) return undefined;
  return startYear === undefined ? code : `${code}-${startYear}`;
}
