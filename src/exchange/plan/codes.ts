import { scanForm } from './likeness.js';

/** A code at the start of an entry: `SOPP-1`, `SPTI -2`, `SMSD-16:`, `KB.3`, `INF/02`, `[M2]`. */
export interface StatedCode {
  prefix: string;
  separator: string;
  number: number;
  /** Regular form, as it should be quoted: `SPTI-2`. */
  code: string;
  /** As printed, colon and spaces included: `SPTI -2`, `SMSD-16:`. */
  printed: string;
}

/** Upper-case words that come before a number and are no code. */
const NO_PREFIX = new Set([
  'BAB',
  'BAGIAN',
  'BUKU',
  'TABEL',
  'TABLE',
  'GAMBAR',
  'FIGURE',
  'TAHUN',
  'YEAR',
  'PASAL',
  'VISI',
  'MISI',
  'NILAI',
  'TUJUAN',
  'SASARAN',
  'STRATEGI',
  'NO',
  'NOMOR',
  'HAL',
  'PAGE',
  'TA',
  'RP',
  'IDR',
  'CHAPTER',
  'PART',
  'SECTION',
  'UU',
  'PP',
  'PERPRES',
  'PERMEN',
  'PERDA',
  'COVID',
  'TIK',
  'ICT',
  'LAMPIRAN',
  'TAHAP',
  'FASE',
  'PHASE',
  'VISION',
  'MISSION',
  'GOAL',
  'PROBLEM',
  'VALUE',
  'MASALAH',
  'ISU',
]);

const CODE =
  /^([*_]{0,3})([[(]?)([A-Z][A-Z0-9]{0,7})(\s?[-–—‐‑./_]\s?|\s)([0-9OIl|]{1,3}(?:\.\d{1,3})?)([\])]?)(\s?[:.)–—-]|)([*_]{0,3})(?:\s*[:–—-]\s+|\s+)(?=\S)/;
const JOINED_CODE =
  /^([*_]{0,3})([[(]?)([A-Z]{1,5})()(\d{1,3})([\])]?)([:.)]?)([*_]{0,3})(?:\s*[:–—-]\s+|\s+)(?=[\p{Lu}*_"“])/u;

/**
 * Reads a code at the start of `text`, with what follows it; undefined where there is none.
 *
 * @param afterBullet a list marker stood before it, so that `S.1` can be no heading's number
 */
export function codeAtStart(text: string, afterBullet = false): { code: StatedCode; rest: string } | undefined {
  const match = CODE.exec(text) ?? JOINED_CODE.exec(text);
  const [whole, opening, bracket, prefix, gap, digits, closing, colon, ending] = match ?? [];
  if (whole === undefined || prefix === undefined || gap === undefined || digits === undefined) return undefined;
  const separator = gap.trim().replace(/[–—‐‑]/, '-');
  if (NO_PREFIX.has(prefix) || !/[A-Z]/.test(prefix) || (!/\d/.test(digits) && separator === '')) return undefined;
  // "A.1" and "I.2" number headings; a lone letter makes a code only with a dash, a slash or nothing between.
  if (prefix.length === 1 && ((separator === '.' && !afterBullet) || gap === ' ')) return undefined;
  if (gap === ' ' && (prefix.length < 2 || !/^[A-Z]/.test(text.slice(whole.length)) || /^[IVXLC]+$/.test(prefix)))
    return undefined;
  const number = Number.parseInt(
    scanForm(digits).replace(/i/g, '1').replace(/o/g, '0').replace(/s/g, '5').replace(/b/g, '8'),
    10,
  );
  if (Number.isNaN(number)) return undefined;
  const figures = /^\d+(\.\d+)?$/.test(digits) ? digits : String(number);
  const printed = `${bracket ?? ''}${prefix}${gap}${digits}${closing ?? ''}${colon ?? ''}`.trim();
  const emphasisOpen = opening !== '' && ending === '' ? opening : '';
  return {
    code: { prefix, separator, number, code: `${prefix}${separator || (gap === ' ' ? '-' : '')}${figures}`, printed },
    rest: `${emphasisOpen ?? ''}${text.slice(whole.length)}`,
  };
}

/** A cell or list entry that is nothing but a code. */
export function codeAlone(text: string): StatedCode | undefined {
  return codeAtStart(`${text.trim()} X`, true)?.code;
}

/** `Optimasi Pengguna (SOPP):` → name and group code; codes there have letters only, or end in digits. */
export function codeInParentheses(text: string): { name: string; code?: string } {
  const match = /^(.*\S)\s*[([]\s*([A-Z][A-Z0-9]{1,7})\s*[)\]]\s*:?\s*$/.exec(text);
  const name = match?.[1];
  if (name === undefined || match?.[2] === undefined) return { name: text.replace(/\s*:\s*$/, '') };
  return { name, code: match[2] };
}

/** How the regular code would be printed; whatever differs was written irregularly. */
export function isIrregular(code: StatedCode): boolean {
  return code.printed.replace(/[[\]()]/g, '') !== code.code;
}
