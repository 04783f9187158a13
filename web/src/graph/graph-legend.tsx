import { Group, Text } from '@mantine/core';
import { defineTexts, useTexts } from '../language/texts.js';
import type { LinkClass } from '../model/model-types.js';
import { dashes, graphColours } from './colours.js';
import type { Graph } from './graph.js';

export const classTexts = defineTexts({
  purpose: { id: 'Tujuan', en: 'Purpose' },
  dependency: { id: 'Ketergantungan', en: 'Dependency' },
  context: { id: 'Kepemilikan dan kaitan', en: 'Ownership and relation' },
  evidence: { id: 'Bukti', en: 'Evidence' },
});
const texts = defineTexts({
  over: { id: 'Melewati yang disembunyikan', en: 'Over what is hidden' },
  inactive: { id: 'Tidak aktif', en: 'Inactive' },
  suspect: { id: 'Perlu diperiksa', en: 'To be checked' },
});

const shown: readonly LinkClass[] = ['purpose', 'dependency', 'context', 'evidence'];

/** What lines and rims mean, of those that there are. */
export function GraphLegend({ graph: { items, links } }: { readonly graph: Graph }) {
  const t = useTexts(texts);
  const say = useTexts(classTexts);
  return (
    <Group gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {shown
        .filter((name) => links.some((link) => link.class === name))
        .map((name) => (
          <Entry key={name} dash={dashes[name]} colour={colourOf(name)} words={say(name)} />
        ))}
      {links.some(({ over }) => over.length > 0) && (
        <Entry dash={[8, 3, 2, 3]} colour="currentcolor" words={t('over')} />
      )}
      {items.some(({ inactive }) => inactive) && (
        <Group component="li" gap={6} wrap="nowrap">
          <svg width={28} height={14} aria-hidden="true">
            <rect x={1} y={1} width={26} height={12} rx={3} fill="none" stroke="currentcolor" strokeDasharray="4 3" />
          </svg>
          <Text size="xs">{t('inactive')}</Text>
        </Group>
      )}
      {links.some(({ suspect }) => suspect) && (
        <Entry
          dash={[]}
          colour={`light-dark(${graphColours.light.suspect}, ${graphColours.dark.suspect})`}
          words={t('suspect')}
        />
      )}
    </Group>
  );
}

const colourOf = (name: LinkClass): string =>
  `light-dark(${graphColours.light.links[name]}, ${graphColours.dark.links[name]})`;

interface EntryProps {
  readonly dash: readonly number[];
  readonly colour: string;
  readonly words: string;
}

function Entry({ dash, colour, words }: EntryProps) {
  return (
    <Group component="li" gap={6} wrap="nowrap">
      <svg width={28} height={8} aria-hidden="true">
        <path d="M0 4h28" strokeWidth={2} strokeDasharray={dash.join(' ')} style={{ stroke: colour }} />
      </svg>
      <Text size="xs">{words}</Text>
    </Group>
  );
}
