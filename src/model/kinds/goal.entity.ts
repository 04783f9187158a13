import { Entity, Int, Numeric, Text } from '../../metamodel/decorators.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Yang ingin dicapai rencana, sedapat mungkin dengan indikator.',
    en: 'What the plan wants to reach, where possible with an indicator.',
  },
  indonesian: 'tujuan/sasaran',
  group: 'plan',
  codePrefix: 'TUJ',
  ofPlan: true,
  archimate: 'Goal',
  wanted: ['indicator', 'baseline', 'target', 'supports', 'supportedBy'],
})
export class Goal extends Item {
  @Int({
    description: { id: 'Urutannya dalam rencana.', en: 'Its place in the plan.' },
    indonesian: 'urutan',
    min: 0,
    max: 10_000,
  })
  ordinal!: number | null;

  @Text({
    description: { id: 'Yang diukur.', en: 'What is measured.' },
    indonesian: 'indikator',
    maxLength: 500,
    searchable: 'text',
  })
  indicator!: string | null;

  @Numeric({
    description: { id: 'Nilainya ketika rencana dimulai.', en: 'Its value when the plan began.' },
    indonesian: 'nilai awal',
  })
  baseline!: number | null;

  @Numeric({ description: { id: 'Nilai yang harus dicapai.', en: 'The value to be reached.' }, indonesian: 'target' })
  target!: number | null;

  @Text({
    description: { id: 'Satuan nilai awal dan target.', en: 'The unit of baseline and target.' },
    indonesian: 'satuan',
    maxLength: 60,
  })
  unit!: string | null;
}
