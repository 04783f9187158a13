import { Choice, Entity, Int, Money, type ValuesOf } from '../../metamodel/decorators.js';
import { RoadmapStatus, Stream } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'An activity of the roadmap: a main activity of a stream, or a part of one.',
  indonesian: 'kegiatan peta jalan',
  group: 'plan',
  codePrefix: 'PJ',
  ofPlan: true,
  archimate: 'WorkPackage',
  wanted: ['stream', 'startYear', 'endYear', 'cost', 'benefit', 'urgency', 'implements', 'responsibleUnits'],
  inactiveWhen: { property: 'status', values: ['CANCELLED'] },
})
export class RoadmapItem extends Item {
  @Choice(Stream, { description: 'The stream that it belongs to.', indonesian: 'arus', indexed: true })
  stream!: ValuesOf<typeof Stream> | null;

  @Int({ description: 'The year in which it starts.', indonesian: 'tahun mulai', min: 1945, max: 2200 })
  startYear!: number | null;

  @Int({ description: 'The year in which it ends.', indonesian: 'tahun selesai', min: 1945, max: 2200 })
  endYear!: number | null;

  @Int({ description: 'How dear it is, 5 the dearest.', indonesian: 'biaya', min: 1, max: 5 })
  cost!: number | null;

  @Int({ description: 'How much it brings, 5 the most.', indonesian: 'manfaat', min: 1, max: 5 })
  benefit!: number | null;

  @Int({ description: 'How soon it is needed, 5 the soonest.', indonesian: 'urgensi', min: 1, max: 5 })
  urgency!: number | null;

  @Money({ description: 'Rupiah, summed over its years.', indonesian: 'pagu', min: 0 })
  budget!: number | null;

  @Choice(RoadmapStatus, {
    description: 'How far it is.',
    indonesian: 'status',
    initially: 'PROPOSED',
    meaningful: true,
  })
  status!: ValuesOf<typeof RoadmapStatus>;

  @Int({ description: 'How much of it is done, in per cent.', indonesian: 'kemajuan', min: 0, max: 100 })
  progress!: number | null;
}
