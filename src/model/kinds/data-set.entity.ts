import { Choice, Day, Entity, Flag, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { DataForm, Nature, Validity } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Kumpulan data yang disimpan atau digunakan kota.',
    en: 'A body of data that the city keeps or uses.',
  },
  indonesian: 'data',
  group: 'landscape',
  codePrefix: 'DAT',
  archimate: 'DataObject',
  wanted: [
    'purpose',
    'nature',
    'form',
    'validity',
    'updateFrequency',
    'standard',
    'producedBy',
    'stewardedBy',
    'writtenBy',
  ],
})
export class DataSet extends Item {
  @Text({
    description: { id: 'Untuk apa disimpan.', en: 'What it is kept for.' },
    indonesian: 'tujuan data',
    maxLength: 1_000,
    searchable: 'text',
  })
  purpose!: string | null;

  @Choice(Nature, {
    description: { id: 'Siapa yang boleh memperolehnya.', en: 'Who may have it.' },
    indonesian: 'sifat data',
  })
  nature!: ValuesOf<typeof Nature> | null;

  @Choice(DataForm, { description: { id: 'Bentuk datanya.', en: 'What it looks like.' }, indonesian: 'jenis data' })
  form!: ValuesOf<typeof DataForm> | null;

  @Choice(Validity, {
    description: { id: 'Apakah sudah diperiksa.', en: 'Whether somebody checked it.' },
    indonesian: 'validitas data',
  })
  validity!: ValuesOf<typeof Validity> | null;

  @Text({
    description: { id: 'Seberapa sering diperbarui.', en: 'How often it is renewed.' },
    indonesian: 'frekuensi pembaruan',
  })
  updateFrequency!: string | null;

  @Text({
    description: { id: 'Standar data yang diikutinya.', en: 'The data standard it follows.' },
    indonesian: 'standar data',
    searchable: 'text',
  })
  standard!: string | null;

  @Text({
    description: { id: 'Alamat metadatanya.', en: 'Where its metadata are.' },
    indonesian: 'metadata',
    maxLength: 2_000,
    format: 'url',
  })
  metadataUrl!: string | null;

  @Text({
    description: { id: 'Kode referensi yang dipakainya.', en: 'The reference codes it uses.' },
    indonesian: 'kode referensi',
    searchable: 'text',
  })
  referenceCodes!: string | null;

  @Flag({
    description: { id: 'Sistem lain dapat membacanya tanpa bantuan.', en: 'Other systems can read it without help.' },
    indonesian: 'interoperabilitas',
  })
  interoperable!: boolean | null;

  @Flag({
    description: { id: 'Memuat data tentang orang.', en: 'It holds data on persons.' },
    indonesian: 'data pribadi',
  })
  personalData!: boolean | null;

  @Day({
    description: { id: 'Hari pertama disimpan.', en: 'The first day on which it is kept.' },
    indonesian: 'aktif sejak',
  })
  activeFrom!: string | null;

  @Day({
    description: { id: 'Hari mulai tidak disimpan lagi.', en: 'The day from which it is kept no more.' },
    indonesian: 'berhenti pada',
  })
  retiresOn!: string | null;
}
