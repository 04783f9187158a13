import { Choice, Day, Flag, Id, Int, LongText, Moment, Text, Texts, type ValuesOf } from '../metamodel/decorators.js';
import { Confidence } from './choices.js';

/** What every link has, whatever its type. */
export abstract class Link {
  @Id({
    description: { id: 'Unik di antara semua tautan (UUID v7).', en: 'Unique over all links (UUID v7).' },
    indonesian: 'id',
    managed: true,
    present: true,
  })
  id!: string;

  @LongText({ description: { id: 'Keterangan tambahan.', en: 'A remark.' }, indonesian: 'catatan', maxLength: 2_000 })
  note!: string | null;

  @Choice(Confidence, {
    description: {
      id: 'Seberapa pasti tautan ini; tautan yang disarankan tidak dihitung di mana pun.',
      en: 'How sure it is; a suggested link counts nowhere.',
    },
    indonesian: 'keyakinan',
    initially: 'ASSERTED',
  })
  confidence!: ValuesOf<typeof Confidence>;

  @Day({ description: { id: 'Hari pertama berlakunya.', en: 'The first day on which it holds.' }, indonesian: 'sejak' })
  since!: string | null;

  @Day({
    description: { id: 'Hari terakhir berlakunya.', en: 'The last day on which it holds.' },
    indonesian: 'sampai',
  })
  until!: string | null;

  @Texts({
    description: { id: 'Id kutipan yang menyatakannya.', en: 'The ids of the passages that say so.' },
    indonesian: 'kutipan',
    hidden: true,
  })
  passageIds!: readonly string[] | null;

  @Int({
    description: { id: 'Naik setiap kali ada perubahan.', en: 'Moves with every change.' },
    indonesian: 'versi',
    managed: true,
    present: true,
  })
  version!: number;

  @Moment({
    description: { id: 'Kapan dibuat.', en: 'When it was made.' },
    indonesian: 'dibuat pada',
    managed: true,
    present: true,
  })
  createdAt!: string;

  @Text({
    description: { id: 'Siapa yang membuatnya.', en: 'Who made it.' },
    indonesian: 'dibuat oleh',
    managed: true,
    present: true,
  })
  createdBy!: string;

  @Moment({
    description: {
      id: 'Kapan terakhir ada yang menyatakan bahwa isinya benar.',
      en: 'When somebody last said that it is right.',
    },
    indonesian: 'diverifikasi pada',
    managed: true,
  })
  verifiedAt!: string | null;

  @Text({
    description: { id: 'Siapa yang menyatakan bahwa isinya benar.', en: 'Who said that it is right.' },
    indonesian: 'diverifikasi oleh',
    managed: true,
  })
  verifiedBy!: string | null;

  @Int({
    description: {
      id: 'Versi makna item asal saat tautan dibuat atau terakhir dikonfirmasi.',
      en: 'The meaning version of the item it starts from when it was made or last confirmed.',
    },
    indonesian: 'versi makna asal',
    hidden: true,
  })
  fromMeaning!: number;

  @Int({
    description: {
      id: 'Versi makna item tujuan saat tautan dibuat atau terakhir dikonfirmasi.',
      en: 'The meaning version of the item it ends at when it was made or last confirmed.',
    },
    indonesian: 'versi makna tujuan',
    hidden: true,
  })
  toMeaning!: number;

  @Flag({
    description: {
      id: 'Makna salah satu ujungnya berubah sesudah tautan ini dibuat atau diverifikasi.',
      en: 'One of its ends changed its meaning since.',
    },
    indonesian: 'diragukan',
    managed: true,
    present: true,
  })
  suspect!: boolean;
}
