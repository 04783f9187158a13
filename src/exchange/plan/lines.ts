/** A line of the document, counted from 1. */
export interface Line {
  number: number;
  /** {@link cleanLine} applied, leading spaces kept (tables and nesting need them). */
  printed: string;
  /** `printed` without the space around it. */
  text: string;
  /** Columns of leading space; a tab counts four. */
  indent: number;
  /** A form feed stands before the line. */
  startsPage: boolean;
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

/**
 * What word processors and converters put into a line and no reader sees: other spaces become plain ones,
 * invisible characters go (a soft hyphen at the end stays as a hyphen), ligatures and markdown escapes are undone.
 */
export function cleanLine(raw: string): string {
  if (/^[\x20-\x3B\x3D-\x5B\x5D-\x7E]*$/.test(raw)) return raw.trimEnd();
  return raw
    .replace(/\u00AD\s*$/u, '-')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD\u200E\u200F]/gu, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .replace(/[ﬀﬁﬂﬃﬄ]/gu, (sign) => LIGATURES[sign] ?? sign)
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~'"])/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/[\f\v]/g, '')
    .trimEnd();
}

export function splitLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).map((raw, index) => {
    const printed = cleanLine(raw);
    const space = /^\s*/.exec(printed)?.[0] ?? '';
    return {
      number: index + 1,
      printed,
      text: printed.trim(),
      indent: space.replace(/\t/g, '    ').length,
      startsPage: raw.includes('\f'),
    };
  });
}

/** Removes emphasis, code ticks and quotation marks around words; what is left is what a reader says aloud. */
export function plainText(text: string): string {
  if (!/[*`~_[]|\s\s|\t/.test(text)) return text.trim();
  return text
    .replace(/\*+|`+|~~/g, '')
    .replace(/(^|[\s("“])_+(?=\S)|(\S)_+(?=$|[\s).,;:”"])/g, '$1$2')
    .replace(/\[([^\]]{3,})\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
