import { SimpleGrid } from '@mantine/core';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { IntegrationFiguresDocument } from '../../generated/queries/integration-figures.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { Figure } from '../../parts/figure.js';

const texts = defineTexts({
  needed: { id: 'Dibutuhkan', en: 'Needed' },
  operational: { id: 'Berjalan', en: 'Operational' },
  missing: { id: 'Belum berjalan', en: 'Not yet operational' },
  ratio: { id: '{percent} dari yang dibutuhkan', en: '{percent} of the needed' },
  onlyNeeded: { id: '{count} di antaranya belum direncanakan', en: '{count} of these not even planned' },
});

/** What is needed against what works, of one unit or of all; each number opens the exchanges that it counts. */
export function IntegrationFigures({ unit }: { readonly unit: string }) {
  const t = useTexts(texts);
  const format = useFormat();
  const answer = useAnswer(IntegrationFiguresDocument, { unit: unit === '' ? undefined : unit });
  const proof = (status: string): string => {
    const params = new URLSearchParams({ tab: 'integration' });
    if (unit !== '') params.set('unit', unit);
    if (status !== 'needed') params.set('status', status);
    return `/matrices?${params.toString()}`;
  };
  return (
    <Answer of={answer}>
      {({ integrationCoverage: { needed, operational, onlyNeeded, ratio } }) => (
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs" maw={720}>
          <Figure label={t('needed')} value={format.number(needed)} proof={proof('needed')} />
          <Figure
            label={t('operational')}
            value={format.number(operational)}
            note={t('ratio', { percent: format.percent(ratio ?? null) })}
            proof={proof('operational')}
          />
          <Figure
            label={t('missing')}
            value={format.number(needed - operational)}
            note={t('onlyNeeded', { count: format.number(onlyNeeded) })}
            proof={proof('missing')}
          />
        </SimpleGrid>
      )}
    </Answer>
  );
}
