import { Box, Group, Text, Title } from '@mantine/core';
import type { LandscapeQuery } from '../../generated/queries/landscape.js';
import { FewFirst } from '../../parts/few-first.js';
import { ItemLink } from '../../parts/item-link.js';
import { KindBadge } from '../../parts/kind-badge.js';

const AT_FIRST = 12;

interface StandingListProps {
  readonly title: string;
  readonly standings: LandscapeQuery['landscape']['difference']['appears']['nodes'];
  readonly none: string;
}

/** What comes or goes, and why. */
export function StandingList({ title, standings, none }: StandingListProps) {
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      {standings.length === 0 && <Text size="sm">{none}</Text>}
      <FewFirst rows={standings} few={AT_FIRST}>
        {(shown) => (
          <Box component="ul" m={0} p={0} style={{ listStyle: 'none', display: 'grid', gap: '0.5rem' }}>
            {shown.map(({ item, sentence, roadmapItems }) => (
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
        )}
      </FewFirst>
    </div>
  );
}
