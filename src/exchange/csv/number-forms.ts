/** How the numbers of a column are written. One cell alone may mean two things (1.234), so the column decides. */
export type NumberForm = 'POINT_DECIMAL' | 'COMMA_DECIMAL';

const GROUPED: Readonly<Record<NumberForm, RegExp>> = {
  POINT_DECIMAL: /^-?(\d+|\d{1,3}(,\d{3})+)$/,
  COMMA_DECIMAL: /^-?(\d+|\d{1,3}(\.\d{3})+)$/,
};
const DECIMAL: Readonly<Record<NumberForm, RegExp>> = {
  POINT_DECIMAL: /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/,
  COMMA_DECIMAL: /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/,
};
const WHOLE: Readonly<Record<NumberForm, RegExp>> = {
  POINT_DECIMAL: /^-?(\d+|\d{1,3}(,\d{3})+)(\.0+)?$/,
  COMMA_DECIMAL: /^-?(\d+|\d{1,3}(\.\d{3})+)(,0+)?$/,
};

const COMMA_FIRST = ['COMMA_DECIMAL', 'POINT_DECIMAL'] as const;
const POINT_FIRST = ['POINT_DECIMAL', 'COMMA_DECIMAL'] as const;

/** `Rp 1.234.567,-` is an amount as Indonesian papers write it. */
export const bareNumber = (text: string): string =>
  text
    .replace(/^rp\.?\s*/i, '')
    .replace(/,-$/, '')
    .replace(/[\s\u00A0\u202F]/g, '');

/**
 * The form in which most numbers of the column make sense. In a column of whole numbers a point before three digits
 * groups thousands; elsewhere, where both forms make sense, the separator of the file tells: Indonesian Excel writes `;`.
 */
export const formOf = (cells: readonly string[], whole: boolean, separator: string): NumberForm => {
  const numbers = cells.map(bareNumber).filter((cell) => /^-?[\d.,]+$/.test(cell));
  const usual: NumberForm = separator === ';' ? 'COMMA_DECIMAL' : 'POINT_DECIMAL';
  const order: readonly NumberForm[] = usual === 'COMMA_DECIMAL' || whole ? COMMA_FIRST : POINT_FIRST;
  const readings = (whole ? [GROUPED, WHOLE] : [DECIMAL]).flatMap((shapes) =>
    order.map((form) => ({ form, fits: numbers.filter((cell) => shapes[form].test(cell)).length })),
  );
  return readings.reduce((best, one) => (one.fits > best.fits ? one : best), { form: usual, fits: 0 }).form;
};

/** @returns null when the text is no number of this form */
export const numberIn = (text: string, form: NumberForm): number | null => {
  const bare = bareNumber(text);
  if (!DECIMAL[form].test(bare)) return null;
  const plain = form === 'COMMA_DECIMAL' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  return Number(plain);
};
