import { inBoth, type Words } from '../../metamodel/words.js';

/** A text of an answer that is read in the language of who asks. */
export class Told {
  constructor(readonly words: Words) {}

  static joined(parts: readonly Words[], between: string): Told {
    return new Told(inBoth((language) => parts.map((part) => part[language]).join(between)));
  }
}
