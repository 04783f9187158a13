import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { RatioBar } from '../../charts/ratio-bar.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { WorstRulesDocument, type WorstRulesQuery } from '../../generated/queries/worst-rules.js';
import { useLanguage } from '../../language/language.js';
import { type RuleFigures, worstFirst } from '../audit/worst-first.js';
import { SeverityBadge } from '../audit/severity-badge.js';

const texts = defineTexts({
  title: { id: 'Yang paling perlu dibenahi', en: 'What needs mending most' },
  explanation: {
    id: 'Aturan audit yang paling berat dan paling jauh dari terpenuhi. Persentase adalah bagian yang sudah terpenuhi.',
    en: 'The gravest audit rules that are furthest from being met. The percentage is what is met already.',
  },
  offenders: {
    id: '{count} dari {population} belum memenuhi',
    en: '{count} of {population} do not meet it',
  },
  all: { id: 'Semua {count} aturan', en: 'All {count} rules' },
  fine: { id: 'Semua aturan terpenuhi.', en: 'Every rule is met.' },
});

const SHOWN = 8;

/** A question of its own: judging every rule takes longer than counting, and the page does not wait for it. */
export function WorstRules() {
  const { apiLanguage } = useLanguage();
  const answer = useAnswer(WorstRulesDocument, { language: apiLanguage });
  return <Answer of={answer}>{({ overview }) => <Worst rules={overview.coverage} />}</Answer>;
}

function Worst({ rules }: { readonly rules: WorstRulesQuery['overview']['coverage'] }) {
  const t = useTexts(texts);
  const format = useFormat();
  const worst = worstFirst(rules).filter((rule) => offendersOf(rule) > 0);
  return (
    <section>
      <Title order={2} size="h3">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('explanation')}
      </Text>
      {worst.length === 0 && <Text>{t('fine')}</Text>}
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {worst.slice(0, SHOWN).map((result) => (
          <li key={result.rule.code}>
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <Anchor component={Link} to={`/audit?rule=${result.rule.code}`}>
                {result.rule.title}
              </Anchor>
              <SeverityBadge severity={result.rule.severity} />
            </Group>
            <RatioBar ratio={result.ratio} />
            <Text size="sm" c="dimmed">
              {t('offenders', {
                count: format.number(offendersOf(result)),
                population: format.number(result.population),
              })}
            </Text>
          </li>
        ))}
      </Stack>
      <Box mt="xs">
        <Anchor component={Link} to="/audit">
          {t('all', { count: format.number(rules.length) })}
        </Anchor>
      </Box>
    </section>
  );
}

const offendersOf = ({ population, satisfied, waived }: RuleFigures): number => population - satisfied - waived;
