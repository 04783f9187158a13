import { Badge, Box, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { toned } from '../../parts/toned.js';
import { connectedWith, type PlanItem, type PlanMap } from './plan-map.js';

const texts = defineTexts({
  vision: { id: 'Visi', en: 'Vision' },
  missions: { id: 'Misi', en: 'Missions' },
  group: { id: '{name} ({count})', en: '{name} ({count})' },
  noGroup: { id: 'Strategi tanpa kelompok', en: 'Strategies without a group' },
  supportedBy: {
    id: '{count, plural, =0 {belum didukung strategi} other {didukung # strategi}}',
    en: '{count, plural, =0 {no strategy supports it} one {# strategy supports it} other {# strategies support it}}',
  },
  supports: { id: 'Mendukung misi:', en: 'Supports the missions:' },
  overGoal: { id: '(melalui tujuan)', en: '(over a goal)' },
  noMission: { id: 'Belum mendukung misi', en: 'Supports no mission yet' },
  doneBy: { id: 'Dilaksanakan oleh:', en: 'Carried out by:' },
  notDone: { id: 'Belum ada kegiatan peta jalan', en: 'No roadmap item yet' },
  looseItems: { id: 'Kegiatan peta jalan tanpa strategi', en: 'Roadmap items without a strategy' },
});

interface PlanListProps {
  readonly map: PlanMap;
  /** The id of a mission: only its strategies are listed. */
  readonly chosen: string | undefined;
}

/** The plan as a list to read: every connection of the drawing in words. */
export function PlanList({ map, chosen }: PlanListProps) {
  const t = useTexts(texts);
  const on = chosen === undefined ? undefined : connectedWith(chosen, map.connections);
  const items = new Map<string, PlanItem>(
    [...map.missions, ...map.roadmap.flatMap((stream) => stream.items)].map((item) => [item.id, item]),
  );
  const strategyIds = new Set(map.strategies.flatMap((group) => group.items.map(({ id }) => id)));
  const above = (id: string) => map.connections.filter(({ below }) => below === id);
  const below = (id: string) => map.connections.filter((connection) => connection.above === id);
  const loose = map.roadmap.flatMap((stream) => stream.items).filter(({ id }) => above(id).length === 0);
  return (
    <Stack gap="md">
      <Part title={t('vision')}>
        {map.visions.map((vision) => (
          <li key={vision.id}>
            <ItemLink item={vision} />
          </li>
        ))}
      </Part>
      <Part title={t('missions')}>
        {map.missions.map((mission) => (
          <li key={mission.id}>
            <ItemLink item={mission} />
            <Text size="sm" c="dimmed">
              {t('supportedBy', { count: below(mission.id).filter((one) => strategyIds.has(one.below)).length })}
            </Text>
          </li>
        ))}
      </Part>
      {map.strategies.map((group) => {
        const shown = group.items.filter(({ id }) => !on || on.has(id));
        return shown.length === 0 ? null : (
          <FoldedPart
            key={group.id}
            isOpen={on !== undefined}
            title={t('group', { name: group.item?.name ?? t('noGroup'), count: shown.length })}
          >
            {shown.map((strategy) => (
              <li key={strategy.id}>
                <ItemLink item={strategy} />
                <Told
                  lead={t('supports')}
                  none={t('noMission')}
                  items={above(strategy.id).map((one) => ({
                    item: items.get(one.above),
                    note: one.overGoal ? t('overGoal') : undefined,
                  }))}
                />
                <Told
                  lead={t('doneBy')}
                  none={t('notDone')}
                  items={below(strategy.id).map((one) => ({ item: items.get(one.below) }))}
                />
              </li>
            ))}
          </FoldedPart>
        );
      })}
      {loose.length > 0 && !on && (
        <FoldedPart isOpen={false} title={t('group', { name: t('looseItems'), count: loose.length })}>
          {loose.map((item) => (
            <li key={item.id}>
              <ItemLink item={item} />
            </li>
          ))}
        </FoldedPart>
      )}
    </Stack>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Closed at first: a plan has dozens of strategies. */
function FoldedPart({ title, isOpen, children }: PartProps & { readonly isOpen: boolean }) {
  return (
    <details open={isOpen}>
      <summary style={{ cursor: 'pointer' }}>
        <Text span fw={700}>
          {title}
        </Text>
      </summary>
      <Box component="ul" m={0} mt={4} pl="md" style={{ display: 'grid', gap: '0.5rem' }}>
        {children}
      </Box>
    </details>
  );
}

function Part({ title, children }: PartProps) {
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      <Box component="ul" m={0} pl="md" style={{ display: 'grid', gap: '0.5rem' }}>
        {children}
      </Box>
    </div>
  );
}

interface ToldProps {
  readonly lead: string;
  readonly none: string;
  readonly items: readonly { readonly item: PlanItem | undefined; readonly note?: string | undefined }[];
}

function Told({ lead, none, items }: ToldProps) {
  if (items.length === 0)
    return (
      <Badge variant="outline" tt="none" style={toned('orange')}>
        {none}
      </Badge>
    );
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {lead}
      </Text>
      {items.map(({ item, note }) =>
        item === undefined ? null : (
          <Text key={item.id} size="sm" span>
            <ItemLink item={item} /> {note}
          </Text>
        ),
      )}
    </Group>
  );
}
