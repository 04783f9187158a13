import { Choice, Day, Flag, Id, Int, LongText, Moment, Text, Texts, type ValuesOf } from '../metamodel/decorators.js';
import { Confidence } from './choices.js';

/** What every link has, whatever its type. */
export abstract class Link {
  @Id({ description: 'Unique over all links (UUID v7).', indonesian: 'id', managed: true, present: true })
  id!: string;

  @LongText({ description: 'A remark.', indonesian: 'catatan', maxLength: 2_000 })
  note!: string | null;

  @Choice(Confidence, {
    description: 'How sure it is; a suggested link counts nowhere.',
    indonesian: 'keyakinan',
    initially: 'ASSERTED',
  })
  confidence!: ValuesOf<typeof Confidence>;

  @Day({ description: 'The first day on which it holds.', indonesian: 'sejak' })
  since!: string | null;

  @Day({ description: 'The last day on which it holds.', indonesian: 'sampai' })
  until!: string | null;

  @Texts({ description: 'The ids of the passages that say so.', indonesian: 'kutipan', hidden: true })
  passageIds!: readonly string[] | null;

  @Int({ description: 'Moves with every change.', indonesian: 'versi', managed: true, present: true })
  version!: number;

  @Moment({ description: 'When it was made.', indonesian: 'dibuat pada', managed: true, present: true })
  createdAt!: string;

  @Text({ description: 'Who made it.', indonesian: 'dibuat oleh', managed: true, present: true })
  createdBy!: string;

  @Moment({ description: 'When somebody last said that it is right.', indonesian: 'diverifikasi pada', managed: true })
  verifiedAt!: string | null;

  @Text({ description: 'Who said that it is right.', indonesian: 'diverifikasi oleh', managed: true })
  verifiedBy!: string | null;

  @Int({
    description: 'The meaning version of the item it starts from when it was made or last confirmed.',
    indonesian: 'versi makna asal',
    hidden: true,
  })
  fromMeaning!: number;

  @Int({
    description: 'The meaning version of the item it ends at when it was made or last confirmed.',
    indonesian: 'versi makna tujuan',
    hidden: true,
  })
  toMeaning!: number;

  @Flag({
    description: 'One of its ends changed its meaning since.',
    indonesian: 'diragukan',
    managed: true,
    present: true,
  })
  suspect!: boolean;
}
