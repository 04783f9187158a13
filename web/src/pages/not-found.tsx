import { Anchor, Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { defineTexts, useTexts } from '../language/texts.js';
import { PageHead } from '../parts/page-head.js';

const texts = defineTexts({
  title: { id: 'Halaman tidak ada', en: 'There is no such page' },
  why: {
    id: 'Tidak ada halaman di alamat {address}. Mungkin salah ketik, atau tautannya sudah lama.',
    en: 'There is no page at {address}. It may be mistyped, or the link may be old.',
  },
  back: { id: 'Ke ikhtisar', en: 'To the overview' },
});

export function NotFound() {
  const t = useTexts(texts);
  const { pathname } = useLocation();
  return (
    <>
      <PageHead title={t('title')} />
      <Text mb="md">{t('why', { address: pathname })}</Text>
      <Anchor component={Link} to="/" underline="always">
        {t('back')}
      </Anchor>
    </>
  );
}
