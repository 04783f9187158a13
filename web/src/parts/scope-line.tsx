import { Text } from '@mantine/core';
import { defineTexts, useTexts } from '../language/texts.js';

const texts = defineTexts({
  at: { id: 'Pada posisi {position}: {scope}.', en: 'At position {position}: {scope}.' },
});

/** At which position of the graph, and for what, the figures of a view hold. */
export function ScopeLine({ position, scope }: { readonly position: string; readonly scope: string }) {
  const t = useTexts(texts);
  return (
    <Text size="sm" c="dimmed">
      {t('at', { position, scope })}
    </Text>
  );
}
