import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '../../api/answer.js';
import { useAnswer } from '../../api/use-answer.js';
import { LatestChangesDocument, type LatestChangesQuery } from '../../generated/queries/latest-changes.js';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { itemAddress } from '../../parts/item-link.js';

const texts = defineTexts({
  title: { id: 'Yang baru saja berubah', en: 'What changed lately' },
  who: { id: '{who}, {moment}', en: '{who}, {moment}' },
  reason: { id: 'Alasan: {reason}', en: 'Why: {reason}' },
  more: { id: 'Tampilkan perubahan lain pada saat yang sama', en: 'Show further changes at the same time' },
  most: {
    id: 'dan perubahan lain; semuanya ada dalam riwayat tiap item',
    en: 'and further changes; all of them are in the history of each item',
  },
  none: { id: 'Belum ada perubahan.', en: 'Nothing has changed yet.' },
});

type Change = LatestChangesQuery['first']['changes'][number];
/** How many of one transaction are told, at first and when more are asked for. */
const TOLD = [3, 100] as const;

/** The last transactions: a feed is read from a position on, so each is asked for behind the one before it. */
export function LatestChanges({ position }: { readonly position: string }) {
  const t = useTexts(texts);
  const format = useFormat();
  const { apiLanguage } = useLanguage();
  const [told, setTold] = useState<number>(TOLD[0]);
  const behind = (back: number): string => String(Math.max(0, Number(position) - back));
  const answer = useAnswer(LatestChangesDocument, {
    language: apiLanguage,
    // One more tells whether there are more.
    count: told + 1,
    first: behind(1),
    second: behind(2),
    third: behind(3),
    fourth: behind(4),
    fifth: behind(5),
  });
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('title')}
      </Title>
      <Answer of={answer} isEmpty={(data) => data.first.changes.length === 0} empty={<Text>{t('none')}</Text>}>
        {(data) => (
          <Stack gap="sm">
            {transactions(data).map((changes) => {
              const [head] = changes;
              return head === undefined ? null : (
                <div key={head.position}>
                  <Text size="sm" fw={600}>
                    {t('who', { who: head.by, moment: format.moment(head.at) })}
                  </Text>
                  {head.reason !== null && (
                    <Text size="sm" c="dimmed">
                      {t('reason', { reason: head.reason ?? '' })}
                    </Text>
                  )}
                  <Box component="ul" m={0} pl="md">
                    {changes.slice(0, told).map((change) => (
                      <Group component="li" key={change.index} gap={6} style={{ display: 'list-item' }}>
                        <Text size="sm" span>
                          {change.sentence}{' '}
                          {itemsOf(change).map((item, index) => (
                            <Fragment key={item.id}>
                              {index > 0 && ', '}
                              <Anchor component={Link} to={itemAddress(item)} size="sm">
                                {item.name}
                              </Anchor>
                            </Fragment>
                          ))}
                        </Text>
                      </Group>
                    ))}
                    {changes.length > told && (
                      <li>
                        {told < TOLD[1] ? (
                          <Anchor component="button" type="button" size="sm" onClick={() => setTold(TOLD[1])}>
                            {t('more')}
                          </Anchor>
                        ) : (
                          <Text size="sm" c="dimmed">
                            {t('most')}
                          </Text>
                        )}
                      </li>
                    )}
                  </Box>
                </div>
              );
            })}
          </Stack>
        )}
      </Answer>
    </section>
  );
}

/** The item that was changed, or those that a link joins, as far as they are there. */
const itemsOf = ({ item, from, to }: Change): { readonly id: string; readonly code: string; readonly name: string }[] =>
  [item, from?.item, to?.item].filter((one) => one !== null && one !== undefined);

/** The newest first, each once: near the beginning there are fewer than were asked for. */
const transactions = (data: LatestChangesQuery): Change[][] => {
  const feeds = [data.first, data.second, data.third, data.fourth, data.fifth];
  const found = new Map<string, Change[]>();
  for (const { changes } of feeds) {
    const position = changes[0]?.position;
    if (position !== undefined)
      found.set(
        position,
        changes.filter((change) => change.position === position),
      );
  }
  return [...found.values()];
};
