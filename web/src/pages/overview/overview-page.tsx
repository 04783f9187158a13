import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { OverviewDocument, type OverviewQuery } from '../../generated/queries/overview.js';
import { kinds } from '../../generated/model.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { Figure } from '../../parts/figure.js';
import { PageHead } from '../../parts/page-head.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { ExchangeBar } from './exchange-bar.js';
import { LatestChanges } from './latest-changes.js';
import { PlanSection } from './plan-section.js';
import { WorstRules } from './worst-rules.js';

const texts = defineTexts({
  title: { id: 'Ikhtisar', en: 'Overview' },
  explanation: {
    id: 'Rencana dan lanskap sekali pandang. Setiap angka membuka buktinya.',
    en: 'The plan and the landscape at a glance. Every figure opens its proof.',
  },
  counts: { id: 'Yang tercatat', en: 'What is recorded' },
  active: { id: '{active} masih berlaku', en: '{active} still in force' },
  nothing: {
    id: 'Belum ada apa pun. Impor rencana induk dan inventaris untuk mulai.',
    en: 'Nothing is here yet. Import a master plan and an inventory to begin.',
  },
});

export default function OverviewPage() {
  const t = useTexts(texts);
  const answer = useAnswer(OverviewDocument, {});
  return (
    <>
      <PageHead title={t('title')} explanation={t('explanation')} />
      <Answer
        of={answer}
        isEmpty={({ overview }) => overview.kinds.every(({ total }) => total === 0)}
        empty={<Text>{t('nothing')}</Text>}
      >
        {(data) => <Figures data={data} />}
      </Answer>
    </>
  );
}

function Figures({ data }: { readonly data: OverviewQuery }) {
  const { overview, integrationCoverage } = data;
  return (
    <Stack gap="xl">
      <ScopeLine position={overview.position} scope={overview.scope} />
      <Counts counted={overview.kinds} />
      <PlanSection />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="xl">
        <WorstRules />
        <Stack gap="xl">
          <ExchangeBar figures={integrationCoverage} />
          <LatestChanges position={overview.position} />
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}

function Counts({ counted }: { readonly counted: OverviewQuery['overview']['kinds'] }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('counts')}
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="xs">
        {counted
          .filter(({ total }) => total > 0)
          .map(({ value, total, active }) => (
            <Figure
              key={value}
              label={word(kinds[value].label)}
              value={format.number(total)}
              note={t('active', { active: format.number(active) })}
              proof={`/inventory/${kinds[value].plural}`}
            />
          ))}
      </SimpleGrid>
    </section>
  );
}
