import { choices } from '../../generated/model.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { Exchange } from './exchanges.js';

const texts = defineTexts({
  unknown: { id: 'belum dicatat', en: 'not recorded' },
  noAgreement: { id: 'tanpa perjanjian', en: 'no agreement' },
  until: { id: '{agreement}, sampai {day}', en: '{agreement}, until {day}' },
});

/** What an exchange says of itself, in words. */
export const useExchangeWords = () => {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const of = (choice: string, value: string | null | undefined): string => {
    const found = choices[choice]?.find((one) => one.value === value);
    return found ? word(found.label) : t('unknown');
  };
  return {
    unknown: t('unknown'),
    status: ({ status }: Exchange): string => of('IntegrationStatus', status),
    method: ({ method }: Exchange): string => of('IntegrationMethod', method),
    agreement: ({ agreement, agreementEndsOn }: Exchange): string => {
      if (!agreement) return t('noAgreement');
      return agreementEndsOn ? t('until', { agreement, day: format.day(agreementEndsOn) }) : agreement;
    },
    verified: ({ verifiedAt }: Exchange): string => (verifiedAt ? format.moment(verifiedAt) : t('unknown')),
  };
};
