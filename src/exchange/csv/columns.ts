import type { KindDeclaration, PropertyDeclaration } from '../../metamodel/declarations.js';
import { fieldName } from '../../metamodel/names.js';
import { isWritable } from '../../metamodel/property-rules.js';
import type { LinkField, Registry } from '../../metamodel/registry.js';
import type { Words } from '../../metamodel/words.js';
import type { Faults } from '../import-fault.js';
import type { CsvTable } from './csv-table.js';
import { foldWord, wordsOf } from './words.js';

/** What a column is for. */
export type Target =
  | { readonly is: 'property'; readonly property: PropertyDeclaration }
  | { readonly is: 'link'; readonly field: LinkField }
  | { readonly is: 'id' | 'plan' | 'from' | 'to' | 'passages' };

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly target: Target;
}

type Vocabulary = ReadonlyMap<string, Target>;

/** DOMAIN.md calls a document's name its title and its edition its version; so may the header of its file. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Document: { title: 'name', judul: 'name', version: 'edition', versi: 'edition' },
};

/** Matches the headers of a table with what they may mean; what means nothing here is a fault. */
export const columnsOf = (table: CsvTable, vocabulary: Vocabulary, faults: Faults): Column[] => {
  const seen = new Map<string, string>();
  return table.headers.flatMap((header, index) => {
    const unused = header === '' && table.rows.every(({ cells }) => (cells[index] ?? '').trim() === '');
    if (unused) return [];
    const target = vocabulary.get(foldWord(header));
    const fault = (rule: string, message: Words): [] => {
      faults.add({ file: table.file, row: 1, column: header || `column ${index + 1}`, value: null, rule, message });
      return [];
    };
    if (!target) {
      const known = headersIn(vocabulary);
      return fault('header', {
        en: `no column here is called so; known: ${known}`,
        id: `di sini tidak ada kolom bernama itu; yang dikenal: ${known}`,
      });
    }
    const before = seen.get(nameOf(target));
    if (before !== undefined)
      return fault('header', {
        en: `says the same as the column ${before}`,
        id: `berarti sama dengan kolom ${before}`,
      });
    seen.set(nameOf(target), header);
    return [{ index, header, target }];
  });
};

/** The name under which faults look a column's header up. */
export const nameOf = (target: Target): string => {
  if (target.is === 'property') return target.property.name;
  return target.is === 'link' ? target.field.name : target.is;
};

const headersIn = (vocabulary: Vocabulary): string => [...new Set([...vocabulary.values()].map(nameOf))].join(', ');

/** The columns that a file of items may have: its properties, its plan, its links. English words go first. */
export const kindVocabulary = (registry: Registry, kind: KindDeclaration): Vocabulary => {
  const words = new Map<string, Target>();
  const put = (word: string, target: Target): void => {
    if (!words.has(foldWord(word))) words.set(foldWord(word), target);
  };
  const properties = kind.properties.filter(isWritable);
  for (const [word, name] of Object.entries(OTHER_WORDS[kind.name] ?? {}))
    for (const property of properties.filter((one) => one.name === name)) put(word, { is: 'property', property });
  for (const property of properties) put(property.name, { is: 'property', property });
  put('id', { is: 'id' });
  if (kind.ofPlan) for (const word of ['plan', ...wordsOf(registry.kind('Plan').indonesian)]) put(word, { is: 'plan' });
  const fields = registry.linkFields(kind.name);
  for (const field of fields) put(field.name, { is: 'link', field });
  for (const property of properties)
    for (const word of wordsOf(property.indonesian)) put(word, { is: 'property', property });
  for (const field of fields) for (const word of indonesianWords(field)) put(word, { is: 'link', field });
  for (const field of fields.filter(({ name }) => name === 'partOf'))
    for (const word of wholesOf(registry, kind, field)) put(word, { is: 'link', field });
  return words;
};

/** The words between the two names in the link's sentence as this end says it: `dimiliki oleh`. */
const indonesianWords = ({ link, direction }: LinkField): string[] => {
  const sentence = direction === 'out' ? link.sentence : link.reversed;
  const between = sentence.id.replace('{from}', '').replace('{to}', '');
  return direction === 'out' ? [link.indonesian, between] : [between];
};

/** What a thing is a part of may be called by its kind: the `document` of a passage, the `strategyGroup` of a strategy. */
const wholesOf = (registry: Registry, kind: KindDeclaration, field: LinkField): string[] =>
  field.farKinds
    .filter((far) => far !== kind.name && far !== 'Plan')
    .flatMap((far) => [fieldName(far), ...wordsOf(registry.kind(far).indonesian)]);

/** The columns that a file of links may have: both ends, the passages, the properties that the type has. */
export const linkVocabulary = (properties: readonly PropertyDeclaration[]): Vocabulary => {
  const writable = properties.filter(isWritable);
  return new Map<string, Target>([
    ...writable.flatMap((property): [string, Target][] =>
      wordsOf(property.indonesian).map((word) => [foldWord(word), { is: 'property', property }]),
    ),
    ...writable.map((property): [string, Target] => [foldWord(property.name), { is: 'property', property }]),
    ...['from', 'dari'].map((word): [string, Target] => [word, { is: 'from' }]),
    ...['to', 'ke'].map((word): [string, Target] => [word, { is: 'to' }]),
    ...['passages', 'kutipan'].map((word): [string, Target] => [word, { is: 'passages' }]),
  ]);
};
