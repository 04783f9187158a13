import { Badge, Group, Paper, Text } from '@mantine/core';
import type { ItemTraceQuery } from '../../generated/queries/item-trace.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { BasisBadge, SuspectMark } from '../../parts/proof-badges.js';
import { readableQuote } from '../../model/readable-quote.js';
import classes from './item.module.css';

const texts = defineTexts({
  inherited: {
    id: 'Diwarisi: tidak langsung, melainkan karena hal lain membutuhkannya.',
    en: 'Inherited: not by itself, but because something else needs it.',
  },
  inactive: { id: 'Tidak aktif', en: 'Inactive' },
  ways: {
    id: '{atLeast, select, yes {Sedikitnya {count} jalur} other {{count} jalur}}; yang terpendek ditampilkan.',
    en: '{atLeast, select, yes {At least {count} ways} other {{count} ways}}; the shortest are shown.',
  },
  source: { id: 'Dikutip dari', en: 'Cited from' },
});

type Reached = ItemTraceQuery['trace']['reached']['nodes'][number];
type Hop = Reached['paths'][number]['hops'][number];

/** One that was reached: how well it is proved, and the proof link by link, with the words that it stands on. */
export function ReachedItem({ reached }: { readonly reached: Reached }) {
  const t = useTexts(texts);
  const { item, basis, inherited, inactive, suspect, pathCount, paths } = reached;
  return (
    <Paper withBorder p="sm" component="article">
      <Group gap="xs">
        <ItemLink item={item} />
        <BasisBadge basis={basis} />
        {inactive && (
          <Badge variant="outline" tt="none" color="gray" c="var(--mantine-color-text)">
            {t('inactive')}
          </Badge>
        )}
        {suspect && <SuspectMark />}
      </Group>
      {paths.map(({ hops }) => (
        <ol key={hops.map(({ link }) => link.id).join()} className={classes['hops']}>
          {hops.map((hop) => (
            <HopLine key={hop.link.id} hop={hop} />
          ))}
        </ol>
      ))}
      {inherited && (
        <Text size="sm" c="dimmed">
          {t('inherited')}
        </Text>
      )}
      {pathCount.count > paths.length && (
        <Text size="sm" c="dimmed">
          {t('ways', { count: pathCount.count, atLeast: pathCount.atLeast ? 'yes' : 'no' })}
        </Text>
      )}
    </Paper>
  );
}

function HopLine({ hop: { sentence, link, passages } }: { readonly hop: Hop }) {
  const t = useTexts(texts);
  return (
    <li>
      {sentence} {link.suspect && <SuspectMark />}
      {passages.map((passage) => (
        <blockquote key={passage.id} className={classes['quote']}>
          <Text size="sm" fs="italic">
            {passage.quote === null ? passage.name : readableQuote(passage.quote)}
          </Text>
          <Text size="sm" c="dimmed">
            {t('source')} <ItemLink item={passage} /> {passage.section ?? ''}
          </Text>
        </blockquote>
      ))}
    </li>
  );
}
