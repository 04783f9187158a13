import { Entity, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'A place in a classification: of a national reference architecture, or of one the city made.',
  indonesian: 'klasifikasi',
  group: 'governance',
  codePrefix: 'KAT',
  archimate: 'Grouping',
  wanted: ['description'],
})
export class Category extends Item {
  @Text({
    description: 'The scheme: RAB, RAD, RAL, RAA, RAI, RAK, or one of the city.',
    indonesian: 'skema',
    required: true,
    indexed: true,
    searchable: 'text',
  })
  scheme!: string;
}
