import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { defineTexts, useTexts } from '../../language/texts.js';

const texts = defineTexts({
  title: { id: 'Belum ada apa pun di sini', en: 'Nothing is here yet' },
  next: {
    id: 'Impor rencana induk (dokumen) dan inventaris (CSV) untuk mulai; halaman ini terisi dengan sendirinya.',
    en: 'Import a master plan (a document) and an inventory (CSV) to begin; this page fills by itself.',
  },
  developers: { id: 'Cara mengirim data lewat API', en: 'How to send data over the API' },
  kinds: { id: 'Jenis apa saja yang dapat dicatat', en: 'What kinds can be recorded' },
});

/** A city of which nothing is recorded: what to do first. */
export function EmptyCity() {
  const t = useTexts(texts);
  return (
    <Alert color="gray" title={t('title')}>
      <Stack gap="xs" align="flex-start">
        <Text>{t('next')}</Text>
        <Anchor component={Link} to="/developers">
          {t('developers')}
        </Anchor>
        <Anchor component={Link} to="/inventory">
          {t('kinds')}
        </Anchor>
      </Stack>
    </Alert>
  );
}
