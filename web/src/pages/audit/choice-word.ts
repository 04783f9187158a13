import { useCallback } from 'react';
import { choices } from '../../generated/model.js';
import { useWord } from '../../language/texts.js';

/** The word for a value of a choice of the model: `say('IntegrationStatus', 'NEEDED')`. */
export const useChoiceWord = (): ((choice: string, value: string) => string) => {
  const word = useWord();
  return useCallback(
    (choice, value) => {
      const found = choices[choice]?.find((one) => one.value === value);
      return found ? word(found.label) : value;
    },
    [word],
  );
};
