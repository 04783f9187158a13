import { Choice, Entity, Int, type ValuesOf } from '../../metamodel/decorators.js';
import { PlanStatus } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Rencana induk TIK suatu pemerintah untuk beberapa tahun.',
    en: 'A multi-year ICT master plan of a government.',
  },
  indonesian: 'rencana induk',
  group: 'plan',
  codePrefix: 'PLN',
  archimate: 'Plateau',
  wanted: ['description', 'startYear', 'endYear', 'parts'],
})
export class Plan extends Item {
  @Int({
    description: { id: 'Tahun pertamanya.', en: 'Its first year.' },
    indonesian: 'tahun mulai',
    min: 1945,
    max: 2200,
  })
  startYear!: number | null;

  @Int({
    description: { id: 'Tahun terakhirnya.', en: 'Its last year.' },
    indonesian: 'tahun selesai',
    min: 1945,
    max: 2200,
  })
  endYear!: number | null;

  @Choice(PlanStatus, {
    description: { id: 'Apakah sedang berlaku.', en: 'Whether it is in force.' },
    indonesian: 'status',
    initially: 'ADOPTED',
    meaningful: true,
  })
  status!: ValuesOf<typeof PlanStatus>;
}
