import { fold, foldedWords, likeness } from './likeness.js';
import type { Line } from './lines.js';
import { readMarker, romanNumber } from './markers.js';
import { isDomainLabel, subjectOf } from './recognise.js';
import { isYearLabel } from './years.js';

const PAGE_NUMBER =
  /^[\s\-–—|~_[(*]*(?:(?:halaman|hal\.?|hlm\.?|page|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:dari|of|\/)\s*\d{1,4})?[\s\-–—|~_\])*]*$/i;
const NAMED_PAGE = /(?:halaman|hal\.|hlm\.|page)\s*\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?\s*$/i;
const RULE = /^(?:[-*_=]\s*){3,}$|^<!--.*-->$|^\\(?:newpage|pagebreak)$/;
const NUMBER_APART = /^\d{1,4}\s*[|–—-]\s+\S|\S\s*[|–—-]\s*(?:\d{1,4}|[ivxl]+)$|\S(?:\s{2,}|\t)(?:\d{1,4}|[ivxl]+)$/;
/** Pages before the first chapter are counted `i`, `ii`, `iii`. */
const ROMAN_APART = /(\S(?:\s{2,}|\t|\s*\|\s*))[ivxl]{1,6}$/;
const FAR = Number.MAX_SAFE_INTEGER;

/**
 * Finds what belongs to the page and not to the text: page numbers, rules, and heads and feet that repeat.
 * A line repeats as furniture where it keeps standing beside page numbers, form feeds or rules; without those
 * it must repeat three times and name no section, so that "Permasalahan" under every domain stays a heading.
 *
 * @param cover words of the first lines, to know a head that shows once, by the document's own name
 */
export function findFurniture(lines: readonly Line[]): Set<Line> {
  const printed = lines.filter((line) => line.text !== '');
  const marks = new Set(printed.filter((line) => isPageMark(line)));
  const distance = distanceToMark(printed, marks);
  const furniture = new Set([...marks].filter((line) => !line.startsPage || isBareMark(line)));
  const repeated = new Map<string, Line[]>();
  for (const line of printed) {
    if (furniture.has(line) || line.text.length > 140 || /^[|<+]/.test(line.text) || isListEntry(line)) continue;
    const key = fold(line.text.replace(ROMAN_APART, '$1 0')).replace(/\d+/g, '#');
    if (key === '') continue;
    const same = repeated.get(key);
    if (same) same.push(line);
    else repeated.set(key, [line]);
  }
  const nameLines = printed
    .slice(0, 12)
    .map((line) => line.text)
    .filter((text) => text.length > 8 && text.length < 140);
  for (const [key, same] of repeated) {
    const beside = same.filter((line) => (distance.get(line) ?? FAR) <= 2);
    if (repeatsBesideMarks(same, beside) || (beside.length === 1 && namesDocument(beside, nameLines, printed))) {
      beside.forEach((line) => furniture.add(line));
    }
    if (same.length >= 3 && repeatsAlone(key, same)) {
      // The first may be the title itself, unless it carries a page number.
      same.slice(key.includes('#') ? 0 : 1).forEach((line) => furniture.add(line));
    }
    if (same.length >= 2 && same.every((line) => NUMBER_APART.test(line.text)) && carriesPageNumber(same)) {
      same.forEach((line) => furniture.add(line));
    }
  }
  return furniture;
}

function isBareMark(line: Line): boolean {
  return PAGE_NUMBER.test(line.text) || RULE.test(line.text) || NAMED_PAGE.test(line.text);
}

function isPageMark(line: Line): boolean {
  if (line.startsPage) return true;
  if (RULE.test(line.text)) return true;
  return (
    /\d|^[ivxl]+$/i.test(line.text) &&
    line.text.length < 120 &&
    (PAGE_NUMBER.test(line.text) || NAMED_PAGE.test(line.text)) &&
    !/^\d{4}$/.test(line.text)
  );
}

function isListEntry(line: Line): boolean {
  const { marker } = readMarker(line.text);
  return marker !== undefined && marker.style !== '1' && !NAMED_PAGE.test(line.text);
}

/** Steps to the nearest page mark over printed lines; the line that starts a page is its own mark. */
function distanceToMark(printed: readonly Line[], marks: ReadonlySet<Line>): Map<Line, number> {
  const distance = new Map<Line, number>();
  const walk = (order: readonly Line[]): void => {
    let since = FAR;
    for (const line of order) {
      since = marks.has(line) ? 0 : Math.min(since + 1, FAR);
      distance.set(line, Math.min(distance.get(line) ?? FAR, since));
    }
  };
  walk(printed);
  walk(printed.toReversed());
  // A form feed stands before its line: the foot above it is as near as the head below.
  printed.forEach((line, i) => {
    const above = printed[i - 1];
    if (line.startsPage && above) distance.set(above, 1);
  });
  return distance;
}

function repeatsBesideMarks(same: readonly Line[], beside: readonly Line[]): boolean {
  if (beside.length < 2 || beside.length < same.length / 2) return false;
  return (
    beside.every((line) => !line.text.endsWith(':')) &&
    !beside.every((line) => isSectionName(line.text) && foldedWords(line.text).length <= 3)
  );
}

function namesDocument(beside: readonly Line[], names: readonly string[], printed: readonly Line[]): boolean {
  return beside.every((line) => {
    const text = line.text.replace(/\s*[|–—-]?\s*\d{1,4}\s*$/, '');
    return (
      printed.indexOf(line) >= 12 && foldedWords(text).length >= 3 && names.some((name) => likeness(name, text) > 0.75)
    );
  });
}

function repeatsAlone(key: string, same: readonly Line[]): boolean {
  const first = same[0];
  if (first === undefined || key.split(' ').length < 3 || /[:.;,]$/.test(first.text) || isSectionName(first.text))
    return false;
  return !key.includes('#') || carriesPageNumber(same);
}

function isSectionName(text: string): boolean {
  const subject = subjectOf(text);
  return (subject.kinds.length > 0 && subject.leading) || isDomainLabel(text) || isYearLabel(text);
}

function pageNumberOf(text: string): number {
  const roman = ROMAN_APART.test(text) ? /[ivxl]+$/.exec(text)?.[0] : undefined;
  if (roman !== undefined) return romanNumber(roman);
  return Number(/(\d{1,4})\s*\W*$/.exec(text)?.[1] ?? /^(\d{1,4})/.exec(text)?.[1] ?? Number.NaN);
}

/** Whether the one number in which the lines differ keeps growing, as page numbers do, and stands at an end. */
function carriesPageNumber(same: readonly Line[]): boolean {
  const numbers = same.map((line) => pageNumberOf(line.text));
  if (same.some((line) => foldedWords(line.text).length < 4 || isSectionName(line.text))) return false;
  return numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? Number.NaN));
}
