import { Anchor, Button, Tabs, Text } from '@mantine/core';
import { useLocation } from 'react-router';
import { oneOf, text } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { kinds } from '../../generated/model.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { PageHead } from '../../parts/page-head.js';
import { ExampleList } from './example-list.js';
import { ModelReference } from './model-reference.js';

const texts = defineTexts({
  title: { id: 'Pengembang', en: 'Developers' },
  explanation: {
    id: 'Semua yang tampak di halaman ini dijawab oleh satu API GraphQL. Program lain dapat menanyakannya juga.',
    en: 'All that these pages show is answered by one GraphQL API. Other programs can ask it too.',
  },
  open: { id: 'Buka GraphiQL', en: 'Open GraphiQL' },
  examples: { id: 'Contoh pertanyaan', en: 'Example questions' },
  model: { id: 'Model data', en: 'Data model' },
  address: { id: 'Alamat API: {address} (POST, JSON).', en: 'Address of the API: {address} (POST, JSON).' },
});

const codecs = { tab: oneOf(['examples', 'model'], 'examples'), find: text() };

export default function DevelopersPage() {
  const t = useTexts(texts);
  const { hash } = useLocation();
  const [{ tab, find }, change] = useAddressState(codecs);
  const named = decodeURIComponent(hash.slice(1));
  // `/developers#Application` is the address of a kind.
  const shown = named in kinds ? 'model' : tab;
  return (
    <>
      <PageHead
        title={t('title')}
        explanation={t('explanation')}
        actions={
          <Button component="a" href="/graphql" target="_blank" rel="noreferrer">
            {t('open')}
          </Button>
        }
      />
      <Text mb="md" size="sm">
        {t('address', { address: `${window.location.origin}/graphql` })}{' '}
        <Anchor href="/health" size="sm" underline="always">
          /health
        </Anchor>
      </Text>
      <Tabs
        value={shown}
        onChange={(next) => change({ tab: next === 'model' ? 'model' : 'examples' })}
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label={t('title')}>
          <Tabs.Tab value="examples">{t('examples')}</Tabs.Tab>
          <Tabs.Tab value="model">{t('model')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="examples">
          <ExampleList />
        </Tabs.Panel>
        <Tabs.Panel value="model">
          <ModelReference named={named} find={find} onFind={(next) => change({ find: next, tab: 'model' })} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
