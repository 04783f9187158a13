import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { Field } from './columns.js';
import type { FilterField } from './filter-field.js';

const texts = defineTexts({
  verified: { id: 'Sudah diverifikasi', en: 'Verified' },
  suspect: { id: 'Tautan yang perlu diperiksa', en: 'Links to be checked' },
  complete: { id: 'Isian lengkap', en: 'Complete' },
});

/** What a field is called; states are not of the model, so they are named here. */
export const useFieldWords = (): ((field: FilterField | Field) => string) => {
  const t = useTexts(texts);
  const word = useWord();
  return (field) => (field.type === 'state' ? t(field.name) : word(field.of.label));
};
