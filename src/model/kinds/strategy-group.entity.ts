import { Entity, Int } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: { id: 'Sekumpulan strategi di bawah satu kode.', en: 'A group of strategies under one code.' },
  indonesian: 'kelompok strategi',
  group: 'plan',
  codePrefix: 'KST',
  ofPlan: true,
  archimate: 'CourseOfAction',
  wanted: ['description', 'parts'],
})
export class StrategyGroup extends Item {
  @Int({
    description: { id: 'Urutannya dalam rencana.', en: 'Its place in the plan.' },
    indonesian: 'urutan',
    min: 0,
    max: 10_000,
  })
  ordinal!: number | null;
}
