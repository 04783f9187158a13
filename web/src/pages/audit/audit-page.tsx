import { Group, Tabs } from '@mantine/core';
import { Printable } from '../../api/every-page.js';
import { oneOf, text } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemPicker } from '../../parts/item-picker.js';
import { PageHead } from '../../parts/page-head.js';
import { Agreements } from './agreements.js';
import { Completeness } from './completeness.js';
import { Exchange } from './exchange.js';
import { Expectations } from './expectations.js';
import { PrintButton } from './print-button.js';
import { PrintedHead } from './printed-head.js';
import { Report } from './report.js';
import { Rules } from './rules.js';
import './audit-print.css';

const texts = defineTexts({
  title: { id: 'Audit', en: 'Audit' },
  explanation: {
    id: 'Apa yang sudah sesuai aturan, apa yang belum, dan apa yang dikecualikan. Setiap angka membuka buktinya.',
    en: 'What meets the rules, what does not, and what was excused. Every figure opens its proof.',
  },
  rules: { id: 'Aturan', en: 'Rules' },
  exchange: { id: 'Pertukaran data', en: 'Data exchange' },
  expectations: { id: 'Harapan', en: 'Expectations' },
  agreements: { id: 'Perjanjian', en: 'Agreements' },
  completeness: { id: 'Kelengkapan', en: 'Completeness' },
  report: { id: 'Laporan cetak', en: 'Report to print' },
  unit: { id: 'Unit', en: 'Unit' },
  plan: { id: 'Rencana induk', en: 'Plan' },
});
const TABS = ['rules', 'exchange', 'expectations', 'agreements', 'completeness', 'report'] as const;
const codecs = { tab: oneOf(TABS, 'rules'), unit: text(), plan: text() };

export default function AuditPage() {
  const t = useTexts(texts);
  const [{ tab, unit, plan }, change] = useAddressState(codecs);
  const within = { unit: unit === '' ? undefined : unit, plan: plan === '' ? undefined : plan };
  return (
    <Printable>
      <PageHead title={t('title')} explanation={t('explanation')} actions={<PrintButton />} />
      <PrintedHead view={t(tab)} {...within} />
      <Tabs
        value={tab}
        onChange={(value) => change({ tab: TABS.find((one) => one === value) ?? 'rules' })}
        keepMounted={false}
      >
        <Tabs.List mb="md" className="not-printed">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Group mb="md" className="not-printed">
          <ItemPicker
            label={t('unit')}
            kinds={['Organization']}
            value={unit}
            onPick={(picked) => change({ unit: picked })}
          />
          {(tab === 'rules' || tab === 'report') && (
            <ItemPicker label={t('plan')} kinds={['Plan']} value={plan} onPick={(picked) => change({ plan: picked })} />
          )}
        </Group>
        <Tabs.Panel value="rules">
          <Rules within={within} />
        </Tabs.Panel>
        <Tabs.Panel value="exchange">
          <Exchange unit={within.unit} />
        </Tabs.Panel>
        <Tabs.Panel value="expectations">
          <Expectations unit={within.unit} />
        </Tabs.Panel>
        <Tabs.Panel value="agreements">
          <Agreements unit={within.unit} />
        </Tabs.Panel>
        <Tabs.Panel value="completeness">
          <Completeness unit={within.unit} />
        </Tabs.Panel>
        <Tabs.Panel value="report">
          <Report within={within} />
        </Tabs.Panel>
      </Tabs>
    </Printable>
  );
}
