import { Choice, Id, Int, LongText, Moment, Text, Texts, type ValuesOf } from '../metamodel/decorators.js';
import { Visibility } from './choices.js';

/** What every kind has. */
export abstract class Item {
  @Id({
    description: { id: 'Unik di antara semua jenis (UUID v7).', en: 'Unique over all kinds (UUID v7).' },
    indonesian: 'id',
    managed: true,
    present: true,
  })
  id!: string;

  @Text({
    description: {
      id: 'Yang disebut orang untuk menunjuknya; diberi oleh server bila tidak diisi.',
      en: 'What people quote; given by the server when absent.',
    },
    indonesian: 'kode',
    maxLength: 60,
    indexed: true,
    present: true,
    searchable: 'name',
  })
  code!: string;

  @Text({
    description: { id: 'Nama yang dipakai untuk menyebutnya.', en: 'What it is called.' },
    indonesian: 'nama',
    required: true,
    maxLength: 500,
    meaningful: true,
    indexed: true,
    searchable: 'name',
  })
  name!: string;

  @LongText({
    description: { id: 'Penjelasan tentangnya dalam beberapa kalimat.', en: 'What it is, in a few sentences.' },
    indonesian: 'uraian',
    meaningful: true,
    searchable: 'text',
  })
  description!: string | null;

  @Texts({
    description: { id: 'Kata bebas untuk mencari dan mengelompokkannya.', en: 'Free words to find and group it by.' },
    indonesian: 'tag',
    searchable: 'text',
  })
  tags!: readonly string[] | null;

  @Choice(Visibility, {
    description: { id: 'Siapa yang boleh melihatnya.', en: 'Who may see it.' },
    indonesian: 'visibilitas',
    initially: 'INTERNAL',
  })
  visibility!: ValuesOf<typeof Visibility>;

  @Int({
    description: {
      id: 'Naik setiap kali ada perubahan; pengubahan menyebut versi yang dilihatnya.',
      en: 'Moves with every change; an update names the one it saw.',
    },
    indonesian: 'versi',
    managed: true,
    present: true,
  })
  version!: number;

  @Moment({
    description: { id: 'Kapan dimasukkan.', en: 'When it was entered.' },
    indonesian: 'dibuat pada',
    managed: true,
    present: true,
  })
  createdAt!: string;

  @Text({
    description: { id: 'Siapa yang memasukkannya.', en: 'Who entered it.' },
    indonesian: 'dibuat oleh',
    managed: true,
    present: true,
  })
  createdBy!: string;

  @Moment({
    description: { id: 'Kapan terakhir diubah.', en: 'When it was last changed.' },
    indonesian: 'diubah pada',
    managed: true,
    present: true,
  })
  updatedAt!: string;

  @Text({
    description: { id: 'Siapa yang terakhir mengubahnya.', en: 'Who changed it last.' },
    indonesian: 'diubah oleh',
    managed: true,
    present: true,
  })
  updatedBy!: string;

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

  @Text({
    description: { id: 'Tempat impor menemukannya; diisi satu kali.', en: 'Where an import found it; set once.' },
    indonesian: 'kunci sumber',
    hidden: true,
    maxLength: 500,
  })
  sourceKey!: string | null;

  @Int({
    description: {
      id: 'Naik ketika isian yang menentukan makna berubah.',
      en: 'Moves when a meaningful property changes.',
    },
    indonesian: 'versi makna',
    hidden: true,
  })
  meaningVersion!: number;

  @Id({
    description: { id: 'Rencana induk yang memuatnya.', en: 'The plan that it is a part of.' },
    indonesian: 'id rencana',
    hidden: true,
  })
  planId!: string | null;
}
