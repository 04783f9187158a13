import { Badge, Drawer, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemLink } from '../../parts/item-link.js';
import { SuspectMark } from '../../parts/proof-badges.js';
import { useExchangeWords } from './exchange-words.js';
import { type Exchange, exchangeGrid, pairKey, type Parties, type Party } from './exchanges.js';

const texts = defineTexts({
  title: { id: 'Bukti pertukaran data', en: 'Evidence of data exchange' },
  close: { id: 'Tutup', en: 'Close' },
  gone: {
    id: 'Tidak ada pertukaran di sel ini dengan saringan sekarang.',
    en: 'This cell holds no exchange with the present filters.',
  },
  source: { id: 'Dari', en: 'From' },
  target: { id: 'Ke', en: 'To' },
  owner: { id: 'milik {units}', en: 'of {units}' },
  method: { id: 'Cara', en: 'Method' },
  dataSets: { id: 'Data', en: 'Data' },
  runsOver: { id: 'Lewat', en: 'Over' },
  agreement: { id: 'Perjanjian', en: 'Agreement' },
  spec: { id: 'Spesifikasi', en: 'Specification' },
  verified: { id: 'Diverifikasi', en: 'Verified' },
});

interface EvidenceDrawerProps {
  readonly exchanges: readonly Exchange[];
  readonly by: Parties;
  readonly pair: readonly string[];
  readonly onClose: () => void;
}

/** What there is between two: every exchange with all that an auditor asks for. */
export function EvidenceDrawer({ exchanges, by, pair, onClose }: EvidenceDrawerProps) {
  const t = useTexts(texts);
  const [source, target] = pair;
  const isOpen = source !== undefined && target !== undefined;
  const found = isOpen ? (exchangeGrid(exchanges, by).exchanges.get(pairKey(source, target)) ?? []) : [];
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        {found.length === 0 && <Text>{t('gone')}</Text>}
        {found.map((exchange) => (
          <Evidence key={`${exchange.integration.id} ${exchange.target?.id ?? ''}`} exchange={exchange} />
        ))}
      </Stack>
    </Drawer>
  );
}

function Evidence({ exchange }: { readonly exchange: Exchange }) {
  const t = useTexts(texts);
  const words = useExchangeWords();
  const { integration, source, target, sourceUnits, targetUnits, dataSets, runsOver, specUrl, suspect } = exchange;
  const items = (parties: readonly Party[]): ReactNode =>
    parties.length === 0
      ? words.unknown
      : parties.map((party) => (
          <div key={party.id}>
            <ItemLink item={party} />
          </div>
        ));
  const end = (party: Party | null | undefined, units: readonly Party[]): ReactNode => (
    <>
      {items(party ? [party] : [])}
      {units.length > 0 && (
        <Text span size="sm" c="dimmed">
          {t('owner', { units: units.map(({ name }) => name).join(', ') })}
        </Text>
      )}
    </>
  );
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('source'), end(source, sourceUnits)],
    [t('target'), end(target, targetUnits)],
    [t('method'), words.method(exchange)],
    [t('dataSets'), items(dataSets)],
    [t('runsOver'), items(runsOver)],
    [t('agreement'), words.agreement(exchange)],
    [t('spec'), specUrl ?? words.unknown],
    [t('verified'), words.verified(exchange)],
  ];
  return (
    <Paper withBorder p="sm" component="article">
      <Group gap="xs" mb="xs">
        <Title order={3} size="h5">
          <ItemLink item={integration} />
        </Title>
        <Badge variant="outline" tt="none" color="gray" c="var(--mantine-color-text)">
          {words.status(exchange)}
        </Badge>
        {suspect && <SuspectMark />}
      </Group>
      <dl style={{ display: 'grid', gridTemplateColumns: 'minmax(6rem, auto) 1fr', gap: '0.25rem 0.75rem', margin: 0 }}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd" size="sm" m={0}>
              {value}
            </Text>
          </div>
        ))}
      </dl>
    </Paper>
  );
}
