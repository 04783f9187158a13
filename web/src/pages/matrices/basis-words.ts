import { defineTexts } from '../../language/texts.js';
import type { HeatCell } from './heat-table.js';

export const basisNames = ['JUSTIFIES', 'MENDS', 'CHANGES', 'ENDS'] as const;
export type Basis = (typeof basisNames)[number];

/** What a proof comes to, the strongest first. */
export const basisWords = defineTexts<Basis>({
  JUSTIFIES: { id: 'Membenarkan', en: 'Justifies' },
  MENDS: { id: 'Memperbaiki', en: 'Mends' },
  CHANGES: { id: 'Mengubah', en: 'Changes' },
  ENDS: { id: 'Mengakhiri', en: 'Ends' },
});

/** In a cell, so that the basis is not told by colour alone; in Indonesian the first letters are all the same. */
export const basisLetters = defineTexts<Basis>({
  JUSTIFIES: { id: 'B', en: 'J' },
  MENDS: { id: 'P', en: 'M' },
  CHANGES: { id: 'U', en: 'C' },
  ENDS: { id: 'A', en: 'E' },
});

export const basisTones: Readonly<Record<Basis, HeatCell['tone']>> = {
  JUSTIFIES: 'green',
  MENDS: 'cyan',
  CHANGES: 'orange',
  ENDS: 'red',
};
