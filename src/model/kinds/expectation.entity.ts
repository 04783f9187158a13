import { Entity, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Pertukaran data yang seharusnya ada antara unit kerja, aplikasi, atau kumpulan data.',
    en: 'An exchange that ought to exist between units, applications or data sets.',
  },
  indonesian: 'integrasi yang diharapkan',
  group: 'governance',
  codePrefix: 'HAR',
  archimate: 'Requirement',
  wanted: ['reason', 'expectsFrom', 'expectsTo'],
})
export class Expectation extends Item {
  @Text({
    description: { id: 'Mengapa seharusnya ada.', en: 'Why it ought to exist.' },
    indonesian: 'alasan',
    maxLength: 2_000,
    searchable: 'text',
  })
  reason!: string | null;
}
