import { Entity, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'An exchange that ought to exist between units, applications or data sets.',
  indonesian: 'integrasi yang diharapkan',
  group: 'governance',
  codePrefix: 'HAR',
  archimate: 'Requirement',
  wanted: ['reason', 'expectsFrom', 'expectsTo'],
})
export class Expectation extends Item {
  @Text({ description: 'Why it ought to exist.', indonesian: 'alasan', maxLength: 2_000, searchable: 'text' })
  reason!: string | null;
}
