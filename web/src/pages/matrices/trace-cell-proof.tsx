import { Anchor, Button, Drawer, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { TraceCellDocument, type TraceCellQuery } from '../../generated/queries/trace-cell.js';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { KindBadge } from '../../parts/kind-badge.js';
import { BasisBadge, SuspectMark } from '../../parts/proof-badges.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { explorerAddress } from './explorer-address.js';
import { cellVariables, type TraceState } from './trace-state.js';

const texts = defineTexts({
  title: { id: 'Bukti hubungan', en: 'Proof of the connection' },
  close: { id: 'Tutup', en: 'Close' },
  held: { id: 'Item yang terhubung', en: 'Connected items' },
  heldMore: { id: 'Ditampilkan {shown} dari {count}.', en: '{shown} of {count} are shown.' },
  paths: { id: 'Jalurnya', en: 'The paths' },
  inherited: { id: 'lewat ketergantungan', en: 'over a dependency' },
  more: { id: 'Tampilkan lebih banyak jalur', en: 'Show more paths' },
  some: {
    id: '{shown} jalur ditampilkan dari {atLeast, select, yes {sedikitnya } other {}}{count}.',
    en: '{shown} paths are shown of {atLeast, select, yes {at least } other {}}{count}.',
  },
  most: {
    id: 'Lebih dari {shown} jalur tidak dibacakan; gambarnya memuat seluruhnya.',
    en: 'No more than {shown} paths are read out; the picture has them together.',
  },
  explore: { id: 'Lihat sebagai gambar di penelusur jejak', en: 'See it as a picture in the trace explorer' },
  itself: {
    id: 'Terhubung karena termasuk di dalamnya; tidak ada jalur yang perlu dibaca.',
    en: 'Connected by being held by it; there is no path to read.',
  },
  gone: {
    id: 'Tidak ada lagi hubungan di sel ini. Tutup panel ini dan lihat matriksnya.',
    en: 'This cell holds no connection any more. Close this panel and see the matrix.',
  },
});

const FEW = 10;
const MOST = 50;
type Cell = TraceCellQuery['traceMatrix']['cells'][number];

/** The paths behind a cell, as sentences. */
export function TraceCellProof({ state, onClose }: { readonly state: TraceState; readonly onClose: () => void }) {
  const t = useTexts(texts);
  const { apiLanguage } = useLanguage();
  const [most, setMost] = useState(FEW);
  const cell = state.cell.join();
  useEffect(() => setMost(FEW), [cell]);
  const variables = cellVariables(state);
  const answer = useAnswer(TraceCellDocument, variables && { ...variables, most, language: apiLanguage });
  return (
    <Drawer
      opened={variables !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {variables && (
        <Answer
          of={answer}
          isEmpty={({ traceMatrix }) => traceMatrix.cells.length === 0}
          empty={<Text>{t('gone')}</Text>}
        >
          {({ traceMatrix: { rows, columns, cells, direction, position, scope } }) => (
            <Stack>
              {[...rows.nodes, ...columns.nodes].map((item) => (
                <Group key={item.id} gap="xs">
                  <KindBadge kind={item.kind} />
                  <ItemLink item={item} />
                </Group>
              ))}
              {cells.map((one) => (
                <Proof key={cell} cell={one} onMore={most < MOST ? () => setMost(MOST) : undefined} most={most} />
              ))}
              <Explore to={explorerAddress(state, direction)} />
              <ScopeLine position={position} scope={scope} />
            </Stack>
          )}
        </Answer>
      )}
    </Drawer>
  );
}

function Explore({ to }: { readonly to: string | undefined }) {
  const t = useTexts(texts);
  return to === undefined ? null : (
    <Anchor component={Link} to={to}>
      {t('explore')}
    </Anchor>
  );
}

interface ProofProps {
  readonly cell: Cell;
  readonly most: number;
  readonly onMore: (() => void) | undefined;
}

function Proof({ cell, most, onMore }: ProofProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const { basis, suspect, heldItems, items, paths, pathCount } = cell;
  const held = items ?? 0;
  return (
    <>
      <Group gap="xs">
        <BasisBadge basis={basis} />
        {suspect && <SuspectMark />}
      </Group>
      <Title order={3} size="h5">
        {t('paths')}
      </Title>
      {paths.length === 0 && <Text size="sm">{t('itself')}</Text>}
      <Stack gap="xs" component="ol" m={0} ps="lg">
        {paths.map((path) => (
          <li key={path.sentence}>
            <Text size="sm">{path.sentence}</Text>
            <Group gap="xs">
              <BasisBadge basis={path.basis} />
              {path.inherited && (
                <Text span size="sm" c="dimmed">
                  {t('inherited')}
                </Text>
              )}
            </Group>
          </li>
        ))}
      </Stack>
      {pathCount && pathCount.count > paths.length && (
        <Text size="sm" c="dimmed">
          {t('some', {
            shown: format.number(paths.length),
            count: format.number(pathCount.count),
            atLeast: pathCount.atLeast ? 'yes' : 'no',
          })}
        </Text>
      )}
      {!onMore && paths.length === most && <Text size="sm">{t('most', { shown: format.number(most) })}</Text>}
      {onMore && paths.length === most && (
        <Button variant="default" onClick={onMore}>
          {t('more')}
        </Button>
      )}
      {heldItems.length > 0 && (
        <Paper withBorder p="sm">
          <Title order={3} size="h5" mb={4}>
            {t('held')}
          </Title>
          <Stack gap={4}>
            {heldItems.map((item) => (
              <Group key={item.id} gap="xs">
                <KindBadge kind={item.kind} />
                <ItemLink item={item} />
              </Group>
            ))}
          </Stack>
          {held > heldItems.length && (
            <Text size="sm" c="dimmed">
              {t('heldMore', { shown: heldItems.length, count: held })}
            </Text>
          )}
        </Paper>
      )}
    </>
  );
}
