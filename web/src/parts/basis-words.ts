import type { Basis } from '../model/basis.js';
import { defineTexts } from '../language/texts.js';

/** What a proof comes to: whether something is there for it, is changed or mended for it, or is on its way out. */
export const basisWords = defineTexts<Basis>({
  JUSTIFIES: { id: 'Membenarkan', en: 'Justifies' },
  CHANGES: { id: 'Mengubah', en: 'Changes' },
  MENDS: { id: 'Memperbaiki', en: 'Mends' },
  ENDS: { id: 'Mengakhiri', en: 'Ends' },
});

/** In a cell, so that the basis is not told by colour alone; in Indonesian the first letters are all the same. */
export const basisLetters = defineTexts<Basis>({
  JUSTIFIES: { id: 'B', en: 'J' },
  CHANGES: { id: 'U', en: 'C' },
  MENDS: { id: 'P', en: 'M' },
  ENDS: { id: 'A', en: 'E' },
});

export const basisTones = {
  JUSTIFIES: 'green',
  CHANGES: 'orange',
  MENDS: 'cyan',
  ENDS: 'red',
} as const satisfies Record<Basis, string>;
