import { Choice, Entity, Numeric, type ValuesOf } from '../../metamodel/decorators.js';
import { Criterion, FactorDirection } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Faktor yang dipakai rencana untuk menentukan prioritas kegiatan peta jalannya.',
    en: 'A factor by which the plan orders its roadmap.',
  },
  indonesian: 'faktor prioritas',
  group: 'plan',
  codePrefix: 'FAK',
  ofPlan: true,
  archimate: 'Driver',
  wanted: ['weight', 'direction'],
})
export class Factor extends Item {
  @Choice(Criterion, {
    description: { id: 'Yang ditimbangnya.', en: 'What it weighs.' },
    indonesian: 'kriteria',
    required: true,
  })
  criterion!: ValuesOf<typeof Criterion>;

  @Numeric({
    description: {
      id: 'Seberapa besar pengaruhnya dibandingkan faktor lain.',
      en: 'How much it counts against the others.',
    },
    indonesian: 'bobot',
    min: 0,
    max: 1_000,
  })
  weight!: number | null;

  @Choice(FactorDirection, {
    description: { id: 'Nilai besar atau kecil yang dianggap baik.', en: 'Which end is good.' },
    indonesian: 'arah',
  })
  direction!: ValuesOf<typeof FactorDirection> | null;
}
