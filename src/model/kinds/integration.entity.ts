import { Choice, Day, Entity, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { IntegrationMethod, IntegrationStatus } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Pertukaran data dari satu aplikasi penyedia ke aplikasi lain; pertukaran dua arah adalah dua integrasi.',
    en: 'An exchange from one providing application to others; two ways are two integrations.',
  },
  indonesian: 'integrasi',
  group: 'landscape',
  codePrefix: 'INT',
  archimate: 'FlowRelationship',
  wanted: ['method', 'frequency', 'protocol', 'agreement', 'providedBy', 'feeds', 'carries'],
  inactiveWhen: { property: 'status', values: ['NEEDED', 'RETIRED'] },
  operatingWhen: { property: 'status', values: ['OPERATIONAL'] },
})
export class Integration extends Item {
  @Choice(IntegrationMethod, {
    description: { id: 'Cara pertukarannya dilakukan.', en: 'How it is made.' },
    indonesian: 'metode',
  })
  method!: ValuesOf<typeof IntegrationMethod> | null;

  @Choice(IntegrationStatus, {
    description: { id: 'Sejauh mana kemajuannya.', en: 'How far it is.' },
    indonesian: 'status',
    initially: 'NEEDED',
    meaningful: true,
    indexed: true,
  })
  status!: ValuesOf<typeof IntegrationStatus>;

  @Text({ description: { id: 'Seberapa sering dijalankan.', en: 'How often it runs.' }, indonesian: 'frekuensi' })
  frequency!: string | null;

  @Text({
    description: { id: 'Protokol yang digunakannya.', en: 'The protocol it speaks.' },
    indonesian: 'protokol',
    searchable: 'text',
  })
  protocol!: string | null;

  @Text({
    description: { id: 'Alamat spesifikasinya.', en: 'Where its specification is.' },
    indonesian: 'alamat spesifikasi',
    maxLength: 2_000,
    format: 'url',
  })
  specUrl!: string | null;

  @Text({
    description: {
      id: 'Perjanjian (PKS, MoU) yang menjadi dasarnya.',
      en: 'The agreement (PKS, MoU) that it rests on.',
    },
    indonesian: 'perjanjian',
    maxLength: 500,
    searchable: 'text',
  })
  agreement!: string | null;

  @Day({
    description: { id: 'Hari terakhir perjanjian itu.', en: 'The last day of the agreement.' },
    indonesian: 'akhir perjanjian',
  })
  agreementEndsOn!: string | null;

  @Day({ description: { id: 'Hari pertama digunakan.', en: 'The first day of its use.' }, indonesian: 'aktif sejak' })
  activeFrom!: string | null;

  @Day({
    description: { id: 'Hari mulai tidak digunakan lagi.', en: 'The day from which it is used no more.' },
    indonesian: 'berhenti pada',
  })
  retiresOn!: string | null;
}
