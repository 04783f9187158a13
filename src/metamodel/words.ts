/** A sentence in the languages that people ask in. */
export interface Words {
  readonly en: string;
  readonly id: string;
}

/** Makes a sentence in each language where both are built alike. */
export const inBoth = (say: (language: keyof Words) => string): Words => ({ en: say('en'), id: say('id') });
