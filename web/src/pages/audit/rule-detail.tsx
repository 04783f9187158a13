import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { RatioBar } from '../../charts/ratio-bar.js';
import { StackedBar } from '../../charts/stacked-bar.js';
import { AuditRuleDocument, type AuditRuleQuery } from '../../generated/queries/audit-rule.js';
import { type Format, useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, type Say, useTexts } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Anchored } from '../../parts/anchored.js';
import { ItemLink } from '../../parts/item-link.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { FigureLink } from './figure-link.js';
import { OffenderTable } from './offender-table.js';
import type { Within } from './rules.js';
import { SeverityBadge } from './severity-badge.js';
import { Trend } from './trend.js';
import { WaivedList } from './waived-list.js';

const texts = defineTexts({
  back: { id: 'Semua aturan', en: 'All rules' },
  unknown: { id: 'Tidak ada aturan bernama {code}.', en: 'There is no rule called {code}.' },
  satisfied: { id: 'Memenuhi', en: 'Meet it' },
  offenders: { id: 'Melanggar', en: 'Break it' },
  waived: { id: 'Dikecualikan', en: 'Waived' },
  offending: { id: 'Yang melanggar', en: 'What breaks it' },
  byUnit: { id: 'Per unit', en: 'By unit' },
  byUnitWhy: {
    id: 'Yang dipegang langsung oleh tiap unit. Angkanya membuka unit itu beserta unit di bawahnya.',
    en: 'What each unit holds itself. A figure opens the unit with the units below it.',
  },
  unit: { id: 'Unit', en: 'Unit' },
  noUnit: { id: 'Tidak dipegang unit mana pun', en: 'Held by no unit' },
  population: { id: 'Dinilai', en: 'Assessed' },
  ratio: { id: 'Terpenuhi', en: 'Met' },
  confidence: { id: 'Seberapa pasti tautan yang membuatnya terpenuhi', en: 'How sure the links are that meet it' },
  asserted: { id: 'Dinyatakan orang', en: 'Said by a person' },
  confirmed: { id: 'Dibenarkan orang', en: 'Confirmed by a person' },
  stated: { id: 'Tertulis di sumber', en: 'Stated in a source' },
});
type Result = AuditRuleQuery['coverage'][number];
type UnitRow = Result['byUnit'][number];

interface RuleDetailProps {
  readonly code: string;
  readonly within: Within;
}

export function RuleDetail({ code, within }: RuleDetailProps) {
  const t = useTexts(texts);
  const { apiLanguage } = useLanguage();
  const { search } = useLocation();
  const answer = useAnswer(AuditRuleDocument, { rule: code, ...within, language: apiLanguage });
  const params = new URLSearchParams(search);
  params.delete('rule');
  return (
    <Stack gap="md">
      <div className="not-printed">
        <Anchor component={Link} to={`?${params.toString()}`} underline="always">
          ← {t('back')}
        </Anchor>
      </div>
      <Answer of={answer}>
        {({ coverage: [result], coverageTrend }) =>
          result === undefined ? (
            <Text>{t('unknown', { code })}</Text>
          ) : (
            <>
              <Head result={result} search={search} />
              <Anchored id="offenders">
                <Title order={3} size="h4" mb="xs">
                  {t('offending')}
                </Title>
                <OffenderTable code={code} isItems={result.rule.assesses === 'ITEMS'} within={within} />
              </Anchored>
              <Anchored id="waived">
                <WaivedList code={code} within={within} order={3} />
              </Anchored>
              <ByUnit rows={result.byUnit} />
              <Trend snapshots={coverageTrend.snapshots} />
            </>
          )
        }
      </Answer>
    </Stack>
  );
}

function Head({ result, search }: { readonly result: Result; readonly search: string }) {
  const t = useTexts(texts);
  const { rule, population, satisfied, waived, confidence } = result;
  const offenders = population - satisfied - waived;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Title order={2} size="h3">
          {rule.title}
        </Title>
        <SeverityBadge severity={rule.severity} />
      </Group>
      <Text maw="75ch">{rule.description}</Text>
      <ScopeLine position={result.position} scope={result.scope} />
      <RatioBar ratio={result.ratio} />
      <StackedBar
        parts={[
          { id: 'satisfied', label: t('satisfied'), count: satisfied, colour: 'green' },
          {
            id: 'waived',
            label: t('waived'),
            count: waived,
            colour: 'yellow',
            ...(waived > 0 ? { proof: `${search}#waived` } : {}),
          },
          {
            id: 'offenders',
            label: t('offenders'),
            count: offenders,
            colour: 'red',
            ...(offenders > 0 ? { proof: `${search}#offenders` } : {}),
          },
        ]}
      />
      {confidence && (
        <div>
          <Text size="sm" fw={600} mb={4}>
            {t('confidence')}
          </Text>
          <StackedBar
            parts={[
              { id: 'asserted', label: t('asserted'), count: confidence.asserted, colour: 'blue' },
              { id: 'confirmed', label: t('confirmed'), count: confidence.confirmed, colour: 'green' },
              { id: 'stated', label: t('stated'), count: confidence.stated, colour: 'teal' },
            ]}
          />
        </div>
      )}
    </Stack>
  );
}

function ByUnit({ rows }: { readonly rows: readonly UnitRow[] }) {
  const t = useTexts(texts);
  const format = useFormat();
  const { search } = useLocation();
  const addressOf = (code: string): string => {
    const params = new URLSearchParams(search);
    params.set('unit', code);
    return `?${params.toString()}`;
  };
  const columns = columnsOf(t, format, addressOf);
  return rows.length === 0 ? null : (
    <section>
      <Title order={3} size="h4" mb="xs">
        {t('byUnit')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('byUnitWhy')}
      </Text>
      <DataTable label={t('byUnit')} columns={columns} rows={rows} rowKey={({ unit }) => unit?.id ?? ''} />
    </section>
  );
}

const columnsOf = (
  t: Say<keyof typeof texts>,
  format: Format,
  addressOf: (unit: string) => string,
): readonly Column<UnitRow>[] => {
  // There is no address of what no unit holds.
  const figure = ({ unit }: UnitRow, count: number, section: string): ReactNode =>
    unit ? <FigureLink to={`${addressOf(unit.code)}#${section}`} count={count} /> : format.number(count);
  return [
    { id: 'unit', header: t('unit'), width: 340, cell: ({ unit }) => (unit ? <ItemLink item={unit} /> : t('noUnit')) },
    { id: 'ratio', header: t('ratio'), width: 190, cell: ({ ratio }) => <RatioBar ratio={ratio} /> },
    {
      id: 'offenders',
      header: t('offenders'),
      width: 110,
      isNumber: true,
      cell: (row) => figure(row, row.population - row.satisfied - row.waived, 'offenders'),
    },
    {
      id: 'population',
      header: t('population'),
      width: 100,
      isNumber: true,
      cell: ({ population }) => format.number(population),
    },
    {
      id: 'waived',
      header: t('waived'),
      width: 120,
      isNumber: true,
      cell: (row) => figure(row, row.waived, 'waived'),
    },
  ];
};
