import { Tabs } from '@mantine/core';
import { oneOf } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { PageHead } from '../../parts/page-head.js';
import { IntegrationTab } from './integration-tab.js';
import { TraceTab } from './trace-tab.js';

const texts = defineTexts({
  title: { id: 'Matriks', en: 'Matrices' },
  explanation: {
    id: 'Apa terhubung dengan apa, dan apa yang tidak terhubung. Setiap sel membuka buktinya.',
    en: 'What is connected with what, and what with nothing. Every cell opens its proof.',
  },
  trace: { id: 'Keterlacakan', en: 'Trace' },
  integration: { id: 'Integrasi', en: 'Integration' },
});

const codecs = { tab: oneOf(['trace', 'integration'], 'trace') };

export default function MatricesPage() {
  const t = useTexts(texts);
  const [{ tab }, change] = useAddressState(codecs);
  return (
    <>
      <PageHead title={t('title')} explanation={t('explanation')} />
      <Tabs
        value={tab}
        onChange={(next) => change({ tab: next === 'integration' ? 'integration' : 'trace' })}
        keepMounted={false}
      >
        <Tabs.List mb="md" aria-label={t('title')}>
          <Tabs.Tab value="trace">{t('trace')}</Tabs.Tab>
          <Tabs.Tab value="integration">{t('integration')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="trace">
          <TraceTab />
        </Tabs.Panel>
        <Tabs.Panel value="integration">
          <IntegrationTab />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
