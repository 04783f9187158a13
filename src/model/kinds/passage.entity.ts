import { Entity, Int, LongText, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Satu tempat dalam dokumen, beserta kata-kata yang tertulis di sana.',
    en: 'A place in a document, with the words that stand there.',
  },
  indonesian: 'kutipan',
  group: 'evidence',
  codePrefix: 'KUT',
  archimate: null,
  wanted: ['section', 'quote'],
  nameFrom: 'section',
})
export class Passage extends Item {
  @Text({
    description: { id: 'Bagian atau lembarnya.', en: 'The section or sheet.' },
    indonesian: 'bagian',
    maxLength: 500,
    searchable: 'text',
  })
  section!: string | null;

  @Int({
    description: { id: 'Baris pertama, dihitung dari 1.', en: 'The first line, counted from 1.' },
    indonesian: 'baris awal',
    min: 1,
  })
  startLine!: number | null;

  @Int({ description: { id: 'Baris terakhir.', en: 'The last line.' }, indonesian: 'baris akhir', min: 1 })
  endLine!: number | null;

  @Text({
    description: { id: 'Sel tabel, misalnya B12.', en: 'The cell of a table, as B12.' },
    indonesian: 'sel',
    maxLength: 20,
  })
  cell!: string | null;

  @LongText({
    description: { id: 'Kata-kata yang tertulis di sana.', en: 'The words that stand there.' },
    indonesian: 'bunyi',
    searchable: 'text',
  })
  quote!: string | null;
}
