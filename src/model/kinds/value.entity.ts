import { Entity, Int } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: { id: 'Prinsip yang dipegang oleh rencana.', en: 'A principle that the plan holds itself to.' },
  indonesian: 'nilai',
  group: 'plan',
  codePrefix: 'NIL',
  ofPlan: true,
  archimate: 'Value',
  wanted: ['description', 'supportedBy'],
})
export class Value extends Item {
  @Int({
    description: { id: 'Urutannya dalam rencana.', en: 'Its place in the plan.' },
    indonesian: 'urutan',
    min: 0,
    max: 10_000,
  })
  ordinal!: number | null;
}
