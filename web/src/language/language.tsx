import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { createIntl, createIntlCache, RawIntlProvider } from 'react-intl';

export type Language = 'id' | 'en';
/** As the API's enum says it, for `sentence(language: $language)`. */
export type ApiLanguage = 'ID' | 'EN';

const KEPT_AS = 'runut-language';
const cache = createIntlCache();

/** What was chosen here before, else what the browser is set to. */
export const firstLanguage = (): Language => {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept === 'id' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('id') ? 'id' : 'en';
};

interface Spoken {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const SpokenContext = createContext<Spoken | undefined>(undefined);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const intl = useMemo(
    () =>
      createIntl(
        {
          locale: language === 'id' ? 'id-ID' : 'en-GB',
          defaultLocale: language === 'id' ? 'id-ID' : 'en-GB',
          timeZone: 'Asia/Jakarta',
        },
        cache,
      ),
    [language],
  );
  const spoken = useMemo(
    () => ({
      language,
      speak: (next: Language) => {
        localStorage.setItem(KEPT_AS, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return (
    <SpokenContext value={spoken}>
      <RawIntlProvider value={intl}>{children}</RawIntlProvider>
    </SpokenContext>
  );
}

export const useLanguage = (): Spoken & { readonly apiLanguage: ApiLanguage } => {
  const spoken = use(SpokenContext);
  if (!spoken) throw new Error('useLanguage needs a LanguageProvider above it.');
  return { ...spoken, apiLanguage: spoken.language === 'id' ? 'ID' : 'EN' };
};
