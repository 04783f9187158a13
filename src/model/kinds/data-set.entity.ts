import { Choice, Day, Entity, Flag, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { DataForm, Nature, Validity } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'A body of data that the city keeps or uses.',
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
  @Text({ description: 'What it is kept for.', indonesian: 'tujuan data', maxLength: 1_000, searchable: 'text' })
  purpose!: string | null;

  @Choice(Nature, { description: 'Who may have it.', indonesian: 'sifat data' })
  nature!: ValuesOf<typeof Nature> | null;

  @Choice(DataForm, { description: 'What it looks like.', indonesian: 'jenis data' })
  form!: ValuesOf<typeof DataForm> | null;

  @Choice(Validity, { description: 'Whether somebody checked it.', indonesian: 'validitas data' })
  validity!: ValuesOf<typeof Validity> | null;

  @Text({ description: 'How often it is renewed.', indonesian: 'frekuensi pembaruan' })
  updateFrequency!: string | null;

  @Text({ description: 'The data standard it follows.', indonesian: 'standar data', searchable: 'text' })
  standard!: string | null;

  @Text({ description: 'Where its metadata are.', indonesian: 'metadata', maxLength: 2_000, format: 'url' })
  metadataUrl!: string | null;

  @Text({ description: 'The reference codes it uses.', indonesian: 'kode referensi', searchable: 'text' })
  referenceCodes!: string | null;

  @Flag({ description: 'Other systems can read it without help.', indonesian: 'interoperabilitas' })
  interoperable!: boolean | null;

  @Flag({ description: 'It holds data on persons.', indonesian: 'data pribadi' })
  personalData!: boolean | null;

  @Day({ description: 'The first day on which it is kept.', indonesian: 'aktif sejak' })
  activeFrom!: string | null;

  @Day({ description: 'The day from which it is kept no more.', indonesian: 'berhenti pada' })
  retiresOn!: string | null;
}
