import { Choice, Day, Entity, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { IntegrationMethod, IntegrationStatus } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'An exchange from one providing application to others; two ways are two integrations.',
  indonesian: 'integrasi',
  group: 'landscape',
  codePrefix: 'INT',
  archimate: 'FlowRelationship',
  wanted: ['method', 'frequency', 'protocol', 'agreement', 'providedBy', 'feeds', 'carries'],
  inactiveWhen: { property: 'status', values: ['NEEDED', 'RETIRED'] },
  operatingWhen: { property: 'status', values: ['OPERATIONAL'] },
})
export class Integration extends Item {
  @Choice(IntegrationMethod, { description: 'How it is made.', indonesian: 'metode' })
  method!: ValuesOf<typeof IntegrationMethod> | null;

  @Choice(IntegrationStatus, {
    description: 'How far it is.',
    indonesian: 'status',
    initially: 'NEEDED',
    meaningful: true,
    indexed: true,
  })
  status!: ValuesOf<typeof IntegrationStatus>;

  @Text({ description: 'How often it runs.', indonesian: 'frekuensi' })
  frequency!: string | null;

  @Text({ description: 'The protocol it speaks.', indonesian: 'protokol', searchable: 'text' })
  protocol!: string | null;

  @Text({
    description: 'Where its specification is.',
    indonesian: 'alamat spesifikasi',
    maxLength: 2_000,
    format: 'url',
  })
  specUrl!: string | null;

  @Text({
    description: 'The agreement (PKS, MoU) that it rests on.',
    indonesian: 'perjanjian',
    maxLength: 500,
    searchable: 'text',
  })
  agreement!: string | null;

  @Day({ description: 'The last day of the agreement.', indonesian: 'akhir perjanjian' })
  agreementEndsOn!: string | null;

  @Day({ description: 'The first day of its use.', indonesian: 'aktif sejak' })
  activeFrom!: string | null;

  @Day({ description: 'The day from which it is used no more.', indonesian: 'berhenti pada' })
  retiresOn!: string | null;
}
