import { Anchor, Chip, Group, Stack, Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { listOf, text } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { RatioBar } from '../../charts/ratio-bar.js';
import { AuditDocument, type AuditQuery } from '../../generated/queries/audit.js';
import { type Format, useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, type Say, useTexts } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { RuleDetail } from './rule-detail.js';
import { FigureLink } from './figure-link.js';
import { SeverityBadge, severityTexts } from './severity-badge.js';
import { severities, worstFirst } from './worst-first.js';

const texts = defineTexts({
  severity: { id: 'Bobot pelanggaran', en: 'Severity' },
  rules: { id: 'Aturan audit', en: 'Audit rules' },
  rule: { id: 'Yang melanggar', en: 'What breaks the rule' },
  ratio: { id: 'Terpenuhi', en: 'Met' },
  offenders: { id: 'Melanggar', en: 'Offenders' },
  population: { id: 'Dinilai', en: 'Assessed' },
  waived: { id: 'Dikecualikan', en: 'Waived' },
  none: { id: 'Tidak ada aturan yang cocok.', en: 'No rule fits.' },
});
const codecs = { severities: listOf(severities), rule: text() };
type Result = AuditQuery['coverage'][number];

export interface Within {
  readonly unit: string | undefined;
  readonly plan: string | undefined;
}

/** The rules, or the one that the address names. */
export function Rules({ within }: { readonly within: Within }) {
  const [{ rule }] = useAddressState(codecs);
  return rule === '' ? <RuleTable within={within} /> : <RuleDetail code={rule} within={within} />;
}

function RuleTable({ within }: { readonly within: Within }) {
  const t = useTexts(texts);
  const say = useTexts(severityTexts);
  const { apiLanguage } = useLanguage();
  const [{ severities: chosen }, change] = useAddressState(codecs);
  const answer = useAnswer(AuditDocument, { ...within, language: apiLanguage });
  return (
    <Stack gap="md">
      <Group gap="xs" role="group" aria-label={t('severity')} className="not-printed">
        <Text size="sm">{t('severity')}</Text>
        <Chip.Group
          multiple
          value={[...chosen]}
          onChange={(next) => change({ severities: severities.filter((one) => next.includes(one)) })}
        >
          {severities.map((one) => (
            <Chip key={one} value={one} size="xs" variant="outline">
              {say(one)}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <Answer of={answer} isEmpty={({ coverage }) => coverage.length === 0} empty={<Text>{t('none')}</Text>}>
        {({ coverage }) => (
          <>
            {coverage[0] && <ScopeLine position={coverage[0].position} scope={coverage[0].scope} />}
            <Table
              results={worstFirst(coverage).filter(({ rule }) => chosen.length === 0 || chosen.includes(rule.severity))}
            />
          </>
        )}
      </Answer>
    </Stack>
  );
}

function Table({ results }: { readonly results: readonly Result[] }) {
  const t = useTexts(texts);
  const format = useFormat();
  const { search } = useLocation();
  const addressOf = (code: string): string => {
    const params = new URLSearchParams(search);
    params.set('rule', code);
    return `?${params.toString()}`;
  };
  const columns = columnsOf(t, format, addressOf);
  return <DataTable label={t('rules')} columns={columns} rows={results} rowKey={({ rule }) => rule.code} />;
}

const columnsOf = (
  t: Say<keyof typeof texts>,
  format: Format,
  addressOf: (code: string) => string,
): readonly Column<Result>[] => [
  {
    id: 'rule',
    header: t('rule'),
    width: 360,
    cell: ({ rule }) => (
      <Anchor component={Link} to={addressOf(rule.code)}>
        {rule.title}
      </Anchor>
    ),
  },
  {
    id: 'severity',
    header: t('severity'),
    width: 150,
    cell: ({ rule }) => <SeverityBadge severity={rule.severity} />,
  },
  { id: 'ratio', header: t('ratio'), width: 190, cell: ({ ratio }) => <RatioBar ratio={ratio} /> },
  {
    id: 'offenders',
    header: t('offenders'),
    width: 110,
    isNumber: true,
    cell: ({ rule, population, satisfied, waived }) => (
      <FigureLink to={`${addressOf(rule.code)}#offenders`} count={population - satisfied - waived} />
    ),
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
    width: 145,
    isNumber: true,
    cell: ({ rule, waived }) => <FigureLink to={`${addressOf(rule.code)}#waived`} count={waived} />,
  },
];
