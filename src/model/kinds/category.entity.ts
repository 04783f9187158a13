import { Entity, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Satu tempat dalam sebuah klasifikasi: dari arsitektur referensi nasional, atau dari klasifikasi buatan kota sendiri.',
    en: 'A place in a classification: of a national reference architecture, or of one the city made.',
  },
  indonesian: 'klasifikasi',
  group: 'governance',
  codePrefix: 'KAT',
  archimate: 'Grouping',
  wanted: ['description'],
})
export class Category extends Item {
  @Text({
    description: {
      id: 'Skemanya: RAB, RAD, RAL, RAA, RAI, RAK, atau skema milik kota.',
      en: 'The scheme: RAB, RAD, RAL, RAA, RAI, RAK, or one of the city.',
    },
    indonesian: 'skema',
    required: true,
    indexed: true,
    searchable: 'text',
  })
  scheme!: string;
}
