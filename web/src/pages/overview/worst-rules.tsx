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
export function WorstRules({ plan }: { readonly plan: string | undefined }) {
  const { apiLanguage } = useLanguage();
  const answer = useAnswer(WorstRulesDocument, { language: apiLanguage, plan });
  return <Answer of={answer}>{({ overview }) => <Worst rules={overview.coverage} plan={plan} />}</Answer>;
}

interface WorstProps {
  readonly rules: WorstRulesQuery['overview']['coverage'];
  readonly plan: string | undefined;
}

function Worst({ rules, plan }: WorstProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const within = plan === undefined ? '' : `plan=${encodeURIComponent(plan)}`;
  const worst = worstFirst(rules).filter((rule) => offendersOf(rule) > 0);
  const ruleAddress = ({ rule }: RuleFigures): string => `/audit?${within && `${within}&`}rule=${rule.code}`;
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
          <li key={result.rule.code} data-rule={result.rule.code}>
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <Anchor component={Link} to={ruleAddress(result)}>
                {result.rule.title}
              </Anchor>
              <SeverityBadge severity={result.rule.severity} />
            </Group>
            <RatioBar ratio={result.ratio} />
            <Anchor component={Link} to={ruleAddress(result)} size="sm" c="dimmed">
              {t('offenders', {
                count: format.number(offendersOf(result)),
                population: format.number(result.population),
              })}
            </Anchor>
          </li>
        ))}
      </Stack>
      <Box mt="xs">
        <Anchor component={Link} to={`/audit?${within}`}>
          {t('all', { count: format.number(rules.length) })}
        </Anchor>
      </Box>
    </section>
  );
}

const offendersOf = ({ population, satisfied, waived }: RuleFigures): number => population - satisfied - waived;
