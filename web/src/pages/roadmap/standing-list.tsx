import { Box, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { LandscapeQuery } from '../../generated/queries/landscape.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { KindBadge } from '../../parts/kind-badge.js';

const texts = defineTexts({
  all: { id: 'Tampilkan semua {count}', en: 'Show all {count}' },
});
const AT_FIRST = 12;

interface StandingListProps {
  readonly title: string;
  readonly standings: LandscapeQuery['landscape']['difference']['appears']['nodes'];
  readonly none: string;
}

/** What comes or goes, and why. */
export function StandingList({ title, standings, none }: StandingListProps) {
  const t = useTexts(texts);
  const [isAll, setAll] = useState(false);
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      {standings.length === 0 && <Text size="sm">{none}</Text>}
      <Box component="ul" m={0} p={0} style={{ listStyle: 'none', display: 'grid', gap: '0.5rem' }}>
        {(isAll ? standings : standings.slice(0, AT_FIRST)).map(({ item, sentence, roadmapItems }) => (
          <li key={item.id}>
            <Group gap="xs">
              <KindBadge kind={item.kind} />
              <ItemLink item={item} />
            </Group>
            <Text size="sm" c="dimmed">
              {sentence}
            </Text>
            {roadmapItems.map((one) => (
              <Text key={one.id} size="sm">
                <ItemLink item={one} />
              </Text>
            ))}
          </li>
        ))}
      </Box>
      {!isAll && standings.length > AT_FIRST && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('all', { count: standings.length })}
        </Button>
      )}
    </div>
  );
}
