import { Tabs } from '@mantine/core';
import { oneOf } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { PageHead } from '../../parts/page-head.js';
import { Landscape } from './landscape.js';
import { Plan } from './plan.js';
import { TimeQuadrants } from './time-quadrants.js';

const texts = defineTexts({
  title: { id: 'Peta jalan', en: 'Roadmap' },
  explanation: {
    id: 'Kapan apa dikerjakan, apa yang didahulukan, dan apa yang ada sesudahnya.',
    en: 'What is done when, what comes first, and what is there afterwards.',
  },
  timeline: { id: 'Garis waktu', en: 'Timeline' },
  priority: { id: 'Prioritas', en: 'Priority' },
  order: { id: 'Urutan dan benturan', en: 'Order and conflicts' },
  landscape: { id: 'Lanskap per tahun', en: 'Landscape by year' },
  time: { id: 'Kuadran TIME', en: 'TIME quadrants' },
});
const TABS = ['timeline', 'priority', 'order', 'landscape', 'time'] as const;
const codecs = { tab: oneOf(TABS, 'timeline') };

export default function RoadmapPage() {
  const t = useTexts(texts);
  const [{ tab }, change] = useAddressState(codecs);
  return (
    <>
      <PageHead title={t('title')} explanation={t('explanation')} />
      <Tabs
        value={tab}
        onChange={(value) => change({ tab: TABS.find((one) => one === value) ?? 'timeline' })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(one)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {(['timeline', 'priority', 'order'] as const).map((one) => (
          <Tabs.Panel key={one} value={one}>
            <Plan view={one} />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="landscape">
          <Landscape />
        </Tabs.Panel>
        <Tabs.Panel value="time">
          <TimeQuadrants />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
