import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { kinds, linkTypes, type Kind } from '../generated/model.js';
import type { AbsenceReason, LinkType } from '../generated/schema-types.js';
import { defineTexts, useTexts, useWord } from '../language/texts.js';
import { ItemLink } from './item-link.js';

const texts = defineTexts({
  BEYOND_LIMIT: {
    id: '{kind}: tidak ditemukan dalam batas penelusuran.',
    en: '{kind}: not found within the bounds of the search.',
  },
  NOT_LINKED: { id: '{kind}: tidak ada tautan yang sampai ke sana.', en: '{kind}: no link leads there.' },
  NO_ORIGINS: { id: '{kind}: tidak ada titik awal penelusuran.', en: '{kind}: there is nothing to begin at.' },
  ONLY_INACTIVE: {
    id: '{kind}: hanya yang sudah atau belum aktif yang dicapai.',
    en: '{kind}: only what is no longer or not yet active is reached.',
  },
  OTHER_BASIS: { id: '{kind}: hanya dicapai atas dasar lain.', en: '{kind}: reached only on another basis.' },
  RESTRICTED: {
    id: '{kind}: hanya dicapai lewat hubungan yang tidak diikutkan di sini.',
    en: '{kind}: reached only over relations that are left out here.',
  },
  SCOPE_EMPTY: { id: '{kind}: tidak ada apa pun di dalam lingkup ini.', en: '{kind}: there is nothing in this scope.' },
  UNREACHABLE_BY_MODEL: {
    id: '{kind}: memang tidak dapat dihubungkan dari jenis ini.',
    en: '{kind}: cannot be connected from this kind at all.',
  },
  ends: { id: 'Jejak berhenti di:', en: 'The trace ends at:' },
  missing: { id: 'Di sini belum ada: {links}', en: 'Missing here: {links}' },
  link: { id: '“{link}” ke {kinds}', en: '“{link}” to {kinds}' },
  or: { id: ' atau ', en: ' or ' },
  inactive: {
    id: 'Tidak aktif; yang di baliknya tidak dihitung.',
    en: 'Inactive; what lies behind it does not count.',
  },
  rest: { id: 'Tampilkan {count} ujung lain', en: 'Show {count} further ends' },
});

/** As a trace tells it. */
export interface Absence {
  readonly kind: Kind;
  readonly reason: AbsenceReason;
  readonly ends: readonly {
    readonly inactive: boolean;
    readonly item: { readonly id: string; readonly code: string; readonly name: string };
    readonly missing: readonly { readonly type: LinkType; readonly kinds: readonly Kind[] }[];
  }[];
}

/** Told at once. */
const ENDS = 8;

/** What was asked for and is not there: where the traces end, and which links would lead on. */
export function AbsenceList({
  absences,
  heading,
}: {
  readonly absences: readonly Absence[];
  readonly heading: string;
}) {
  const t = useTexts(texts);
  const word = useWord();
  const missing = absences.filter(({ reason }) => reason !== 'UNREACHABLE_BY_MODEL');
  if (missing.length === 0) return null;
  return (
    <Alert color="orange" variant="outline" title={heading}>
      <Stack gap="sm">
        {gathered(missing).map(({ kinds: ofKinds, reason, ends }) => (
          <div key={ofKinds.join()}>
            <Text size="sm">{t(reason, { kind: ofKinds.map((kind) => word(kinds[kind].label)).join(', ') })}</Text>
            {ends.length > 0 && <Ends ends={ends} />}
          </div>
        ))}
      </Stack>
    </Alert>
  );
}

function Ends({ ends }: { readonly ends: Absence['ends'] }) {
  const t = useTexts(texts);
  const word = useWord();
  const [isAll, setAll] = useState(false);
  const said = ({ type, kinds: to }: Absence['ends'][number]['missing'][number]): string =>
    t('link', { link: word(linkTypes[type].label), kinds: to.map((kind) => word(kinds[kind].label)).join(t('or')) });
  return (
    <>
      <Text size="sm">{t('ends')}</Text>
      <List size="sm">
        {ends.slice(0, isAll ? undefined : ENDS).map(({ item, inactive, missing }) => (
          <List.Item key={item.id}>
            <ItemLink item={item} />
            {inactive && (
              <Text size="sm" c="dimmed">
                {t('inactive')}
              </Text>
            )}
            {missing.length > 0 && <Text size="sm">{t('missing', { links: missing.map(said).join('; ') })}</Text>}
          </List.Item>
        ))}
      </List>
      {!isAll && ends.length > ENDS && (
        <Button variant="default" size="compact-sm" mt={4} onClick={() => setAll(true)}>
          {t('rest', { count: ends.length - ENDS })}
        </Button>
      )}
    </>
  );
}

interface Gathered {
  readonly kinds: readonly Kind[];
  readonly reason: Absence['reason'];
  readonly ends: Absence['ends'];
}

/** Kinds that are missing for the same reason at the same ends are told together. */
export const gathered = (absences: readonly Absence[]): Gathered[] => {
  const found = new Map<string, Gathered>();
  for (const { kind, reason, ends } of absences) {
    const key = JSON.stringify([reason, ends.map(({ item, missing }) => [item.id, missing])]);
    const there = found.get(key);
    found.set(key, { kinds: [...(there?.kinds ?? []), kind], reason, ends });
  }
  return [...found.values()];
};
