import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { usePages } from '../../api/use-pages.js';
import { Answer } from '../../api/answer.js';
import { kinds, type Kind } from '../../generated/model.js';
import { ItemImpactDocument, type ItemImpactQuery } from '../../generated/queries/item-impact.js';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ItemLink } from '../../parts/item-link.js';
import { ScopeLine } from '../../parts/scope-line.js';
import { FigureButton } from './figure-button.js';

const texts = defineTexts({
  title: { id: 'Apa yang berhenti jika ini gagal?', en: 'What stops if this fails?' },
  nothing: {
    id: 'Tidak ada yang bergantung padanya: jika ini gagal, tidak ada hal lain yang terganggu.',
    en: 'Nothing depends on it: if it fails, nothing else is disturbed.',
  },
  STOPS: { id: 'Berhenti', en: 'Stops' },
  DEGRADED: { id: 'Terganggu', en: 'Degraded' },
  STALE: { id: 'Datanya menjadi usang', en: 'Its data go stale' },
  counts: {
    id: '{stops} berhenti, {degraded} terganggu, {stale} usang',
    en: '{stops} stop, {degraded} degraded, {stale} stale',
  },
  all: { id: 'Semua jenis', en: 'All kinds' },
  units: { id: 'Unit yang merasakannya', en: 'The units that feel it' },
  unit: { id: 'Unit', en: 'Unit' },
  lost: { id: 'Cadangan yang hilang', en: 'Redundancy that is lost' },
  one: {
    id: 'kelompok {group}: {working} masih bekerja, {needed} dibutuhkan',
    en: 'group {group}: {working} still work, {needed} needed',
  },
  stopped: { id: 'berhenti:', en: 'stopped:' },
  moreLost: {
    id: '{count} kelompok lagi tidak ditampilkan.',
    en: '{count, plural, one {# more group is} other {# more groups are}} not shown.',
  },
  list: { id: 'Yang terkena', en: 'What is hit' },
  item: { id: 'Nama', en: 'Name' },
  kind: { id: 'Jenis', en: 'Kind' },
  state: { id: 'Akibat', en: 'Effect' },
  distance: { id: 'Jarak', en: 'Distance' },
  proof: { id: 'Sebabnya', en: 'Because' },
  itself: { id: 'Yang gagal', en: 'What fails' },
  cut: { id: 'Penelusuran berhenti di sebuah batas.', en: 'The search stopped at a bound.' },
});

type Impact = ItemImpactQuery['impact'];
type Hit = Impact['hit']['nodes'][number];
const pageOf = ({ impact }: ItemImpactQuery) => impact.hit;

const useColumns = (): readonly Column<Hit>[] => {
  const t = useTexts(texts);
  const word = useWord();
  return [
    { id: 'item', header: t('item'), width: 260, cell: ({ item }) => <ItemLink item={item} /> },
    { id: 'kind', header: t('kind'), width: 130, cell: ({ item }) => word(kinds[item.kind].label) },
    { id: 'state', header: t('state'), width: 130, cell: ({ state, failing }) => t(failing ? 'itself' : state) },
    { id: 'distance', header: t('distance'), width: 90, isNumber: true, cell: ({ distance }) => String(distance) },
    {
      id: 'proof',
      header: t('proof'),
      width: 380,
      cell: ({ path }) => path.map(({ sentence }) => sentence).join('; '),
    },
  ];
};

interface ItemImpactProps {
  readonly id: string;
  readonly shown: Kind | undefined;
  readonly onShow: (kind: Kind | undefined) => void;
}

/** What else is hit when an item fails, each with the chain that says why. */
export function ItemImpact({ id, shown, onShow }: ItemImpactProps) {
  const t = useTexts(texts);
  const word = useWord();
  const { apiLanguage } = useLanguage();
  const { answer, rows, total, onMore, isLoadingMore } = usePages(
    ItemImpactDocument,
    { of: [id], first: 50, kinds: shown === undefined ? null : [shown], language: apiLanguage, after: null },
    pageOf,
  );
  const columns = useColumns();
  return (
    <Stack gap="md" component="section">
      <Title order={2} size="h4">
        {t('title')}
      </Title>
      <Answer of={answer}>
        {({ impact }) =>
          // It hits itself.
          impact.hit.totalCount <= 1 && impact.redundancyLost.totalCount === 0 && shown === undefined ? (
            <Alert color="gray">{t('nothing')}</Alert>
          ) : (
            <Stack gap="md">
              <Group gap="sm" align="stretch">
                <FigureButton label={t('all')} isOn={shown === undefined} onClick={() => onShow(undefined)} />
                {impact.byKind.map(({ kind, stops, degraded, stale }) => (
                  <FigureButton
                    key={kind}
                    label={word(kinds[kind].label)}
                    value={t('counts', { stops, degraded, stale })}
                    isOn={shown === kind}
                    onClick={() => onShow(kind)}
                  />
                ))}
              </Group>
              <DataTable
                label={t('list')}
                columns={columns}
                rows={rows}
                rowKey={({ item }) => item.id}
                total={total}
                onMore={onMore}
                isLoadingMore={isLoadingMore}
              />
              <Redundancy lost={impact.redundancyLost} />
              <Units units={impact.byUnit} />
              {!impact.exhaustive && <Text size="sm">{t('cut')}</Text>}
              <ScopeLine position={impact.position} scope={impact.scope} />
            </Stack>
          )
        }
      </Answer>
    </Stack>
  );
}

function Redundancy({ lost }: { readonly lost: Impact['redundancyLost'] }) {
  const t = useTexts(texts);
  const { nodes, totalCount } = lost;
  if (totalCount === 0) return null;
  return (
    <div>
      <Text fw={600}>{t('lost')}</Text>
      <ul>
        {nodes.map(({ item, group, working, needed, stopped }) => (
          <li key={`${item.id} ${group}`}>
            <ItemLink item={item} /> {t('one', { group, working, needed })}; {t('stopped')}{' '}
            {stopped.map((one, index) => (
              <Fragment key={one.id}>
                {index > 0 && ', '}
                <ItemLink item={one} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <Text size="sm">{t('moreLost', { count: totalCount - nodes.length })}</Text>}
    </div>
  );
}

const useUnitColumns = (): readonly Column<Impact['byUnit'][number]>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    { id: 'unit', header: t('unit'), width: 320, cell: ({ unit }) => <ItemLink item={unit} /> },
    { id: 'stops', header: t('STOPS'), width: 110, isNumber: true, cell: ({ stops }) => format.number(stops) },
    {
      id: 'degraded',
      header: t('DEGRADED'),
      width: 110,
      isNumber: true,
      cell: ({ degraded }) => format.number(degraded),
    },
    { id: 'stale', header: t('STALE'), width: 110, isNumber: true, cell: ({ stale }) => format.number(stale) },
  ];
};

function Units({ units }: { readonly units: Impact['byUnit'] }) {
  const t = useTexts(texts);
  const columns = useUnitColumns();
  if (units.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{t('units')}</Text>
      <DataTable label={t('units')} columns={columns} rows={units} rowKey={({ unit }) => unit.id} />
    </div>
  );
}
