import { Stack, Text, Title } from '@mantine/core';
import { Answer } from '../../api/answer.js';
import { EveryPage } from '../../api/every-page.js';
import { useAnswer } from '../../api/use-answer.js';
import { usePages } from '../../api/use-pages.js';
import { AuditDocument, type AuditQuery } from '../../generated/queries/audit.js';
import { OffendersDocument } from '../../generated/queries/offenders.js';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { ExchangeCoverage } from './exchange.js';
import { JudgedExpectations } from './expectations.js';
import { offendersOf } from './offender-table.js';
import type { Within } from './rules.js';
import { severityTexts } from './severity-badge.js';
import { WaivedList } from './waived-list.js';
import { severities, worstFirst } from './worst-first.js';

const texts = defineTexts({
  explanation: {
    id: 'Semua aturan dengan semua yang melanggar dan yang dikecualikan, pertukaran data, dan harapan, siap dicetak.',
    en: 'Every rule with all that breaks it and what is waived, the data exchange and the expectations, ready to be printed.',
  },
  severity: { id: 'Pelanggaran: {severity}', en: 'Severity: {severity}' },
  figures: {
    id: '{percent} terpenuhi: {satisfied} dari {population}; {offenders} melanggar, {waived} dikecualikan.',
    en: '{percent} met: {satisfied} of {population}; {offenders} break it, {waived} waived.',
  },
  exchange: { id: 'Pertukaran data', en: 'Data exchange' },
  expectations: { id: 'Harapan pertukaran data', en: 'Expected exchanges' },
  loading: { id: 'Memuat {shown} dari {total}…', en: 'Loading {shown} of {total}…' },
});
type Result = AuditQuery['coverage'][number];

/** The rules with every offender and every waiver, and how far exchanges are there: what an auditor takes along. */
export function Report({ within }: { readonly within: Within }) {
  const t = useTexts(texts);
  const say = useTexts(severityTexts);
  const { apiLanguage } = useLanguage();
  const answer = useAnswer(AuditDocument, { ...within, language: apiLanguage });
  return (
    <Stack gap="md">
      <Text c="dimmed" className="not-printed">
        {t('explanation')}
      </Text>
      <EveryPage>
        <Answer of={answer}>
          {({ coverage }) => (
            <>
              {coverage[0] && <ScopeLine position={coverage[0].position} scope={coverage[0].scope} />}
              {severities.map((severity) => (
                <section key={severity} className="audit-severity">
                  <Title order={2} size="h3" mb="sm">
                    {t('severity', { severity: say(severity) })}
                  </Title>
                  <Stack gap="md">
                    {worstFirst(coverage)
                      .filter(({ rule, population }) => rule.severity === severity && population > 0)
                      .map((result) => (
                        <ReportRule key={result.rule.code} result={result} within={within} />
                      ))}
                  </Stack>
                </section>
              ))}
            </>
          )}
        </Answer>
        <section className="audit-severity">
          <Title order={2} size="h3" mb="sm">
            {t('exchange')}
          </Title>
          <ExchangeCoverage by="UNIT_PAIR" unit={within.unit} />
        </section>
        <section className="audit-severity">
          <Title order={2} size="h3" mb="sm">
            {t('expectations')}
          </Title>
          <JudgedExpectations unit={within.unit} judgements={[]} />
        </section>
      </EveryPage>
    </Stack>
  );
}

function ReportRule({ result, within }: { readonly result: Result; readonly within: Within }) {
  const t = useTexts(texts);
  const format = useFormat();
  const { rule, population, satisfied, waived, ratio } = result;
  const offenders = population - satisfied - waived;
  return (
    <article className="audit-rule">
      <header>
        <Title order={3} size="h5">
          {rule.title}
        </Title>
        <Text size="sm">
          {t('figures', {
            percent: format.percent(ratio ?? null),
            satisfied: format.number(satisfied),
            population: format.number(population),
            offenders: format.number(offenders),
            waived: format.number(waived),
          })}
        </Text>
      </header>
      {offenders > 0 && <AllOffenders code={rule.code} isItems={rule.assesses === 'ITEMS'} within={within} />}
      {population > satisfied && <WaivedList code={rule.code} within={within} order={4} />}
    </article>
  );
}

interface AllOffendersProps {
  readonly code: string;
  readonly isItems: boolean;
  readonly within: Within;
}

function AllOffenders({ code, isItems, within }: AllOffendersProps) {
  const t = useTexts(texts);
  const { apiLanguage: language } = useLanguage();
  const variables = { rule: code, ...within, language, first: 200, isItems };
  const { answer, rows, total } = usePages(OffendersDocument, variables, offendersOf);
  return (
    <Answer of={answer}>
      {() => (
        <>
          <ul className="audit-offenders">
            {rows.map(({ id, item, sentence }) => (
              <li key={id}>{sentence ?? <ItemLink item={item} />}</li>
            ))}
          </ul>
          {rows.length < total && <Text size="sm">{t('loading', { shown: rows.length, total })}</Text>}
        </>
      )}
    </Answer>
  );
}
