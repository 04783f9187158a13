import { Entity, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'Something of a foreign model that no other kind fits.',
  indonesian: 'elemen',
  group: 'landscape',
  codePrefix: 'ELM',
  archimate: null,
  wanted: ['description'],
})
export class Element extends Item {
  @Text({ description: 'Its type in the model that it came from.', indonesian: 'tipe ArchiMate', required: true })
  archimateType!: string;
}
