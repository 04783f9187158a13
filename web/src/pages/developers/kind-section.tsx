import { Anchor, Code, Group, List, Paper, Table, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { choices, kinds, type Kind, linkTypes, type LinkType } from '../../generated/model.js';
import { classTexts } from '../../graph/graph-legend.js';
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
  meaning: { id: 'Arti', en: 'Meaning' },
  rules: { id: 'Ketentuan', en: 'Rules' },
  to: { id: 'Ke jenis', en: 'To the kinds' },
  linkType: { id: 'Jenis tautan', en: 'Link type' },
  linkClass: { id: 'Golongan', en: 'Class' },
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
      <Text size="sm">{word(description)}</Text>
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
  const rules = ({ present, managed, meaningful }: PropertyModel): string =>
    [present && t('present'), managed && t('managed'), meaningful && t('meaningful')].filter(Boolean).join(', ');
  return (
    <ReferenceTable
      caption={t('properties')}
      head={[t('field'), t('label'), t('meaning'), t('type'), t('rules')]}
      rows={properties.map((one) => [
        one.name,
        word(one.label),
        <PropertyMeaning key={one.name} property={one} />,
        word(types[one.type]),
        rules(one),
      ])}
    />
  );
}

/** What a property says, and each value that it can take. */
function PropertyMeaning({ property: { description, choice } }: { readonly property: PropertyModel }) {
  const word = useWord();
  return (
    <>
      {word(description)}
      {choice !== undefined && (
        <List size="sm">
          {choices[choice]?.map(({ value, label, description: meaning }) => (
            <List.Item key={value}>
              {word(label)} (<Code>{value}</Code>): {word(meaning)}
            </List.Item>
          ))}
        </List>
      )}
    </>
  );
}

function LinkTable({ links }: { readonly links: readonly LinkFieldModel[] }) {
  const t = useTexts(texts);
  const word = useWord();
  const kindsOf = ({ kinds: ends }: LinkFieldModel): string =>
    ends === 'any' ? t('any') : ends.map((kind) => word(kinds[kind as Kind].label)).join(', ');
  return (
    <ReferenceTable
      caption={t('links')}
      head={[t('field'), t('label'), t('linkType'), t('meaning'), t('linkClass'), t('to')]}
      rows={links.map((one) => {
        const { label, description, classes: groups } = linkTypes[one.type as LinkType];
        return [
          one.name,
          word(one.label),
          `${word(label)} (${one.type})`,
          word(description),
          groups.map((group) => word(classTexts[group])).join(', '),
          kindsOf(one),
        ];
      })}
    />
  );
}

interface ReferenceTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The name in the API first. */
  readonly rows: readonly (readonly [name: string, ...cells: ReactNode[]])[];
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
