import { Button, Code, Stack, Text } from '@mantine/core';
import { useRouteError } from 'react-router';
import { defineTexts, useTexts } from '../language/texts.js';
import { PageHead } from '../parts/page-head.js';

const texts = defineTexts({
  title: { id: 'Halaman ini gagal dibuka', en: 'This page failed to open' },
  why: {
    id: 'Muat ulang halaman ini. Bila tetap gagal, kirimkan baris berikut kepada pengelola.',
    en: 'Load the page again. If it still fails, send the line below to whoever runs this server.',
  },
  reload: { id: 'Muat ulang', en: 'Load again' },
});

/** A page that threw, or whose chunk could not be fetched, as after an update of the server. */
export function PageFault() {
  const t = useTexts(texts);
  const error = useRouteError();
  return (
    <>
      <PageHead title={t('title')} />
      <Stack align="flex-start">
        <Text>{t('why')}</Text>
        <Code>{error instanceof Error ? error.message : String(error)}</Code>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </Stack>
    </>
  );
}
