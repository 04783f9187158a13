import { Choice, Day, Entity, Flag, Int, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { ApplicationType, Phase, Platform } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Aplikasi perangkat lunak yang sedang digunakan, sedang dibangun, atau sudah dihentikan.',
    en: 'A software application in use, in construction or retired.',
  },
  indonesian: 'aplikasi',
  group: 'landscape',
  codePrefix: 'APP',
  archimate: 'ApplicationComponent',
  wanted: [
    'function',
    'platform',
    'vendor',
    'phase',
    'criticality',
    'functionalFit',
    'technicalFit',
    'ownedBy',
    'serves',
    'hostedOn',
    'classifiedAs',
  ],
  inactiveWhen: { property: 'phase', values: ['RETIRED'] },
  operatingWhen: { property: 'phase', values: ['ACTIVE', 'RETIRING'] },
})
export class Application extends Item {
  @Choice(ApplicationType, {
    description: { id: 'Apakah dipakai bersama oleh semua pemerintah.', en: 'Whether all governments share it.' },
    indonesian: 'jenis',
  })
  type!: ValuesOf<typeof ApplicationType> | null;

  @Choice(Platform, {
    description: { id: 'Di mana digunakan.', en: 'Where it is used.' },
    indonesian: 'basis aplikasi',
  })
  platform!: ValuesOf<typeof Platform> | null;

  @Text({
    description: { id: 'Yang dilakukannya.', en: 'What it does.' },
    indonesian: 'fungsi',
    maxLength: 1_000,
    searchable: 'text',
  })
  function!: string | null;

  @Text({
    description: { id: 'Yang dihasilkannya.', en: 'What comes out of it.' },
    indonesian: 'luaran',
    maxLength: 1_000,
    searchable: 'text',
  })
  output!: string | null;

  @Text({
    description: { id: 'Produk basis data yang dipakainya.', en: 'The database product it runs on.' },
    indonesian: 'basis data',
    searchable: 'text',
  })
  database!: string | null;

  @Text({ description: { id: 'Lisensi penggunaannya.', en: 'The licence it is used under.' }, indonesian: 'lisensi' })
  licence!: string | null;

  @Text({
    description: { id: 'Pembuat atau penjualnya.', en: 'Who made or sells it.' },
    indonesian: 'vendor',
    searchable: 'text',
  })
  vendor!: string | null;

  @Text({
    description: { id: 'Alamat untuk membukanya.', en: 'Where it is opened.' },
    indonesian: 'alamat web',
    maxLength: 2_000,
    format: 'url',
    searchable: 'text',
  })
  url!: string | null;

  @Int({
    description: { id: 'Tahun pembuatannya.', en: 'The year in which it was built.' },
    indonesian: 'tahun pembuatan',
    min: 1970,
    max: 2200,
  })
  yearBuilt!: number | null;

  @Choice(Phase, {
    description: { id: 'Tahap daur hidupnya saat ini.', en: 'Where it is in its life.' },
    indonesian: 'fase',
    meaningful: true,
    indexed: true,
  })
  phase!: ValuesOf<typeof Phase> | null;

  @Day({ description: { id: 'Hari pertama digunakan.', en: 'The first day of its use.' }, indonesian: 'aktif sejak' })
  activeFrom!: string | null;

  @Day({
    description: { id: 'Hari mulai tidak digunakan lagi.', en: 'The day from which it is used no more.' },
    indonesian: 'berhenti pada',
  })
  retiresOn!: string | null;

  @Day({
    description: { id: 'Hari terakhir masih ada yang memperbaikinya.', en: 'The last day on which somebody mends it.' },
    indonesian: 'akhir dukungan',
  })
  supportEndsOn!: string | null;

  @Int({
    description: {
      id: 'Seberapa banyak yang bergantung padanya; 5 yang terbanyak.',
      en: 'How much depends on it, 5 the most.',
    },
    indonesian: 'kekritisan',
    min: 1,
    max: 5,
  })
  criticality!: number | null;

  @Int({
    description: {
      id: 'Seberapa baik menjalankan tugasnya; 4 dan 5 berarti baik.',
      en: 'How well it does its work; 4 and 5 are good.',
    },
    indonesian: 'kecocokan fungsi',
    min: 1,
    max: 5,
  })
  functionalFit!: number | null;

  @Int({
    description: { id: 'Seberapa baik dibangun; 4 dan 5 berarti baik.', en: 'How well it is built; 4 and 5 are good.' },
    indonesian: 'kecocokan teknis',
    min: 1,
    max: 5,
  })
  technicalFit!: number | null;

  @Flag({
    description: { id: 'Menyimpan data tentang orang.', en: 'It keeps data on persons.' },
    indonesian: 'data pribadi',
  })
  personalData!: boolean | null;

  @Flag({
    description: { id: 'Dijalankan oleh pemerintah pusat.', en: 'It is run by the national government.' },
    indonesian: 'nasional',
    initially: false,
  })
  national!: boolean;
}
