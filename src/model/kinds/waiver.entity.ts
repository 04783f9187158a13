import { Day, Entity, Text } from '../../metamodel/decorators.js';
import { AUDIT_RULES } from '../audit-rules.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Izin untuk tidak memenuhi suatu aturan audit, dengan alasan dan batas waktu.',
    en: 'Leave to break an audit rule, for a reason and a time.',
  },
  indonesian: 'pengecualian',
  group: 'governance',
  codePrefix: 'KCL',
  archimate: 'Constraint',
  wanted: ['until', 'waives'],
})
export class Waiver extends Item {
  @Text({
    description: { id: 'Kode aturan auditnya.', en: 'The code of the audit rule.' },
    indonesian: 'aturan',
    required: true,
    among: AUDIT_RULES,
    searchable: 'text',
  })
  rule!: string;

  @Text({
    description: { id: 'Mengapa diberikan.', en: 'Why it is granted.' },
    indonesian: 'alasan',
    required: true,
    maxLength: 2_000,
    searchable: 'text',
  })
  reason!: string;

  @Text({
    description: { id: 'Siapa yang menyetujuinya.', en: 'Who granted it.' },
    indonesian: 'disetujui oleh',
    required: true,
    searchable: 'text',
  })
  approvedBy!: string;

  @Day({
    description: { id: 'Hari terakhir berlakunya.', en: 'The last day on which it holds.' },
    indonesian: 'berlaku sampai',
  })
  until!: string | null;
}
