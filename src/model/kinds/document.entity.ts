import { Entity, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'A source: a plan, a survey, a decree. Its name is its title.',
  indonesian: 'dokumen',
  group: 'evidence',
  codePrefix: 'DOK',
  archimate: 'Artifact',
  wanted: ['edition', 'parts'],
})
export class Document extends Item {
  @Text({ description: 'Which edition of it was read.', indonesian: 'edisi', searchable: 'text' })
  edition!: string | null;

  @Text({
    description: 'The SHA-256 of the file that was read, in hexadecimal.',
    indonesian: 'sha256',
    format: 'sha256',
  })
  sha256!: string | null;
}
