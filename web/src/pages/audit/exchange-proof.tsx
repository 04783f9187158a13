import { Anchor, Group, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Answer } from '../../api/answer.js';
import { usePages } from '../../api/use-pages.js';
import { IntegrationRowsDocument, type IntegrationRowsQuery } from '../../generated/queries/integration-rows.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { EvidenceTable } from '../matrices/evidence-table.js';
import { useChoiceWord } from './choice-word.js';
import { counted, type Proof, useProofAddress } from './exchange-proofs.js';
import { Anchored } from '../../parts/anchored.js';

const texts = defineTexts({
  ALL: { id: 'Semua yang dibutuhkan', en: 'All that are needed' },
  BUS: { id: 'Yang melalui bus layanan', en: 'Those over the service bus' },
  status: { id: 'Status: {status}', en: 'Status: {status}' },
  close: { id: 'Tutup bukti ini', en: 'Close this proof' },
});
const PAGE = 100;
const pageOf = ({ integrationMatrix }: IntegrationRowsQuery): IntegrationRowsQuery['integrationMatrix'] =>
  integrationMatrix;

/** Each exchange that a figure counts, with its evidence. */
export function ExchangeProof({ of, unit }: { readonly of: Proof; readonly unit: string | undefined }) {
  const t = useTexts(texts);
  const say = useChoiceWord();
  const addressOf = useProofAddress();
  const { answer, ...table } = usePages(IntegrationRowsDocument, { unit, ...counted(of), first: PAGE }, pageOf);
  return (
    <Anchored id="proof">
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h4">
          {of === 'ALL' || of === 'BUS' ? t(of) : t('status', { status: say('IntegrationStatus', of) })}
        </Title>
        <Anchor component={Link} to={addressOf('')} underline="always" className="not-printed">
          {t('close')}
        </Anchor>
      </Group>
      <Answer of={answer}>
        {() => (
          <EvidenceTable
            exchanges={table.rows}
            total={table.total}
            onMore={table.onMore}
            isLoadingMore={table.isLoadingMore}
          />
        )}
      </Answer>
    </Anchored>
  );
}
