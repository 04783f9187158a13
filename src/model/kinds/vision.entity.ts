import { Entity, Int } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Keadaan yang pada akhirnya ingin diwujudkan rencana.',
    en: 'What the plan wants to be true in the end.',
  },
  indonesian: 'visi',
  group: 'plan',
  codePrefix: 'VIS',
  ofPlan: true,
  archimate: 'Goal',
  wanted: ['description', 'supportedBy'],
})
export class Vision extends Item {
  @Int({
    description: { id: 'Urutannya dalam rencana.', en: 'Its place in the plan.' },
    indonesian: 'urutan',
    min: 0,
    max: 10_000,
  })
  ordinal!: number | null;
}
