import { Chip, Group, Stack, Switch, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { flag, listOf, text } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { choices } from '../../generated/model.js';
import { RoadmapDocument, type RoadmapQuery } from '../../generated/queries/roadmap.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { ItemPicker } from '../../parts/item-picker.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { Order } from './order.js';
import { Priority } from './priority.js';
import { type RoadmapRow, rowsOf } from './roadmap-row.js';
import { Timeline } from './timeline.js';
import { weightCodecs, weightsOf } from './weights.js';

const texts = defineTexts({
  plan: { id: 'Rencana', en: 'Plan' },
  unit: { id: 'Unit penanggung jawab', en: 'Unit responsible' },
  streams: { id: 'Bidang', en: 'Stream' },
  statuses: { id: 'Status', en: 'Status' },
  cancelled: { id: 'Termasuk yang dibatalkan', en: 'With cancelled ones' },
  none: {
    id: 'Tidak ada kegiatan yang cocok. Kosongkan saringan, atau impor peta jalan.',
    en: 'No roadmap item fits. Clear the filters, or import a roadmap.',
  },
  cut: {
    id: 'Hanya {shown} dari {total} kegiatan yang ditampilkan. Persempit dengan saringan.',
    en: 'Only {shown} of {total} roadmap items are shown. Narrow them down with the filters.',
  },
});
const STREAMS = ['ORGANIZATION', 'INFORMATION', 'APPLICATION', 'INFRASTRUCTURE'] as const;
const STATUSES = ['PROPOSED', 'APPROVED', 'RUNNING', 'DONE', 'CANCELLED'] as const;
const codecs = {
  plan: text(),
  unit: text(),
  streams: listOf(STREAMS),
  statuses: listOf(STATUSES),
  cancelled: flag(),
  ...weightCodecs,
};

/** Roadmap items within the filters, in one of the views of them. */
export function Plan({ view }: { readonly view: 'timeline' | 'priority' | 'order' }) {
  const t = useTexts(texts);
  const { apiLanguage } = useLanguage();
  const [state, change] = useAddressState(codecs);
  const { plan, unit, streams, statuses, cancelled } = state;
  const answer = useAnswer(RoadmapDocument, {
    plan: plan === '' ? undefined : plan,
    unit: unit === '' ? undefined : unit,
    streams: streams.length === 0 ? undefined : [...streams],
    includeCancelled: cancelled || statuses.includes('CANCELLED'),
    weights: weightsOf(state),
    language: apiLanguage,
  });
  return (
    <Stack gap="md">
      <Group gap="md" align="flex-end">
        <ItemPicker label={t('plan')} kinds={['Plan']} value={plan} onPick={(picked) => change({ plan: picked })} />
        <ItemPicker
          label={t('unit')}
          kinds={['Organization']}
          value={unit}
          onPick={(picked) => change({ unit: picked })}
        />
        <Choices
          label={t('streams')}
          choice="Stream"
          values={STREAMS}
          chosen={streams}
          onChoose={(next) => change({ streams: next })}
        />
        <Choices
          label={t('statuses')}
          choice="RoadmapStatus"
          values={STATUSES}
          chosen={statuses}
          onChoose={(next) => change({ statuses: next })}
        />
        <Switch
          label={t('cancelled')}
          checked={cancelled}
          onChange={({ currentTarget }) => change({ cancelled: currentTarget.checked })}
        />
      </Group>
      <Answer of={answer} isEmpty={({ roadmap }) => roadmap.items.totalCount === 0} empty={<Text>{t('none')}</Text>}>
        {({ roadmap }) => <Views view={view} roadmap={roadmap} statuses={statuses} />}
      </Answer>
    </Stack>
  );
}

interface ViewsProps {
  readonly view: 'timeline' | 'priority' | 'order';
  readonly roadmap: RoadmapQuery['roadmap'];
  readonly statuses: readonly string[];
}

function Views({ view, roadmap, statuses }: ViewsProps) {
  const t = useTexts(texts);
  const rows: readonly RoadmapRow[] = useMemo(
    () => rowsOf(roadmap).filter(({ status }) => statuses.length === 0 || statuses.includes(status)),
    [roadmap, statuses],
  );
  const { totalCount, nodes } = roadmap.items;
  return (
    <Stack gap="md">
      <ScopeLine position={roadmap.position} scope={roadmap.scope} />
      {nodes.length < totalCount && <Text>{t('cut', { shown: nodes.length, total: totalCount })}</Text>}
      {rows.length === 0 && <Text>{t('none')}</Text>}
      {view === 'timeline' && rows.length > 0 && (
        <Timeline rows={rows} groups={roadmap.groups.nodes} statuses={statuses} />
      )}
      {view === 'priority' && rows.length > 0 && <Priority rows={rows} weightings={roadmap.weightings} />}
      {view === 'order' && <Order roadmap={roadmap} rows={rows} isSomeStatuses={statuses.length > 0} />}
    </Stack>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  /** The name of the choice of the model that has the words. */
  readonly choice: string;
  readonly values: readonly T[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

function Choices<T extends string>({ label, choice, values, chosen, onChoose }: ChoicesProps<T>) {
  const word = useWord();
  return (
    <div role="group" aria-label={label}>
      <Text size="sm" fw={500} mb={4}>
        {label}
      </Text>
      <Chip.Group
        multiple
        value={[...chosen]}
        onChange={(next) => onChoose(values.filter((value) => next.includes(value)))}
      >
        <Group gap={6}>
          {values.map((value) => {
            const found = choices[choice]?.find((one) => one.value === value);
            return (
              <Chip key={value} value={value} size="xs" variant="outline">
                {found ? word(found.label) : value}
              </Chip>
            );
          })}
        </Group>
      </Chip.Group>
    </div>
  );
}
