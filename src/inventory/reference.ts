/** A reference as people write it, taken apart; `Part` is what stands for each of its texts. */
export type RefForm<Part = string> =
  | { readonly by: 'id'; readonly id: Part }
  | {
      readonly by: 'code';
      /** The whole text as a code. */
      readonly code: Part;
      /** Each way of reading it as a plan's code, a slash and a code. */
      readonly qualified: readonly { readonly plan: Part; readonly code: Part }[];
    };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** `spti -2`, `SPTI - 2` and `SPTI-2` are one code: case and the spaces round signs do not tell codes apart. */
export const foldCode = (code: string): string =>
  code
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/\s*([-./])\s*/g, '$1')
    .replace(/\s+/g, ' ');

/** What makes a code unique: its kind, and its plan for the kinds of a plan. */
export const codeKey = (kind: string, planId: string | null, code: string): string =>
  [kind, planId ?? '', foldCode(code)].join('|');

export const parseRef = (text: string): RefForm => {
  const trimmed = text.trim();
  if (UUID.test(trimmed)) return { by: 'id', id: trimmed.toLowerCase() };
  const code = foldCode(trimmed);
  const slashes = [...code.matchAll(/\//g)].map(({ index }) => index);
  const qualified = slashes
    .map((at) => ({ plan: code.slice(0, at), code: code.slice(at + 1) }))
    .filter((part) => part.plan && part.code);
  return { by: 'code', code, qualified };
};
