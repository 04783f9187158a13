import { Entity, Int } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Yang secara umum harus dilakukan untuk mencapai misi dan tujuan.',
    en: 'What is to be done, in general, to reach the missions and goals.',
  },
  indonesian: 'strategi',
  group: 'plan',
  codePrefix: 'STR',
  ofPlan: true,
  archimate: 'CourseOfAction',
  wanted: ['description', 'supports', 'implementedBy'],
})
export class Strategy extends Item {
  @Int({
    description: { id: 'Urutannya dalam rencana.', en: 'Its place in the plan.' },
    indonesian: 'urutan',
    min: 0,
    max: 10_000,
  })
  ordinal!: number | null;
}
