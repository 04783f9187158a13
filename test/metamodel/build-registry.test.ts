import { Choice, defineChoice, Entity, Text } from '../../src/metamodel/decorators.js';
import type { LinkDeclaration } from '../../src/metamodel/declarations.js';
import { context, dependency, linkType } from '../../src/metamodel/link-type.js';
import { buildRegistry } from '../../src/metamodel/registry.js';
import { Item } from '../../src/model/item.entity.js';
import { Link } from '../../src/model/link.entity.js';

const description = { id: 'Sebuah benda.', en: 'A thing.' };
const options = { description, indonesian: 'benda', group: 'landscape', archimate: null } as const;

@Entity({ ...options, codePrefix: 'A' })
class Alpha extends Item {}

@Entity({ ...options, codePrefix: 'B' })
class Beta extends Item {
  @Text({ description: { id: 'Keterangan.', en: 'A remark.' }, indonesian: 'catatan' })
  remark!: string | null;
}

const Colour = defineChoice('Colour', 'What it looks like.', { RED: ['merah', { id: '', en: 'As blood.' }] });

@Entity({ ...options, description: { id: ' ', en: 'A thing.' }, codePrefix: 'U' })
class Untold extends Item {
  @Text({ description: { id: 'A remark.', en: 'A remark.' }, indonesian: 'catatan' })
  remark!: string | null;

  @Choice(Colour, { description: { id: 'Rupanya.', en: 'What it looks like.' }, indonesian: 'warna' })
  colour!: string | null;
}

const sentences = {
  sentence: { id: '{from} ke {to}', en: '{from} to {to}' },
  reversed: { id: '{to} dari {from}', en: '{to} from {from}' },
};
const knows = linkType('KNOWS', {
  ...sentences,
  description: { id: 'Mengenalnya.', en: 'It knows it.' },
  indonesian: 'kenal',
  fields: ['knows', 'knownBy'],
  rows: [context('Alpha', 'Beta')],
});

const build = (kinds: (abstract new () => object)[], links: LinkDeclaration[]) =>
  buildRegistry({ item: Item, linkItem: Link, kinds, links });

describe('a registry', () => {
  it('is built from declarations alone, as often as one likes', () => {
    const [one, other] = [build([Alpha, Beta], [knows]), build([Alpha, Beta], [])];
    expect(one.linkFields('Beta').map((field) => field.name)).toEqual(['knownBy']);
    expect(other.linkFields('Beta')).toEqual([]);
  });

  const refused: [string, () => unknown, RegExp][] = [
    [
      'a kind without its decorator',
      () => build([class Gamma extends Item {}], []),
      /Gamma is listed as a kind but has no @Entity/,
    ],
    ['two kinds of one name', () => build([Alpha, Alpha], []), /codes that begin with A/],
    ['an end that is no kind', () => build([Alpha], [knows]), /KNOWS: Beta is no kind/],
    [
      'a field name that is a property',
      () => build([Alpha, Beta], [{ ...knows, fields: { from: 'knows', to: 'remark' } }]),
      /Beta.remark is a property and a field of KNOWS/,
    ],
    [
      'a field name that stands for two links',
      () => build([Alpha, Beta], [knows, { ...knows, type: 'LIKES' }]),
      /the field knows stands for two links/,
    ],
    [
      'a dependency without an effect',
      () => build([Alpha, Beta], [{ ...knows, rows: [dependency('Alpha', 'Beta')] }]),
      /a dependency says its effect/,
    ],
    [
      'an effect on what is no dependency',
      () => build([Alpha, Beta], [{ ...knows, effect: 'STOPS' }]),
      /only dependencies have an effect/,
    ],
    [
      'a sentence that leaves out an end',
      () => build([Alpha, Beta], [{ ...knows, sentence: { id: '{from} kenal', en: '{from} knows' } }]),
      /must name \{from\} and \{to\}/,
    ],
    [
      'a kind that Indonesian readers are not told of',
      () => build([Untold], []),
      /kind Untold: say what it is, in both languages/,
    ],
    ['a property told in English alone', () => build([Untold], []), /Untold.remark: describe it, in both languages/],
    [
      'a value told in English alone',
      () => build([Untold], []),
      /Untold.colour: describe its value RED, in both languages/,
    ],
    [
      'a link told in English alone',
      () => build([Alpha, Beta], [{ ...knows, description: { id: 'It knows it.', en: 'It knows it.' } }]),
      /KNOWS: say what it means, in both languages/,
    ],
    ['a link without a row', () => build([Alpha, Beta], [{ ...knows, rows: [] }]), /has no row/],
    [
      'a type that is not in capitals',
      () => build([Alpha, Beta], [{ ...knows, type: 'knows' }]),
      /types are UPPER_CASE/,
    ],
  ];
  it.each(refused)('refuses %s and says the remedy', (_, attempt, message) => {
    expect(attempt).toThrow(message);
  });
});
