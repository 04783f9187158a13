import { Anchor, Blockquote, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { kinds } from '../../generated/model.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { PropertyModel } from '../../model/model-types.js';
import type { ItemCore } from './item-question.js';
import classes from './item.module.css';
import { isAbsent, usePropertyWords } from '../../model/property-words.js';
import { readableQuote } from '../../model/readable-quote.js';

const texts = defineTexts({
  empty: {
    id: '{count, plural, other {# isian kosong}}',
    en: '{count, plural, one {# empty field} other {# empty fields}}',
  },
  none: { id: 'Belum diisi', en: 'Not filled in' },
});

/** In the heading already. */
const ABOVE = ['id', 'code', 'name', 'description'];
/** Who and when, told in one place at the end. */
const isRecord = ({ managed }: PropertyModel): boolean => managed === true;

/** What is known of an item; what is empty is folded away. */
export function ItemFields({ item }: { readonly item: ItemCore }) {
  const t = useTexts(texts);
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  const properties = kinds[item.kind].properties.filter(({ name }) => !ABOVE.includes(name));
  const shown = properties.filter((property) => !isAbsent(item[property.name]));
  const empty = properties.filter((property) => isAbsent(item[property.name]));
  const inOrder = [...shown.filter((one) => !isRecord(one)), ...shown.filter(isRecord)];
  return (
    <div>
      {typeof item['quote'] === 'string' && <Blockquote my="sm">{readableQuote(item['quote'])}</Blockquote>}
      <dl className={classes['facts']}>
        {inOrder
          .filter(({ name }) => name !== 'quote')
          .map((property) => (
            <Fact key={property.name} property={property} value={item[property.name]} />
          ))}
      </dl>
      {empty.length > 0 && (
        <>
          <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={isOpen} aria-controls={id}>
            {t('empty', { count: empty.length })}
          </Button>
          <dl id={id} className={classes['facts']} hidden={!isOpen}>
            {empty.map((property) => (
              <Fact key={property.name} property={property} value={null} />
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function Fact({ property, value }: { readonly property: PropertyModel; readonly value: unknown }) {
  const t = useTexts(texts);
  const word = useWord();
  const say = usePropertyWords();
  const words = say(property, value);
  return (
    <div className={classes['fact']}>
      <Text component="dt" size="sm" c="dimmed">
        {word(property.label)}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {words === '' ? (
          <Text span size="sm" c="dimmed">
            {t('none')}
          </Text>
        ) : /^https?:\/\/\S+$/.test(words) ? (
          <Anchor href={words} target="_blank" rel="noreferrer" size="sm">
            {words}
          </Anchor>
        ) : (
          words
        )}
      </Text>
    </div>
  );
}
