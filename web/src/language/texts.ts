import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Words } from '../model/model-types.js';
import { useLanguage } from './language.js';

export type Texts<K extends string = string> = Readonly<Record<K, Words>>;
type Values = Readonly<Record<string, string | number | Date>>;
export type Say<K extends string> = (key: K, values?: Values) => string;

/**
 * The texts of a component, in both languages, beside it. ICU messages.
 * @example
 * const texts = defineTexts({ found: { id: '{count, plural, other {# ditemukan}}', en: '{count, plural, one {# found} other {# found}}' } });
 */
export const defineTexts = <K extends string>(texts: Texts<K>): Texts<K> => texts;

/** `const t = useTexts(texts); t('found', { count })`. */
export const useTexts = <K extends string>(texts: Texts<K>): Say<K> => {
  const intl = useIntl();
  const { language } = useLanguage();
  return useCallback(
    (key, values) => intl.formatMessage({ id: texts[key].en, defaultMessage: texts[key][language] }, values),
    [intl, language, texts],
  );
};

/** A word of the model in the language that is spoken: `const word = useWord(); word(kinds.Application.label)`. */
export const useWord = (): ((words: Words) => string) => {
  const { language } = useLanguage();
  return useCallback((words) => words[language], [language]);
};
