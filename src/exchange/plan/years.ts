import { foldedWords } from './likeness.js';

/** Calendar years, both included. */
export interface YearSpan {
  startYear: number;
  endYear: number;
}

const YEAR = '(?:19|20)\\d{2}';
const BETWEEN = '(?:\\s*(?:[-–—‐‑/]|s\\.?\\s?/?\\s?d\\.?|sampai(?:\\s+dengan)?|hingga|to|until|through)\\s*)';
const PREFIX = '(?:tahun\\s+anggaran|tahun|ta\\.?|th\\.?|year|fy)?\\s*';
const SPAN = new RegExp(`\\b${PREFIX}(${YEAR})${BETWEEN}${PREFIX}(${YEAR}|\\d{2})\\b(?!\\.\\d)`, 'i');
const SINGLE = new RegExp(`\\b(${YEAR})\\b(?![.,]\\d)`, 'g');

/**
 * Years a text states: `2021–2023`, `TA 2021 s.d. 2023`, `tahun 2020 sampai dengan tahun 2024`, `2021, 2022`, `2021/22`.
 * Undefined where it states none, or the end lies before the start.
 */
export function yearsIn(text: string): YearSpan | undefined {
  const span = SPAN.exec(text);
  if (span?.[1] !== undefined && span[2] !== undefined) {
    const startYear = Number(span[1]);
    const endYear = span[2].length === 2 ? Math.floor(startYear / 100) * 100 + Number(span[2]) : Number(span[2]);
    return endYear >= startYear && endYear - startYear <= 30 ? { startYear, endYear } : undefined;
  }
  const single = [...text.matchAll(SINGLE)].map((match) => Number(match[1]));
  if (single.length === 0) return undefined;
  return { startYear: Math.min(...single), endYear: Math.max(...single) };
}

/** A cell or label that states its years and nothing else; years of the plan's own count ("tahun ke-2", "I") too. */
export function yearsStated(text: string, plan: Partial<YearSpan>): YearSpan | undefined {
  const stated = yearsIn(text);
  if (stated) return stated;
  if (plan.startYear === undefined) return undefined;
  const nth =
    /^(?:tahun|year|th\.?|y)\s*(?:ke[\s-]*)?(\d|i{1,3}|iv|v)(?:\s*(?:-|–|s\.?d\.?|to)\s*(?:tahun|year)?\s*(?:ke[\s-]*)?(\d|i{1,3}|iv|v))?$/i.exec(
      text.trim(),
    );
  if (nth?.[1] === undefined) return undefined;
  const startYear = plan.startYear + positionOf(nth[1]) - 1;
  return { startYear, endYear: nth[2] === undefined ? startYear : plan.startYear + positionOf(nth[2]) - 1 };
}

function positionOf(label: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4, v: 5 }[label.toLowerCase()] ?? Number(label);
}

const TERM =
  /\bjangka\s+(pendek|menengah|panjang)\b|\b(short|medium|long)[\s-]+term\b|\b(?:tahap|fase|phase|stage)\s+(\d|i{1,3}|iv|v|pertama|kedua|ketiga|keempat|one|two|three)\b|\bquick\s*wins?\b/i;

/** The term a text names ("Jangka Pendek", "Phase II"), as a key; its years stand elsewhere. */
export function termIn(text: string): string | undefined {
  return TERM.exec(text)?.[0]
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}

/** Whether a text is a label for years ("Tahun 2021", "Jangka Pendek (2021–2022)", "TA 2022"). */
export function isYearLabel(text: string): boolean {
  const words = foldedWords(text);
  if (words.length === 0 || words.length > 8) return false;
  if (
    yearsIn(text) === undefined &&
    termIn(text) === undefined &&
    !/^(tahun|year)\s*(ke[\s-]*)?(\d|i{1,3}|iv|v|pertama|kedua|ketiga|keempat|kelima)\b/i.test(text)
  )
    return false;
  const rest = text.replace(TERM, '').replace(/[\p{L}]+/gu, (word) => (YEAR_WORDS.has(word.toLowerCase()) ? '' : word));
  return !/\p{L}{2,}/u.test(rest);
}

const YEAR_WORDS = new Set([
  'tahun',
  'ta',
  'th',
  'year',
  'years',
  'fy',
  'anggaran',
  'sampai',
  'dengan',
  'hingga',
  'dan',
  'to',
  'and',
  'until',
  'through',
  'periode',
  'period',
  'program',
  'kegiatan',
  'tahap',
  'fase',
  'ke',
  'pertama',
  'kedua',
  'ketiga',
  'keempat',
  'kelima',
  'jangka',
  'activities',
  'prioritas',
  'rencana',
  's',
  'd',
  'sd',
  'in',
  'iii',
  'ii',
  'iv',
]);

const TRAILING = new RegExp(
  `\\s*(?:[([]\\s*${PREFIX}(?:${YEAR})[^()\\[\\]]{0,40}[)\\]]|[,;:–—-]?\\s*(?:pada\\s+|dalam\\s+|selama\\s+|in\\s+|from\\s+|during\\s+)?${PREFIX}${YEAR}(?:(?:${BETWEEN}|\\s*,\\s*)${PREFIX}(?:${YEAR}|\\d{2}\\b))*)\\s*[.;,]?\\s*$`,
  'i',
);

/** Takes the years off the end of a statement; the rest is its name. */
export function withoutTrailingYears(text: string): string {
  return text.replace(TRAILING, '').trim();
}

/** Years the document gives for its terms: `Jangka pendek (2021–2022)` anywhere. */
export function termYears(texts: readonly string[]): Map<string, YearSpan> {
  const found = new Map<string, YearSpan>();
  const everyTerm = new RegExp(TERM.source, 'gi');
  texts.forEach((line, i) => {
    if (line.length > 2000 || !TERM.test(line)) return;
    // The years may stand on the next line of a wrapped sentence.
    const text = `${line} ${texts[i + 1] ?? ''}`;
    for (const match of text.matchAll(everyTerm)) {
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      const [, after] = /^\W{0,4}(?:tahun\s+|ta\s+|yaitu\s+)?((?:19|20)\d\d[^()a-z]{0,20})/i.exec(rest) ?? [];
      const years = after === undefined ? undefined : yearsIn(after);
      const term = termIn(match[0]);
      if (years && term !== undefined && !found.has(term)) found.set(term, years);
    }
  });
  return found;
}
