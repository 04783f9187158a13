import type { LanguageCode } from '../../../inventory/answering/sentence.js';

/** A code has 60 characters at most, which a plan's may double. */
const LONGEST_CODE = 80;

/**
 * A name for a file of a view: `runut-APP-0007-2-langkah.graphml`.
 * @param codes of the roots; codes may hold what no file system takes
 */
export const fileNameOf = (
  codes: readonly string[],
  depth: number,
  extension: string,
  language: LanguageCode,
): string => {
  const [first = '', ...others] = codes;
  const parts = {
    en: [...(others.length > 0 ? [`and-${others.length}-more`] : []), depth, depth === 1 ? 'step' : 'steps'],
    id: [...(others.length > 0 ? [`dan-${others.length}-lainnya`] : []), depth, 'langkah'],
  };
  return `${['runut', tame(first), ...parts[language]].join('-')}.${extension}`;
};

const tame = (code: string): string =>
  [...code.replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-').replace(/^-+|-+$/g, '')].slice(0, LONGEST_CODE).join('') || 'graph';

/** Of a response that is to be saved, after RFC 6266: a name that everybody reads, and the true one where they differ. */
export const contentDisposition = (fileName: string): string => {
  const plain = fileName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]/gu, '_');
  const exact = plain === fileName ? '' : `; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return `attachment; filename="${plain}"${exact}`;
};
