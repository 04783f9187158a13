import { Button, Group, Text } from '@mantine/core';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';

const texts = defineTexts({
  rows: { id: 'Baris {from}–{to} dari {total}', en: 'Rows {from}–{to} of {total}' },
  columns: { id: 'Kolom {from}–{to} dari {total}', en: 'Columns {from}–{to} of {total}' },
  rowsBefore: { id: 'Baris sebelumnya', en: 'Rows before' },
  rowsAfter: { id: 'Baris berikutnya', en: 'Rows after' },
  columnsBefore: { id: 'Kolom sebelumnya', en: 'Columns before' },
  columnsAfter: { id: 'Kolom berikutnya', en: 'Columns after' },
  before: { id: 'Sebelumnya', en: 'Before' },
  after: { id: 'Berikutnya', en: 'After' },
});

interface AxisPagesProps {
  readonly axis: 'rows' | 'columns';
  /** Of the first one that is shown, from 0. */
  readonly start: number;
  readonly shown: number;
  readonly total: number;
  readonly onBefore: () => void;
  readonly onAfter: () => void;
}

/** Which part of an axis is shown, and the ways to the parts beside it. */
export function AxisPages({ axis, start, shown, total, onBefore, onAfter }: AxisPagesProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const hasBefore = start > 0;
  const hasAfter = start + shown < total;
  return (
    <Group gap="4px 8px">
      <Text size="sm">
        {t(axis, {
          from: format.number(shown === 0 ? 0 : start + 1),
          to: format.number(start + shown),
          total: format.number(total),
        })}
      </Text>
      {(hasBefore || hasAfter) && (
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-sm"
            disabled={!hasBefore}
            onClick={onBefore}
            aria-label={t(`${axis}Before`)}
          >
            {t('before')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            disabled={!hasAfter}
            onClick={onAfter}
            aria-label={t(`${axis}After`)}
          >
            {t('after')}
          </Button>
        </Group>
      )}
    </Group>
  );
}
