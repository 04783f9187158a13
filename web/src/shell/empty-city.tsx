import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { BEFORE_ANYTHING, useLive } from '../api/live.js';
import { defineTexts, useTexts } from '../language/texts.js';

const texts = defineTexts({
  title: { id: 'Belum ada apa pun yang tercatat', en: 'Nothing is recorded yet' },
  next: {
    id: 'Impor rencana induk (dokumen) dan inventaris (CSV) untuk mulai; semua halaman terisi dengan sendirinya.',
    en: 'Import a master plan (a document) and an inventory (CSV) to begin; the pages fill by themselves.',
  },
  developers: { id: 'Cara mengirim data lewat API', en: 'How to send data over the API' },
  kinds: { id: 'Jenis apa saja yang dapat dicatat', en: 'What kinds can be recorded' },
});

/** Above every page of a city of which nothing was ever recorded: what to do first. */
export function EmptyCity() {
  const t = useTexts(texts);
  const { position } = useLive();
  if (position !== BEFORE_ANYTHING) return null;
  return (
    <Alert color="gray" title={t('title')} mb="md">
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
