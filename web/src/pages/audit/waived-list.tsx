import { Badge, Box, Text, Title, type TitleOrder } from '@mantine/core';
import { Answer } from '../../api/answer.js';
import { EveryPage } from '../../api/every-page.js';
import { usePages } from '../../api/use-pages.js';
import { WaivedDocument, type WaivedQuery } from '../../generated/queries/waived.js';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { toned } from '../../parts/toned.js';
import type { Within } from './rules.js';

const texts = defineTexts({
  title: { id: 'Dikecualikan ({count})', en: 'Waived ({count})' },
  titleRunOut: {
    id: 'Dikecualikan ({count}), pengecualian habis masa berlakunya ({runOut})',
    en: 'Waived ({count}), waiver run out ({runOut})',
  },
  some: { id: '{shown} dari {total} ditampilkan.', en: '{shown} of {total} are shown.' },
  holds: { id: 'Berlaku', en: 'In force' },
  runOut: { id: 'Habis masa berlakunya', en: 'Run out' },
  by: { id: 'disetujui oleh {who}, tanpa batas waktu', en: 'approved by {who}, without an end' },
  until: { id: 'disetujui oleh {who}, berlaku sampai {day}', en: 'approved by {who}, until {day}' },
});
const PAGE = 200;
const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
type Waived = WaivedQuery['coverage'][number]['waivedOffenders'];
const waivedOf = ({ coverage: [result] }: WaivedQuery): Waived => result?.waivedOffenders ?? none;

interface WaivedListProps {
  readonly code: string;
  readonly within: Within;
  /** Of its heading. */
  readonly order: TitleOrder;
}

/** What need not meet the rule for now, and what needed not until its waivers ran out: why, who said so, until when. */
export function WaivedList(props: WaivedListProps) {
  return (
    <EveryPage>
      <Waived {...props} />
    </EveryPage>
  );
}

function Waived({ code, within, order }: WaivedListProps) {
  const t = useTexts(texts);
  const { apiLanguage: language } = useLanguage();
  const { answer, rows, total } = usePages(WaivedDocument, { rule: code, ...within, language, first: PAGE }, waivedOf);
  return (
    <Answer of={answer} isEmpty={() => total === 0}>
      {({ coverage: [result] }) => (
        <section className="audit-waived">
          <Title order={order} size={order === 3 ? 'h4' : 'h6'} mb="xs">
            {t(total === result?.waived ? 'title' : 'titleRunOut', {
              count: result?.waived ?? 0,
              runOut: total - (result?.waived ?? 0),
            })}
          </Title>
          {rows.length < total && <Text size="sm">{t('some', { shown: rows.length, total })}</Text>}
          <Box component="ul" m={0} pl="md">
            {rows.map((row) => (
              <WaivedRow key={row.item?.id ?? row.link?.id} row={row} />
            ))}
          </Box>
        </section>
      )}
    </Answer>
  );
}

function WaivedRow({ row: { item, link, holds, waivers } }: { readonly row: Waived['nodes'][number] }) {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <li data-run-out={holds ? undefined : true}>
      {item ? <ItemLink item={item} /> : <Text span>{link?.sentence}</Text>}{' '}
      <Badge variant="outline" tt="none" size="sm" style={toned(holds ? 'green' : 'orange')}>
        {t(holds ? 'holds' : 'runOut')}
      </Badge>
      {waivers.map((waiver) => (
        <Text key={waiver.id} size="sm">
          <ItemLink item={waiver} />
          {'reason' in waiver && (
            <>
              {': '}
              {waiver.reason}{' '}
              {waiver.until
                ? t('until', { who: waiver.approvedBy, day: format.day(waiver.until) })
                : t('by', { who: waiver.approvedBy })}
            </>
          )}
        </Text>
      ))}
    </li>
  );
}
