import { Button, Group, Paper, SimpleGrid, Slider, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAddressState } from '../../address/use-address-state.js';
import type { RoadmapQuery } from '../../generated/queries/roadmap.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { criteria, nameOf, weightCodecs } from './weights.js';

const texts = defineTexts({
  title: { id: 'Bobot', en: 'Weights' },
  COST: { id: 'Biaya', en: 'Cost' },
  BENEFIT: { id: 'Manfaat', en: 'Benefit' },
  URGENCY: { id: 'Kemendesakan', en: 'Urgency' },
  OTHER: { id: 'Lainnya', en: 'Other' },
  share: { id: '{name}: {percent}', en: '{name}: {percent}' },
  back: { id: 'Kembali ke bobot rencana', en: 'Back to the weights of the plan' },
  PLAN: { id: 'Bobot menurut rencana.', en: 'The weights are those of the plan.' },
  GIVEN: { id: 'Bobot yang Anda pilih.', en: 'The weights are those that you chose.' },
  EQUAL: { id: 'Rencana tidak menyebut bobot: semua sama.', en: 'The plan names no weights: all are equal.' },
  said: { id: '{percent}, menurut', en: '{percent}, as said in' },
  source: { id: 'Dari mana faktornya', en: 'Where the factors come from' },
});

type Weighting = RoadmapQuery['roadmap']['weightings'][number];

/** Moves the weights; the formula and the passages of the plan stand beside them. */
export function WeightSliders({ weightings }: { readonly weightings: readonly Weighting[] }) {
  const t = useTexts(texts);
  const format = useFormat();
  const [state, change] = useAddressState(weightCodecs);
  const [first] = weightings;
  const shareOf = (criterion: string): number =>
    first?.factors.filter((factor) => factor.criterion === criterion).reduce((sum, { share }) => sum + share, 0) ?? 0;
  const isGiven = criteria.some((criterion) => state[nameOf[criterion]] >= 0);
  const current = {
    cost: isGiven ? Math.max(0, state.cost) : Math.round(shareOf('COST') * 100),
    benefit: isGiven ? Math.max(0, state.benefit) : Math.round(shareOf('BENEFIT') * 100),
    urgency: isGiven ? Math.max(0, state.urgency) : Math.round(shareOf('URGENCY') * 100),
  };
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {t('title')}
        </Title>
        <Button
          variant="default"
          size="compact-sm"
          disabled={!isGiven}
          onClick={() => change({ cost: -1, benefit: -1, urgency: -1 })}
        >
          {t('back')}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
        {criteria.map((criterion) => (
          <Weight
            key={criterion}
            label={t(criterion)}
            told={t('share', { name: t(criterion), percent: format.percent(shareOf(criterion)) })}
            value={current[nameOf[criterion]]}
            onChange={(value) => change({ ...current, [nameOf[criterion]]: value })}
          />
        ))}
      </SimpleGrid>
      <Stack gap={4} mt="md">
        {weightings.map(({ plan, formula, weightsFrom, factors }) => (
          <div key={plan?.id ?? ''}>
            <Text size="sm">
              {plan && <ItemLink item={plan} />} {t(weightsFrom)}
            </Text>
            <Text size="sm" ff="monospace">
              {formula}
            </Text>
            <details>
              <summary style={{ cursor: 'pointer' }}>
                <Text span size="sm">
                  {t('source')}
                </Text>
              </summary>
              {factors.map(({ criterion, share, factor }) =>
                factor ? (
                  <Text key={criterion + factor.id} size="sm">
                    <ItemLink item={factor} />: {t('said', { percent: format.percent(share) })}{' '}
                    {'citedIn' in factor && factor.citedIn.nodes.map((one) => <ItemLink key={one.id} item={one} />)}
                  </Text>
                ) : null,
              )}
            </details>
          </div>
        ))}
      </Stack>
    </Paper>
  );
}

interface WeightProps {
  readonly label: string;
  readonly told: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Asks when the slider is let go, not at each step. */
function Weight({ label, told, value, onChange }: WeightProps) {
  const [moved, move] = useState(value);
  useEffect(() => move(value), [value]);
  return (
    <div>
      <Text size="sm">{told}</Text>
      <Slider
        thumbLabel={label}
        value={moved}
        min={0}
        max={100}
        step={5}
        label={null}
        onChange={move}
        onChangeEnd={onChange}
      />
    </div>
  );
}
