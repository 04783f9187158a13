import { Badge, Button, Chip, Group, Paper, Stack, Text } from '@mantine/core';
import { useLocation } from 'react-router';
import { Answer } from '../../api/answer.js';
import { usePages } from '../../api/use-pages.js';
import { listOf } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { StackedBar } from '../../charts/stacked-bar.js';
import { ExpectationsDocument, type ExpectationsQuery } from '../../generated/queries/expectations.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { SuspectMark } from '../../parts/proof-badges.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { toned } from '../../parts/toned.js';
import { useChoiceWord } from './choice-word.js';

const texts = defineTexts({
  explanation: {
    id: 'Pertukaran yang diharapkan ada, dinilai dari integrasi yang tercatat.',
    en: 'Exchanges that ought to exist, judged by the integrations that are recorded.',
  },
  filter: { id: 'Penilaian', en: 'Judgement' },
  COVERED: { id: 'Terpenuhi', en: 'Covered' },
  PARTLY: { id: 'Sebagian', en: 'Partly' },
  MISSING: { id: 'Belum ada', en: 'Missing' },
  INCOMPLETE: { id: 'Tidak dapat dinilai', en: 'Cannot be judged' },
  some: { id: '{shown} dari {total} harapan ditampilkan.', en: '{shown} of {total} expectations are shown.' },
  more: { id: 'Muat berikutnya', en: 'Load more' },
  morePairs: { id: 'dan {count} pasangan lainnya', en: 'and {count} more pairs' },
  moreProofs: { id: 'dan {count} bukti lainnya', en: 'and {count} more proofs' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'ke', en: 'to' },
  proof: { id: 'Bukti:', en: 'Proof:' },
  noProof: { id: 'Tidak ada integrasi yang menghubungkan keduanya.', en: 'No integration connects the two.' },
  none: {
    id: 'Tidak ada harapan yang cocok. Kosongkan saringan, atau catat pertukaran yang diharapkan.',
    en: 'No expectation fits. Clear the filters, or record which exchanges are expected.',
  },
});
const JUDGEMENTS = ['MISSING', 'PARTLY', 'COVERED', 'INCOMPLETE'] as const;
const colours = { COVERED: 'green', PARTLY: 'yellow', MISSING: 'red', INCOMPLETE: 'gray' } as const;
const codecs = { judgements: listOf(JUDGEMENTS) };
type Row = ExpectationsQuery['integrationExpectations']['nodes'][number];
const PAGE = 100;
const pageOf = ({ integrationExpectations }: ExpectationsQuery): ExpectationsQuery['integrationExpectations'] =>
  integrationExpectations;
type Pair = Row['pairs']['nodes'][number];

/** Each expectation with what was found of it, of the judgements that the address names. */
export function Expectations({ unit }: { readonly unit: string | undefined }) {
  const t = useTexts(texts);
  const [{ judgements }, change] = useAddressState(codecs);
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('explanation')}</Text>
      <Group gap={6} role="group" aria-label={t('filter')} className="not-printed">
        <Chip.Group
          multiple
          value={[...judgements]}
          onChange={(next) => change({ judgements: JUDGEMENTS.filter((one) => next.includes(one)) })}
        >
          {JUDGEMENTS.map((one) => (
            <Chip key={one} value={one} size="xs" variant="outline">
              {t(one)}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <JudgedExpectations unit={unit} judgements={judgements} />
    </Stack>
  );
}

interface JudgedProps {
  readonly unit: string | undefined;
  /** All when empty. */
  readonly judgements: readonly (typeof JUDGEMENTS)[number][];
}

export function JudgedExpectations({ unit, judgements }: JudgedProps) {
  const t = useTexts(texts);
  const { apiLanguage } = useLanguage();
  const { answer, rows, total, onMore, isLoadingMore } = usePages(
    ExpectationsDocument,
    {
      unit,
      judgements: judgements.length === 0 ? undefined : [...judgements],
      language: apiLanguage,
      first: PAGE,
    },
    pageOf,
  );
  const { search } = useLocation();
  const proofOf = (judgement: string): string => {
    const params = new URLSearchParams(search);
    params.set('tab', 'expectations');
    params.set('judgements', judgement);
    return `?${params.toString()}`;
  };
  const countOf = ({ covered, partly, missing, incomplete }: ExpectationsQuery['integrationExpectations']) => ({
    COVERED: covered,
    PARTLY: partly,
    MISSING: missing,
    INCOMPLETE: incomplete,
  });
  return (
    <Answer of={answer}>
      {({ integrationExpectations: found }) => (
        <Stack gap="md">
          <ScopeLine position={found.position} scope={found.scope} />
          <StackedBar
            parts={(['COVERED', 'PARTLY', 'MISSING', 'INCOMPLETE'] as const).map((id) => ({
              id,
              label: t(id),
              count: countOf(found)[id],
              colour: colours[id],
              proof: proofOf(id),
            }))}
          />
          {total === 0 && <Text>{t('none')}</Text>}
          {rows.map((row) => (
            <Expectation key={row.expectation.id} row={row} />
          ))}
          {rows.length < total && (
            <Group>
              <Text size="sm">{t('some', { shown: rows.length, total })}</Text>
              <Button
                className="not-printed"
                variant="default"
                size="compact-sm"
                onClick={onMore}
                loading={isLoadingMore}
              >
                {t('more')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Answer>
  );
}

function Judgement({ judgement }: { readonly judgement: Row['judgement'] }) {
  const t = useTexts(texts);
  const tone = colours[judgement];
  return (
    <Badge variant="outline" tt="none" style={toned(tone === 'yellow' ? 'orange' : tone)}>
      {t(judgement)}
    </Badge>
  );
}

function Expectation({ row }: { readonly row: Row }) {
  const t = useTexts(texts);
  return (
    <Paper withBorder p="sm" component="article" className="audit-expectation">
      <Group gap="sm" mb={4}>
        <Judgement judgement={row.judgement} />
        <ItemLink item={row.expectation} />
      </Group>
      <Stack gap={6}>
        {row.pairs.nodes.map((pair) => (
          <PairProof key={`${pair.from.id} ${pair.to.id}`} pair={pair} isAlone={row.pairs.totalCount === 1} />
        ))}
        {row.pairs.totalCount > row.pairs.nodes.length && (
          <Text size="sm">{t('morePairs', { count: row.pairs.totalCount - row.pairs.nodes.length })}</Text>
        )}
      </Stack>
    </Paper>
  );
}

function PairProof({ pair, isAlone }: { readonly pair: Pair; readonly isAlone: boolean }) {
  const t = useTexts(texts);
  const say = useChoiceWord();
  return (
    <div>
      <Text size="sm">
        {t('from')} <ItemLink item={pair.from} /> {t('to')} <ItemLink item={pair.to} />{' '}
        {!isAlone && <Judgement judgement={pair.judgement} />}
      </Text>
      {pair.proofs.nodes.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noProof')}
        </Text>
      )}
      {pair.proofs.nodes.map(({ integration, status, suspect, source, target }) => (
        <Text key={integration.id} size="sm" component="div">
          {t('proof')} <ItemLink item={integration} /> ({say('IntegrationStatus', status)}) {suspect && <SuspectMark />}
          {[...source.links, ...target.links].map(({ id, sentence }) => (
            <Text key={id} size="sm" c="dimmed">
              {sentence}
            </Text>
          ))}
        </Text>
      ))}
      {pair.proofs.totalCount > pair.proofs.nodes.length && (
        <Text size="sm">{t('moreProofs', { count: pair.proofs.totalCount - pair.proofs.nodes.length })}</Text>
      )}
    </div>
  );
}
