import { Anchor, Code, Group, Paper, Table, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { choices, kinds, type Kind, linkTypes } from '../../generated/model.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { KindModel, LinkFieldModel, PropertyModel, PropertyType } from '../../model/model-types.js';
import classes from './model.module.css';

const texts = defineTexts({
  list: { id: 'Buka daftarnya', en: 'Open its list' },
  detail: { id: '{properties} isian, {links} tautan', en: '{properties} fields, {links} links' },
  properties: { id: 'Isian', en: 'Fields' },
  links: { id: 'Tautan', en: 'Links' },
  field: { id: 'Nama di API', en: 'Name in the API' },
  label: { id: 'Sebutan', en: 'Label' },
  type: { id: 'Jenis nilai', en: 'Type' },
  rules: { id: 'Ketentuan', en: 'Rules' },
  to: { id: 'Ke jenis', en: 'To the kinds' },
  linkType: { id: 'Jenis tautan', en: 'Link type' },
  any: { id: 'semua jenis', en: 'any kind' },
  present: { id: 'selalu terisi', en: 'always there' },
  managed: { id: 'diisi server', en: 'set by the server' },
  meaningful: { id: 'perubahannya membuat tautan perlu diperiksa', en: 'a change makes links suspect' },
});
const types = defineTexts<PropertyType>({
  text: { id: 'teks', en: 'text' },
  texts: { id: 'beberapa teks', en: 'texts' },
  integer: { id: 'bilangan bulat', en: 'whole number' },
  money: { id: 'rupiah', en: 'rupiah' },
  number: { id: 'bilangan', en: 'number' },
  boolean: { id: 'ya atau tidak', en: 'yes or no' },
  date: { id: 'tanggal', en: 'day' },
  timestamp: { id: 'waktu', en: 'moment' },
  choice: { id: 'pilihan', en: 'choice' },
  id: { id: 'id', en: 'id' },
});

/** All that a kind has; its tables are drawn when it is opened. */
export function KindSection({ kind, isOpen }: { readonly kind: KindModel; readonly isOpen: boolean }) {
  const t = useTexts(texts);
  const word = useWord();
  const { language } = useLanguage();
  const [isShown, setShown] = useState(isOpen);
  useEffect(() => setShown(isOpen), [isOpen]);
  const { name, label, description, plural, codePrefix, properties, links } = kind;
  return (
    <Paper withBorder p="sm" component="section" id={name} className={classes['section']} aria-label={word(label)}>
      <Group gap="sm" align="baseline">
        <Title order={3} size="h4">
          {word(label)}
        </Title>
        <Code>{name}</Code>
        <Code>{`${codePrefix}-…`}</Code>
        <Anchor component={Link} to={`/inventory/${plural}`} size="sm" underline="always">
          {t('list')}
        </Anchor>
      </Group>
      {language === 'en' && <Text size="sm">{description}</Text>}
      <details open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <Text component="summary" size="sm" c="dimmed" style={{ cursor: 'pointer' }}>
          {t('detail', { properties: properties.length, links: links.length })}
        </Text>
        {isShown && (
          <>
            <PropertyTable properties={properties} />
            <LinkTable links={links} />
          </>
        )}
      </details>
    </Paper>
  );
}

function PropertyTable({ properties }: { readonly properties: readonly PropertyModel[] }) {
  const t = useTexts(texts);
  const word = useWord();
  const typeOf = ({ type, choice }: PropertyModel): string => {
    const values = choices[choice ?? '']?.map(({ value, label }) => `${word(label)} (${value})`);
    return values ? `${word(types[type])}: ${values.join(', ')}` : word(types[type]);
  };
  const rules = ({ present, managed, meaningful }: PropertyModel): string =>
    [present && t('present'), managed && t('managed'), meaningful && t('meaningful')].filter(Boolean).join(', ');
  return (
    <ReferenceTable
      caption={t('properties')}
      head={[t('field'), t('label'), t('type'), t('rules')]}
      rows={properties.map((one) => [one.name, word(one.label), typeOf(one), rules(one)])}
    />
  );
}

function LinkTable({ links }: { readonly links: readonly LinkFieldModel[] }) {
  const t = useTexts(texts);
  const word = useWord();
  const typeOf = ({ type }: LinkFieldModel): string => {
    const found = Object.values(linkTypes).find((one) => one.type === type);
    return found ? `${word(found.label)} (${type})` : type;
  };
  const kindsOf = ({ kinds: ends }: LinkFieldModel): string =>
    ends === 'any' ? t('any') : ends.map((kind) => word(kinds[kind as Kind].label)).join(', ');
  return (
    <ReferenceTable
      caption={t('links')}
      head={[t('field'), t('label'), t('linkType'), t('to')]}
      rows={links.map((one) => [one.name, word(one.label), typeOf(one), kindsOf(one)])}
    />
  );
}

interface ReferenceTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The name in the API first. */
  readonly rows: readonly (readonly string[])[];
}

function ReferenceTable({ caption, head, rows }: ReferenceTableProps) {
  return (
    <Table.ScrollContainer
      minWidth={820}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': caption, role: 'region' } }}
    >
      <Table captionSide="top" fz="sm" verticalSpacing={4}>
        <Table.Caption ta="start" fw={700}>
          {caption}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {head.map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([name, ...rest]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400} ff="monospace" style={{ whiteSpace: 'nowrap' }}>
                {name}
              </Table.Th>
              {rest.map((cell, index) => (
                <Table.Td key={head[index + 1]}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
