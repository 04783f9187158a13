import type { Words } from '../../metamodel/words.js';

/** The text is not a plan document; nothing was read from it and nothing must be written. */
export class NotAPlanError extends Error {
  override readonly name = 'NotAPlanError';
  readonly code = 'NOT_A_PLAN';
  /** What is wrong, in each language; `message` is the English one. */
  readonly words: Words;

  /**
   * @param fileName the file as the caller named it
   * @param found what was seen instead, one line
   * @param advice what the user can do about it
   */
  constructor(
    readonly fileName: string,
    readonly found: Words,
    readonly advice: Words,
  ) {
    const words = {
      en:
        `${fileName} is not a plan document. Looked for: sections of an ICT master plan (vision, missions, values, ` +
        `goals, problems, strategies, roadmap) with entries beneath them. Found: ${found.en}. ${advice.en}`,
      id:
        `${fileName} bukan dokumen rencana. Yang dicari: bagian-bagian rencana induk TIK (visi, misi, nilai, tujuan, ` +
        `permasalahan, strategi, peta jalan) dengan butir-butir di bawahnya. Yang ada: ${found.id}. ${advice.id}`,
    };
    super(words.en);
    this.words = words;
  }
}
