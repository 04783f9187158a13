import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLanguage } from '../language/language.js';
import { defineTexts, useTexts } from '../language/texts.js';
import { Icon } from '../parts/icon.js';

const texts = defineTexts({
  dark: { id: 'Tampilan gelap', en: 'Dark display' },
  light: { id: 'Tampilan terang', en: 'Light display' },
});

/** Says the other language in that language. */
export function LanguageSwitch() {
  const { language, speak } = useLanguage();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <Button variant="default" size="compact-md" lang={other} onClick={() => speak(other)}>
      {other === 'en' ? 'English' : 'Indonesia'}
    </Button>
  );
}

export function SchemeSwitch() {
  const t = useTexts(texts);
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light';
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={t(other)}
      title={t(other)}
      onClick={() => setColorScheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </ActionIcon>
  );
}
