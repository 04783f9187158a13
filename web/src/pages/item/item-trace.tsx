import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { kinds, type Kind } from '../../generated/model.js';
import { ItemTraceDocument, type ItemTraceQuery } from '../../generated/queries/item-trace.js';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { AbsenceList } from '../../parts/absence-list.js';
import { FewFirst } from '../../parts/few-first.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { ReachedItem } from './reached-item.js';
import type { TraceQuestion } from './trace-questions.js';

const texts = defineTexts({
  some: {
    id: 'Yang terdekat ditampilkan: {shown} dari {total}.',
    en: 'The nearest are shown: {shown} of {total}.',
  },
  more: { id: 'Tampilkan hingga {count}', en: 'Show up to {count}' },
  cut: {
    id: 'Penelusuran berhenti di sebuah batas; mungkin masih ada yang lain.',
    en: 'The search stopped at a bound; there may be more.',
  },
  explore: { id: 'Lihat sebagai gambar di penelusur jejak', en: 'See it as a picture in the trace explorer' },
  kind: { id: '{kind} ({count})', en: '{kind} ({count})' },
});

type Trace = ItemTraceQuery['trace'];

interface ItemTraceProps {
  readonly id: string;
  readonly question: TraceQuestion;
  /** Before what is found, and before what is missing. */
  readonly words: { readonly found: string; readonly nothing: string; readonly missing: string };
}

/** At first, and when more are asked for; the explorer shows no more either. */
const SHOWN = [60, 500] as const;
/** Each with its proofs fills a telephone: so many of a kind are shown until all of it are asked for. */
const OF_A_KIND = 5;

/** Why something is there, or what serves it: each with its proof in sentences, and what is missing where nothing is. */
export function ItemTrace({ id, question, words }: ItemTraceProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const { apiLanguage } = useLanguage();
  const { direction, kinds: wanted, also = [] } = question;
  const [shown, setShown] = useState<number>(SHOWN[0]);
  const more = SHOWN.find((count) => count > shown);
  const answer = useAnswer(ItemTraceDocument, {
    ref: id,
    direction,
    kinds: [...wanted, ...also],
    first: shown,
    language: apiLanguage,
  });
  return (
    <Answer of={answer}>
      {({ trace }) => (
        <Stack gap="md">
          <Text fw={600}>{trace.reached.totalCount > 0 ? words.found : words.nothing}</Text>
          {trace.reached.totalCount > trace.reached.nodes.length && (
            <Group gap="xs">
              <Text size="sm">
                {t('some', {
                  shown: format.number(trace.reached.nodes.length),
                  total: format.number(trace.reached.totalCount),
                })}
              </Text>
              {more !== undefined && (
                <Button variant="default" size="compact-sm" onClick={() => setShown(more)}>
                  {t('more', { count: format.number(more) })}
                </Button>
              )}
            </Group>
          )}
          {[...wanted, ...also].map((kind) => (
            <OfKind key={kind} kind={kind} reached={trace.reached.nodes} />
          ))}
          <AbsenceList absences={trace.absences.filter(({ kind }) => wanted.includes(kind))} heading={words.missing} />
          {!trace.exhaustive && <Text size="sm">{t('cut')}</Text>}
          <Anchor component={Link} to={`/trace?root=${encodeURIComponent(id)}&direction=${direction.toLowerCase()}`}>
            {t('explore')}
          </Anchor>
          <ScopeLine position={trace.position} scope={trace.scope} />
        </Stack>
      )}
    </Answer>
  );
}

function OfKind({ kind, reached }: { readonly kind: Kind; readonly reached: Trace['reached']['nodes'] }) {
  const t = useTexts(texts);
  const word = useWord();
  const found = reached.filter(({ item }) => item.kind === kind);
  if (found.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb={4}>
        {t('kind', { kind: word(kinds[kind].label), count: found.length })}
      </Title>
      <FewFirst rows={found} few={OF_A_KIND}>
        {(few) => (
          <Stack gap="sm">
            {few.map((one) => (
              <ReachedItem key={one.item.id} reached={one} />
            ))}
          </Stack>
        )}
      </FewFirst>
    </section>
  );
}
