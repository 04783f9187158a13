import { Anchor, Button, Chip, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDisclosure, useElementSize, useMediaQuery } from '@mantine/hooks';
import { useId, useMemo } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { text } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { PlanFlowDocument, type PlanFlowQuery } from '../../generated/queries/plan-flow.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { PlanFlow } from './plan-flow.js';
import classes from './plan-flow.module.css';
import { PlanList } from './plan-list.js';
import { planMap } from './plan-map.js';

const texts = defineTexts({
  title: { id: 'Rencana sekali pandang', en: 'The plan at a glance' },
  highlight: { id: 'Soroti yang mendukung misi:', en: 'Highlight what serves the mission:' },
  all: { id: 'Semua', en: 'All' },
  loose: { id: 'Belum terhubung ke atasnya', en: 'Not connected to anything above' },
  overGoal: { id: 'Melalui tujuan', en: 'Over a goal' },
  show: { id: 'Tampilkan sambungan sebagai daftar', en: 'Show the connections as a list' },
  hide: { id: 'Sembunyikan daftar', en: 'Hide the list' },
  cut: {
    id: 'Digambar {shown} dari {total} strategi dan kegiatan.',
    en: '{shown} of {total} strategies and roadmap items are drawn.',
  },
  inventory: { id: 'Selebihnya ada di inventaris', en: 'The rest is in the inventory' },
  none: {
    id: 'Belum ada misi dan strategi. Impor rencana induk untuk melihatnya di sini.',
    en: 'There are no missions and strategies yet. Import a master plan to see it here.',
  },
});
const codecs = { mission: text() };
/** Below it, boxes would be too narrow to be read. */
const LEAST_WIDTH = 820;

interface PlanSectionProps {
  /** The code of one of several plans; undefined for the only one. */
  readonly plan: string | undefined;
  /** Until then nothing is shown: it may be of another plan. */
  readonly isChosen: boolean;
}

export function PlanSection({ plan, isChosen }: PlanSectionProps) {
  const t = useTexts(texts);
  const inPlan = plan === undefined ? undefined : { some: { code: { eq: plan } } };
  const answer = useAnswer(PlanFlowDocument, {
    inPlan,
    strategyInPlan: inPlan && { some: { ...inPlan.some, kind: { eq: 'Plan' as const } } },
  });
  return (
    <section aria-label={t('title')}>
      <Answer
        of={isChosen ? answer : { state: 'loading' }}
        skeleton={<Skeleton height={480} />}
        isEmpty={({ missions, strategies }) => missions.nodes.length + strategies.nodes.length === 0}
        empty={
          <>
            <Heading />
            <Text>{t('none')}</Text>
          </>
        }
      >
        {(data) => <Plan data={data} />}
      </Answer>
    </section>
  );
}

function Heading() {
  const t = useTexts(texts);
  return (
    <Title order={2} size="h3">
      {t('title')}
    </Title>
  );
}

function Plan({ data }: { readonly data: PlanFlowQuery }) {
  const t = useTexts(texts);
  const format = useFormat();
  const [{ mission }, change] = useAddressState(codecs);
  const map = useMemo(() => planMap(data), [data]);
  const { ref, width } = useElementSize();
  const isWindowWide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [isList, { toggle }] = useDisclosure(false);
  const listId = useId();
  const chosen = map.missions.find(({ code }) => code === mission)?.id;
  const isDrawn = isWindowWide && (width === 0 || width >= LEAST_WIDTH);
  const total = data.strategies.totalCount + data.roadmapItems.totalCount;
  const shown = data.strategies.nodes.length + data.roadmapItems.nodes.length;
  return (
    <Stack gap="sm" ref={ref}>
      <Group gap="xs" justify="space-between">
        <Heading />
        <Group gap="xs">
          <Text size="sm">{t('highlight')}</Text>
          <Chip.Group value={chosen === undefined ? '' : mission} onChange={(value) => change({ mission: value })}>
            <Group gap={6}>
              <Chip size="xs" value="" variant="outline">
                {t('all')}
              </Chip>
              {map.missions.map(({ id, code, name }) => (
                <Chip key={id} size="xs" value={code} variant="outline" title={name}>
                  {code}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Group>
      </Group>
      {isDrawn && width > 0 && (
        <>
          <PlanFlow map={map} width={Math.round(width)} chosen={chosen} />
          <Group gap="md" justify="space-between">
            <Text size="sm" c="dimmed">
              <span className={`${classes['legend']} ${classes['loose']}`} /> {t('loose')}
              {'   '}
              <span className={`${classes['legend']} ${classes['overGoal']}`} /> {t('overGoal')}
            </Text>
            <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={isList} aria-controls={listId}>
              {t(isList ? 'hide' : 'show')}
            </Button>
          </Group>
        </>
      )}
      {shown < total && (
        <Text size="sm">
          {t('cut', { shown: format.number(shown), total: format.number(total) })}{' '}
          <Anchor component={Link} to="/inventory/strategies" size="sm">
            {t('inventory')}
          </Anchor>
        </Text>
      )}
      <div id={listId} hidden={isDrawn && !isList}>
        {(!isDrawn || isList) && <PlanList map={map} chosen={chosen} />}
      </div>
    </Stack>
  );
}
