import { Group, Text } from '@mantine/core';
import { type LiveState, useLive } from '../api/live.js';
import { defineTexts, useTexts } from '../language/texts.js';

const texts = defineTexts({
  connecting: { id: 'Menyambung', en: 'Connecting' },
  live: { id: 'Langsung', en: 'Live' },
  reconnecting: { id: 'Menyambung kembali', en: 'Reconnecting' },
  position: { id: '· posisi {position}', en: '· position {position}' },
});

const marks: Readonly<Record<LiveState['state'], string>> = {
  connecting: 'var(--mantine-color-gray-6)',
  live: 'var(--mantine-color-green-6)',
  reconnecting: 'var(--mantine-color-orange-6)',
};

/** Whether others' changes arrive. */
export function LiveMark() {
  const t = useTexts(texts);
  const { state, position } = useLive();
  return (
    <Group gap={6} h="100%" role="status" data-live={state}>
      <span aria-hidden="true" style={{ width: 10, height: 10, borderRadius: 5, background: marks[state] }} />
      <Text size="xs" c="dimmed">
        {t(state)} {position !== undefined && t('position', { position })}
      </Text>
    </Group>
  );
}
