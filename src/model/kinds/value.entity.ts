import { Entity, Int } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'A principle that the plan holds itself to.',
  indonesian: 'nilai',
  group: 'plan',
  codePrefix: 'NIL',
  ofPlan: true,
  archimate: 'Value',
  wanted: ['description', 'supportedBy'],
})
export class Value extends Item {
  @Int({ description: 'Its place in the plan.', indonesian: 'urutan', min: 0, max: 10_000 })
  ordinal!: number | null;
}
