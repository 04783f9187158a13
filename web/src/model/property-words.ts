import { choices } from '../generated/model.js';
import { useFormat } from '../language/format.js';
import { defineTexts, useTexts, useWord } from '../language/texts.js';
import type { PropertyModel } from './model-types.js';

const texts = defineTexts({
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
});

export const isNumber = ({ type }: PropertyModel): boolean =>
  type === 'integer' || type === 'number' || type === 'money';

export const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A value as people read it; '' for what is absent. */
export const usePropertyWords = (): ((of: PropertyModel, value: unknown) => string) => {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  return ({ name, type, choice }, value) => {
    if (isAbsent(value)) return '';
    switch (type) {
      case 'boolean':
        return t(value === true ? 'yes' : 'no');
      case 'choice': {
        const chosen = choices[choice ?? '']?.find((one) => one.value === value);
        return chosen ? word(chosen.label) : String(value);
      }
      case 'texts':
        return Array.isArray(value) ? value.join(', ') : String(value);
      case 'money':
        return format.money(Number(value));
      case 'integer':
      case 'number':
        // Nobody writes 2,019 for a year.
        return /year/i.test(name) ? String(value) : format.number(Number(value));
      case 'date':
        return format.day(String(value));
      case 'timestamp':
        return format.moment(String(value));
      case 'text':
      case 'id':
        return String(value);
    }
  };
};
