import { Stack, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { oneOf, text } from '../../address/address-state.js';
import { useAddressState } from '../../address/use-address-state.js';
import { kinds, type Kind } from '../../generated/model.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { ItemAround } from './item-around.js';
import { ItemCompleteness } from './item-completeness.js';
import { ItemFields } from './item-fields.js';
import { ItemHistory } from './item-history.js';
import { ItemImpact } from './item-impact.js';
import { ItemLinks } from './item-links.js';
import type { ItemCore } from './item-question.js';
import { ItemReliance } from './item-reliance.js';
import { ItemTrace } from './item-trace.js';
import { fails, servedQuestion, whyQuestion } from './trace-questions.js';

const texts = defineTexts({
  sections: { id: 'Bagian halaman ini', en: 'Sections of this page' },
  about: { id: 'Isian', en: 'About it' },
  why: { id: 'Mengapa ini ada?', en: 'Why do we have this?' },
  done: { id: 'Apa yang dilakukan?', en: 'What is done about it?' },
  served: { id: 'Apa yang mendukungnya?', en: 'What serves it?' },
  links: { id: 'Tautan', en: 'Links' },
  around: { id: 'Sekitarnya', en: 'Around it' },
  impact: { id: 'Jika ini gagal', en: 'If it fails' },
  history: { id: 'Riwayat', en: 'History' },
  whyFound: { id: 'Ini ada karena:', en: 'It is there because:' },
  whyNothing: {
    id: 'Tidak ada alasan yang tercatat mengapa ini ada.',
    en: 'There is no recorded reason why it is there.',
  },
  whyMissing: { id: 'Alasan yang belum ada', en: 'Reasons that are missing' },
  doneFound: { id: 'Ini yang dilakukan:', en: 'This is done about it:' },
  doneNothing: { id: 'Belum ada yang dilakukan.', en: 'Nothing is done about it.' },
  doneMissing: { id: 'Yang belum ada', en: 'What is missing' },
  servedFound: { id: 'Yang mendukungnya:', en: 'What serves it:' },
  servedNothing: { id: 'Belum ada yang mendukungnya.', en: 'Nothing serves it yet.' },
  servedMissing: { id: 'Yang belum mendukungnya', en: 'What does not serve it' },
});

const NAMES = ['about', 'why', 'served', 'links', 'around', 'impact', 'history'] as const;
type Section = (typeof NAMES)[number];
const codecs = { section: oneOf(NAMES, 'about'), hit: text(), relied: text() };

const sectionsOf = (kind: Kind): Section[] =>
  NAMES.filter((name) => {
    if (name === 'why') return whyQuestion(kind) !== undefined;
    if (name === 'served') return servedQuestion(kind) !== undefined;
    return name !== 'impact' || fails(kind);
  });

interface ItemSectionsProps {
  readonly item: ItemCore;
  /** For which position and scope it holds, under the sections that do not ask again. */
  readonly scope: ReactNode;
}

/** The parts of the page, one at a time: nothing is asked for before it is opened. */
export function ItemSections({ item, scope }: ItemSectionsProps) {
  const t = useTexts(texts);
  const [{ section: wanted }, change] = useAddressState(codecs);
  const sections = sectionsOf(item.kind);
  const section = sections.includes(wanted) ? wanted : 'about';
  const isProblem = item.kind === 'Problem';
  return (
    <Tabs
      value={section}
      onChange={(value) => change({ section: codecs.section.read([value ?? '']) ?? 'about' })}
      keepMounted={false}
    >
      <Tabs.List aria-label={t('sections')} mb="md">
        {sections.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(name === 'why' && isProblem ? 'done' : name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {sections.map((name) => (
        <Tabs.Panel key={name} value={name}>
          <SectionOf name={name} item={item} />
          {(name === 'about' || name === 'links' || name === 'history') && scope}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function SectionOf({ name, item }: { readonly name: Section; readonly item: ItemCore }) {
  const t = useTexts(texts);
  const { id, kind } = item;
  const about = kind === 'Problem' ? 'done' : 'why';
  const question = name === 'served' ? servedQuestion(kind) : whyQuestion(kind);
  switch (name) {
    case 'about':
      return (
        <Stack gap="md">
          <ItemFields item={item} />
          <ItemCompleteness item={item} />
        </Stack>
      );
    case 'why':
    case 'served': {
      const said = name === 'served' ? name : about;
      const words = { found: t(`${said}Found`), nothing: t(`${said}Nothing`), missing: t(`${said}Missing`) };
      return question && <ItemTrace id={id} question={question} words={words} />;
    }
    case 'links':
      return <ItemLinks item={item} />;
    case 'around':
      return <ItemAround id={id} />;
    case 'impact':
      return <Failing id={id} />;
    case 'history':
      return <ItemHistory id={id} kind={kind} />;
  }
}

const isKind = (name: string): name is Kind => name in kinds;
const kindNamed = (written: string): Kind | undefined => (isKind(written) ? written : undefined);

/** Which kinds are listed stands in the address, so that a figure can be sent to somebody. */
function Failing({ id }: { readonly id: string }) {
  const [{ hit, relied }, change] = useAddressState(codecs);
  return (
    <Stack gap="xl">
      <ItemImpact id={id} shown={kindNamed(hit)} onShow={(kind) => change({ hit: kind ?? '' })} />
      <ItemReliance id={id} shown={kindNamed(relied)} onShow={(kind) => change({ relied: kind ?? '' })} />
    </Stack>
  );
}
