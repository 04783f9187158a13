/** Amounts of rupiah as plans write them. */

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(triliun|trilyun|trillion|t)$/i, 12],
  [/^(miliar|milyar|billion|bn|m)$/i, 9],
  [/^(juta|jt|million|mn)$/i, 6],
  [/^(ribu|rb|thousand|000)$/i, 3],
];
const UNIT = '(triliun|trilyun|miliar|milyar|juta|ribu|jt|rb|trillion|billion|million|thousand|bn|mn)';
const NUMBER = '(\\d[\\d.,]*\\d|\\d)';
const WITH_CURRENCY = new RegExp(`(?:\\bRp\\.?|\\bIDR)\\s*${NUMBER}(?:,-)?\\s*(?:${UNIT}\\b|([MT])\\b)?`, 'i');
const WITH_UNIT = new RegExp(`${NUMBER}\\s*${UNIT}\\b(?:\\s+rupiah)?`, 'i');
const BARE = new RegExp(`^${NUMBER}(?:,-)?$`);

export interface Amount {
  rupiah: number;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/**
 * The first amount in a text: `Rp 1,2 miliar`, `Rp350.000.000,-`, `750 juta`, `IDR 1.2 billion`.
 * Undefined where there is none, or it is no whole number of rupiah within safe integers.
 */
export function amountIn(text: string): Amount | undefined {
  const match = WITH_CURRENCY.exec(text) ?? WITH_UNIT.exec(text);
  if (match?.[1] === undefined) return undefined;
  const rupiah = toRupiah(match[1], match[2] ?? match[3]);
  return rupiah === undefined ? undefined : { rupiah, start: match.index, end: match.index + match[0].length };
}

/** An amount in a column of amounts, where the title may state the unit: `Pagu (Rp juta)`. */
export function amountInColumn(cell: string, title: string): number | undefined {
  const stated = amountIn(cell);
  if (stated) return stated.rupiah;
  const bare = BARE.exec(cell.trim());
  return bare?.[1] === undefined ? undefined : toRupiah(bare[1], unitOf(title));
}

function unitOf(title: string): string | undefined {
  return new RegExp(`\\b${UNIT}\\b`, 'i').exec(title)?.[1] ?? /[(.\s](000)\b/.exec(title)?.[1];
}

/** `1.250,5` and `1,250.5` alike; a lone separator before three digits parts thousands, else decimals. */
function toRupiah(figures: string, unit: string | undefined): number | undefined {
  const zeros = unit === undefined ? 0 : (UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 0);
  const [whole, fraction] = splitDecimals(figures, /^(trillion|billion|million|thousand|bn|mn)$/i.test(unit ?? ''));
  if (fraction.length > zeros && /[1-9]/.test(fraction.slice(zeros))) return undefined;
  const rupiah = Number(whole + fraction.slice(0, zeros).padEnd(zeros, '0'));
  return Number.isSafeInteger(rupiah) ? rupiah : undefined;
}

function splitDecimals(figures: string, english: boolean): [string, string] {
  const separators = figures.match(/[.,]/g) ?? [];
  const last = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
  const after = figures.slice(last + 1);
  const mixed = new Set(separators).size === 2;
  const decimal = english ? '.' : ',';
  const isDecimal =
    separators.length > 0 &&
    (mixed || (separators.length === 1 && (after.length !== 3 || (english && figures[last] === decimal))));
  const digits = (text: string): string => text.replace(/[.,]/g, '');
  return isDecimal ? [digits(figures.slice(0, last)), after] : [digits(figures), ''];
}

/** Takes an amount, and the words that lead to it, out of a statement. */
export function withoutAmount(text: string): string {
  const amount = amountIn(text);
  if (!amount) return text;
  const before = text
    .slice(0, amount.start)
    .replace(
      /[\s,;:([–—-]*(?:\b(?:dengan|with|at|a)\s+)*(?:(?:pagu|anggaran|biaya|senilai|sebesar|dana|budget|cost|of|perkiraan|estimasi|indikatif|estimated|kebutuhan)\s*)*[:=]?[\s([–—-]*$/i,
      '',
    );
  const after = text.slice(amount.end).replace(/^\s*(?:rupiah)?\s*[)\]]?\s*[.;,]?/, '');
  return `${before} ${after}`.replace(/\s+/g, ' ').trim();
}
