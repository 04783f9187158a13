import { Button, CloseButton, Group, NumberInput, Paper, SegmentedControl, Select, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { RoadmapChoicesQuery } from '../../generated/queries/roadmap-choices.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { type Scenario, withChange } from './scenario.js';

const texts = defineTexts({
  title: { id: 'Bagaimana jika…', en: 'What if…' },
  item: { id: 'Kegiatan peta jalan', en: 'Roadmap item' },
  hint: { id: 'Pilih kegiatan', en: 'Choose an item' },
  none: { id: 'Tidak ada yang cocok', en: 'Nothing fits' },
  what: { id: 'Yang diandaikan', en: 'What is supposed' },
  exclude: { id: 'Tidak jadi', en: 'It does not happen' },
  include: { id: 'Jadi', en: 'It happens' },
  shift: { id: 'Bergeser', en: 'It moves' },
  years: { id: 'Tahun lebih lambat (negatif: lebih cepat)', en: 'Years later (negative: sooner)' },
  suppose: { id: 'Andaikan', en: 'Suppose' },
  excluded: { id: 'tidak jadi', en: 'does not happen' },
  included: { id: 'jadi', en: 'happens' },
  later: {
    id: '{years, plural, other {# tahun lebih lambat}}',
    en: '{years, plural, one {# year later} other {# years later}}',
  },
  sooner: {
    id: '{years, plural, other {# tahun lebih cepat}}',
    en: '{years, plural, one {# year sooner} other {# years sooner}}',
  },
  remove: { id: 'Batalkan pengandaian {item}', en: 'Do not suppose {item}' },
  nothing: {
    id: 'Belum ada yang diandaikan: peta jalan apa adanya.',
    en: 'Nothing is supposed yet: the roadmap as it stands.',
  },
});

type Item = RoadmapChoicesQuery['roadmapItems']['nodes'][number];
const KINDS = ['exclude', 'include', 'shift'] as const;

interface WhatIfProps {
  readonly items: readonly Item[];
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

/** Leaves roadmap items out, lets cancelled ones happen, and moves them by years. */
export function WhatIf({ items, scenario, onChange }: WhatIfProps) {
  const t = useTexts(texts);
  const [item, setItem] = useState<string | null>(null);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('exclude');
  const [years, setYears] = useState<number | string>(1);
  const counts = new Map<string, number>();
  for (const { code } of items) counts.set(code, (counts.get(code) ?? 0) + 1);
  // A code is what people read in an address, where it is that of one item only.
  const refOf = ({ id, code }: Item): string => (counts.get(code) === 1 ? code : id);
  const byRef = new Map(items.map((one) => [refOf(one), one]));
  const supposed = [
    ...scenario.exclude.map((ref) => ({ ref, told: t('excluded') })),
    ...scenario.include.map((ref) => ({ ref, told: t('included') })),
    ...scenario.shift.map((shift) => ({
      ref: shift.item,
      told: shift.years > 0 ? t('later', { years: shift.years }) : t('sooner', { years: -shift.years }),
    })),
  ];
  const suppose = (): void => {
    if (item === null) return;
    onChange(withChange(scenario, item, kind === 'shift' ? { kind, years: Number(years) } : { kind }));
    setItem(null);
  };
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4" mb="xs">
        {t('title')}
      </Title>
      <Group align="flex-end" gap="sm">
        <Select
          label={t('item')}
          placeholder={t('hint')}
          nothingFoundMessage={t('none')}
          searchable
          w={340}
          maw="100%"
          value={item}
          onChange={setItem}
          data={items.map((one) => ({ value: refOf(one), label: `${one.code} ${one.name}` }))}
        />
        <SegmentedControl
          aria-label={t('what')}
          value={kind}
          onChange={(value) => setKind(KINDS.find((one) => one === value) ?? 'exclude')}
          data={KINDS.map((one) => ({ value: one, label: t(one) }))}
        />
        {kind === 'shift' && (
          <NumberInput label={t('years')} value={years} onChange={setYears} min={-20} max={20} w={280} maw="100%" />
        )}
        <Button onClick={suppose} disabled={item === null}>
          {t('suppose')}
        </Button>
      </Group>
      {supposed.length === 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('nothing')}
        </Text>
      ) : (
        <ul style={{ listStyle: 'none', margin: '0.75rem 0 0', padding: 0 }}>
          {supposed.map(({ ref, told }) => {
            const found = byRef.get(ref);
            return (
              <Group key={ref} component="li" gap="xs">
                <CloseButton
                  size="sm"
                  aria-label={t('remove', { item: found?.code ?? ref })}
                  onClick={() => onChange(withChange(scenario, ref, undefined))}
                />
                <Text span>
                  {found ? <ItemLink item={found} /> : ref}: {told}
                </Text>
              </Group>
            );
          })}
        </ul>
      )}
    </Paper>
  );
}
