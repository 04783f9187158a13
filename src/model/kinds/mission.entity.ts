import { Entity, Int } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'What the plan sets out to do towards its vision.',
  indonesian: 'misi',
  group: 'plan',
  codePrefix: 'MIS',
  ofPlan: true,
  archimate: 'Goal',
  wanted: ['description', 'supports', 'supportedBy'],
})
export class Mission extends Item {
  @Int({ description: 'Its place in the plan.', indonesian: 'urutan', min: 0, max: 10_000 })
  ordinal!: number | null;
}
