import { Alert } from '@mantine/core';
import { useTrouble } from '../api/trouble.js';
import { defineTexts, useTexts } from '../language/texts.js';
import { Icon } from '../parts/icon.js';

const texts = defineTexts({
  network: {
    id: 'Server tidak menjawab. Yang tampak mungkin sudah lama; kami mencoba lagi dengan sendirinya.',
    en: 'The server does not answer. What is shown may be old; we try again by ourselves.',
  },
  unavailable: {
    id: 'Basis data sedang tidak tersedia. Yang tampak mungkin sudah lama; kami mencoba lagi dengan sendirinya.',
    en: 'The database is away. What is shown may be old; we try again by ourselves.',
  },
});

/** While something cannot be asked; it goes when the answers come. */
export function TroubleBanner() {
  const t = useTexts(texts);
  const trouble = useTrouble();
  return (
    <div role="status">
      {trouble && (
        <Alert variant="outline" color="orange" icon={<Icon name="warning" />} mb="md" data-trouble={trouble}>
          {t(trouble)}
        </Alert>
      )}
    </div>
  );
}
