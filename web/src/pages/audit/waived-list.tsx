import { Box, Text, Title } from '@mantine/core';
import type { AuditRuleQuery } from '../../generated/queries/audit-rule.js';
import { useFormat } from '../../language/format.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { Anchored } from '../../parts/anchored.js';

const texts = defineTexts({
  title: { id: 'Dikecualikan ({count})', en: 'Waived ({count})' },
  cut: { id: 'Hanya {shown} yang pertama ditampilkan.', en: 'Only the first {shown} are shown.' },
  by: { id: 'disetujui oleh {who}', en: 'approved by {who}' },
  until: { id: 'disetujui oleh {who}, sampai {day}', en: 'approved by {who}, until {day}' },
});

/** What need not meet the rule for now, and who said so. */
export function WaivedList({ waived }: { readonly waived: AuditRuleQuery['coverage'][number]['waivedOffenders'] }) {
  const t = useTexts(texts);
  const format = useFormat();
  if (waived.totalCount === 0) return null;
  return (
    <Anchored id="waived">
      <Title order={3} size="h4" mb="xs">
        {t('title', { count: waived.totalCount })}
      </Title>
      {waived.nodes.length < waived.totalCount && <Text size="sm">{t('cut', { shown: waived.nodes.length })}</Text>}
      <Box component="ul" m={0} pl="md">
        {waived.nodes.map(({ item, link, waivers }) => (
          <li key={item?.id ?? link?.id}>
            {item ? <ItemLink item={item} /> : <Text span>{link?.sentence}</Text>}
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
        ))}
      </Box>
    </Anchored>
  );
}
