import { Entity, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Sebuah sumber: rencana, survei, atau surat keputusan. Namanya adalah judulnya.',
    en: 'A source: a plan, a survey, a decree. Its name is its title.',
  },
  indonesian: 'dokumen',
  group: 'evidence',
  codePrefix: 'DOK',
  archimate: 'Artifact',
  wanted: ['edition', 'parts'],
})
export class Document extends Item {
  @Text({
    description: { id: 'Edisi yang dibaca.', en: 'Which edition of it was read.' },
    indonesian: 'edisi',
    searchable: 'text',
  })
  edition!: string | null;

  @Text({
    description: {
      id: 'SHA-256 berkas yang dibaca, dalam heksadesimal.',
      en: 'The SHA-256 of the file that was read, in hexadecimal.',
    },
    indonesian: 'sha256',
    format: 'sha256',
  })
  sha256!: string | null;
}
