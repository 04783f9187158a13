import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { StackedBar } from '../../charts/stacked-bar.js';
import { choices } from '../../generated/model.js';
import type { OverviewQuery } from '../../generated/queries/overview.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';

const texts = defineTexts({
  title: { id: 'Pertukaran data: dibutuhkan dan berjalan', en: 'Data exchange: needed and operational' },
  needed: { id: 'dibutuhkan', en: 'needed' },
  operational: { id: 'sudah berjalan', en: 'operational' },
  of: { id: '{percent} dari yang dibutuhkan', en: '{percent} of what is needed' },
});
const statuses = ['OPERATIONAL', 'BUILDING', 'PLANNED', 'NEEDED'] as const;
const colours = { OPERATIONAL: 'green', BUILDING: 'cyan', PLANNED: 'yellow', NEEDED: 'red' } as const;

/** What is needed is all that is not given up, whatever has come of it. */
const counted = { needed: statuses, operational: ['OPERATIONAL'] } as const;
const listOf = (of: readonly (typeof statuses)[number][]): string =>
  `/inventory/integrations?where=status:${of.join()}`;

/** Every figure opens the exchanges that are counted. */
export function ExchangeBar({ figures }: { readonly figures: OverviewQuery['integrationCoverage'] }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const counts = {
    OPERATIONAL: figures.operational,
    BUILDING: figures.building,
    PLANNED: figures.planned,
    NEEDED: figures.onlyNeeded,
  };
  const parts = statuses.map((status) => {
    const choice = choices['IntegrationStatus']?.find(({ value }) => value === status);
    return {
      id: status,
      label: choice ? word(choice.label) : status,
      count: counts[status],
      colour: colours[status],
      proof: listOf([status]),
    };
  });
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('title')}
      </Title>
      <Group gap="lg" mb="xs">
        {(['needed', 'operational'] as const).map((key) => (
          <Text key={key}>
            <Anchor
              component={Link}
              to={listOf(counted[key])}
              fz={28}
              fw={700}
              underline="always"
              aria-label={`${format.number(figures[key])} ${t(key)}`}
            >
              {format.number(figures[key])}
            </Anchor>{' '}
            {t(key)}{' '}
            {key === 'operational' && (
              <Anchor component={Link} to="/audit?tab=exchange">
                {t('of', { percent: format.percent(figures.ratio ?? null) })}
              </Anchor>
            )}
          </Text>
        ))}
      </Group>
      <StackedBar parts={parts} />
    </section>
  );
}
