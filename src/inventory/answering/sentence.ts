import type { LinkDeclaration } from '../../metamodel/declarations.js';

export type LanguageCode = 'id' | 'en';

/**
 * A link in words: "SIMPEG melayani Layanan Kepegawaian".
 * @param told from which end it is told; `reversed` begins with the item that the link ends at
 */
export const linkSentence = (
  link: LinkDeclaration,
  names: { readonly from: string; readonly to: string },
  language: LanguageCode,
  told: 'forwards' | 'reversed' = 'forwards',
): string =>
  (told === 'forwards' ? link.sentence : link.reversed)[language].replace(
    /\{(from|to)\}/g,
    (_, end: 'from' | 'to') => names[end],
  );
