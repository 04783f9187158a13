import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { kinds, linkTypes } from '../../generated/model.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { LinkFieldModel } from '../../model/model-types.js';
import { FewFirst } from '../../parts/few-first.js';
import { ItemLink } from '../../parts/item-link.js';
import { ConfidenceBadge, SuspectMark } from '../../parts/proof-badges.js';
import classes from './item.module.css';
import type { LinkEdge } from './item-question.js';

const texts = defineTexts({
  more: { id: 'dan {count} lainnya:', en: 'and {count} more:' },
  counted: { id: '{field} ({count})', en: '{field} ({count})' },
  every: { id: 'semua {kind}', en: 'every {kind}' },
  since: { id: 'sejak {day}', en: 'since {day}' },
  until: { id: 'sampai {day}', en: 'until {day}' },
  group: { id: 'salah satu dari kelompok {group}', en: 'one of the group {group}' },
});

export interface FieldLinks {
  readonly field: LinkFieldModel;
  readonly edges: readonly LinkEdge[];
  /** How many more there are than these. */
  readonly rest: number;
}

/** As many are seen of each field at first. */
const FEW = 10;

/** The first few of a field; the others when they are asked for. */
export function LinksOfField({
  group: { field, edges, rest },
  code,
}: {
  readonly group: FieldLinks;
  readonly code: string;
}) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  return (
    <div style={{ marginBottom: '0.75rem' }}>
      <Text size="sm" fw={600}>
        {t('counted', { field: word(field.label), count: format.number(edges.length + rest) })}
      </Text>
      <FewFirst rows={edges} few={FEW}>
        {(shown) => (
          <>
            <ul className={classes['links']}>
              {shown.map((edge) => (
                <LinkRow key={edge.link.id} edge={edge} />
              ))}
            </ul>
            {rest > 0 && shown.length === edges.length && <Beyond field={field} rest={rest} code={code} />}
          </>
        )}
      </FewFirst>
    </div>
  );
}

/** What is not listed here, and the lists that have it: at the far end the same link is a field too. */
function Beyond({
  field,
  rest,
  code,
}: {
  readonly field: LinkFieldModel;
  readonly rest: number;
  readonly code: string;
}) {
  const t = useTexts(texts);
  const word = useWord();
  const type = Object.values(linkTypes).find((one) => one.type === field.type);
  const back = type && (field.direction === 'out' ? type.fields.to : type.fields.from);
  const far = Object.values(kinds).filter(({ name }) => field.kinds !== 'any' && field.kinds.includes(name));
  return (
    <Group gap="xs">
      <Text size="sm">{t('more', { count: rest })}</Text>
      {back !== undefined &&
        far.map(({ plural, label }) => (
          <Anchor
            key={plural}
            component={Link}
            to={`/inventory/${plural}?where=${encodeURIComponent(`${back}:=${code}`)}`}
            size="sm"
          >
            {t('every', { kind: word(label) })}
          </Anchor>
        ))}
    </Group>
  );
}

function LinkRow({ edge: { link, node } }: { readonly edge: LinkEdge }) {
  const t = useTexts(texts);
  const word = useWord();
  const format = useFormat();
  const notes = [
    word(kinds[node.kind].label),
    ...(link.since === null ? [] : [t('since', { day: format.day(link.since) })]),
    ...(link.until === null ? [] : [t('until', { day: format.day(link.until) })]),
    ...(link.group === null ? [] : [t('group', { group: link.group })]),
    ...(link.note === null ? [] : [link.note]),
  ];
  return (
    <Group component="li" gap="xs" justify="space-between">
      <div style={{ flex: '1 1 16rem' }}>
        <ItemLink item={node} />
        <Text size="sm" c="dimmed">
          {notes.join(' · ')}
        </Text>
      </div>
      <Group gap={6}>
        {link.suspect && <SuspectMark />}
        <ConfidenceBadge confidence={link.confidence} />
      </Group>
    </Group>
  );
}
