import { Entity, Int } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Yang hendak dilakukan menurut rencana untuk mewujudkan visinya.',
    en: 'What the plan sets out to do towards its vision.',
  },
  indonesian: 'misi',
  group: 'plan',
  codePrefix: 'MIS',
  ofPlan: true,
  archimate: 'Goal',
  wanted: ['description', 'supports', 'supportedBy'],
})
export class Mission extends Item {
  @Int({
    description: { id: 'Urutannya dalam rencana.', en: 'Its place in the plan.' },
    indonesian: 'urutan',
    min: 0,
    max: 10_000,
  })
  ordinal!: number | null;
}
