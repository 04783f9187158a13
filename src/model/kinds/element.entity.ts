import { Entity, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Sesuatu dari model lain yang tidak cocok dengan jenis mana pun di sini.',
    en: 'Something of a foreign model that no other kind fits.',
  },
  indonesian: 'elemen',
  group: 'landscape',
  codePrefix: 'ELM',
  archimate: null,
  wanted: ['description'],
})
export class Element extends Item {
  @Text({
    description: { id: 'Jenisnya dalam model asalnya.', en: 'Its type in the model that it came from.' },
    indonesian: 'tipe ArchiMate',
    required: true,
  })
  archimateType!: string;
}
