import { Choice, Entity, Int, Money, type ValuesOf } from '../../metamodel/decorators.js';
import { RoadmapStatus, Stream } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Kegiatan dalam peta jalan: kegiatan utama suatu bidang, atau bagian darinya.',
    en: 'An activity of the roadmap: a main activity of a stream, or a part of one.',
  },
  indonesian: 'kegiatan peta jalan',
  group: 'plan',
  codePrefix: 'PJ',
  ofPlan: true,
  archimate: 'WorkPackage',
  wanted: ['stream', 'startYear', 'endYear', 'cost', 'benefit', 'urgency', 'implements', 'responsibleUnits'],
  inactiveWhen: { property: 'status', values: ['CANCELLED'] },
})
export class RoadmapItem extends Item {
  @Choice(Stream, {
    description: { id: 'Bidang peta jalan yang memuatnya.', en: 'The stream that it belongs to.' },
    indonesian: 'bidang',
    indexed: true,
  })
  stream!: ValuesOf<typeof Stream> | null;

  @Int({
    description: { id: 'Tahun mulainya.', en: 'The year in which it starts.' },
    indonesian: 'tahun mulai',
    min: 1945,
    max: 2200,
  })
  startYear!: number | null;

  @Int({
    description: { id: 'Tahun selesainya.', en: 'The year in which it ends.' },
    indonesian: 'tahun selesai',
    min: 1945,
    max: 2200,
  })
  endYear!: number | null;

  @Int({
    description: { id: 'Seberapa mahal; 5 yang termahal.', en: 'How dear it is, 5 the dearest.' },
    indonesian: 'biaya',
    min: 1,
    max: 5,
  })
  cost!: number | null;

  @Int({
    description: { id: 'Seberapa besar manfaatnya; 5 yang terbesar.', en: 'How much it brings, 5 the most.' },
    indonesian: 'manfaat',
    min: 1,
    max: 5,
  })
  benefit!: number | null;

  @Int({
    description: {
      id: 'Seberapa segera dibutuhkan; 5 yang paling segera.',
      en: 'How soon it is needed, 5 the soonest.',
    },
    indonesian: 'urgensi',
    min: 1,
    max: 5,
  })
  urgency!: number | null;

  @Money({
    description: { id: 'Dalam rupiah, jumlah seluruh tahunnya.', en: 'Rupiah, summed over its years.' },
    indonesian: 'pagu',
    min: 0,
  })
  budget!: number | null;

  @Choice(RoadmapStatus, {
    description: { id: 'Sejauh mana kemajuannya.', en: 'How far it is.' },
    indonesian: 'status',
    initially: 'PROPOSED',
    meaningful: true,
  })
  status!: ValuesOf<typeof RoadmapStatus>;

  @Int({
    description: {
      id: 'Seberapa banyak yang sudah dikerjakan, dalam persen.',
      en: 'How much of it is done, in per cent.',
    },
    indonesian: 'kemajuan',
    min: 0,
    max: 100,
  })
  progress!: number | null;
}
