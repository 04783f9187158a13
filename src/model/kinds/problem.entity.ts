import { Choice, Entity, Int, type ValuesOf } from '../../metamodel/decorators.js';
import { Domain, ProblemStatus } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Sesuatu yang menurut hasil survei keliru atau belum ada.',
    en: 'Something that the survey found to be wrong or missing.',
  },
  indonesian: 'permasalahan',
  group: 'plan',
  codePrefix: 'MSL',
  ofPlan: true,
  archimate: 'Assessment',
  wanted: ['domain', 'severity', 'addressedBy', 'affects', 'responsibleUnits'],
  inactiveWhen: { property: 'status', values: ['RESOLVED', 'REJECTED'] },
})
export class Problem extends Item {
  @Choice(Domain, {
    description: {
      id: 'Domain tempat permasalahan itu ditemukan; kosong bila sumbernya tidak menyebutnya.',
      en: 'The field that it was found in; null where the source names none.',
    },
    indonesian: 'domain',
    indexed: true,
  })
  domain!: ValuesOf<typeof Domain> | null;

  @Int({
    description: { id: 'Seberapa parah; 5 yang terparah.', en: 'How bad it is, 5 the worst.' },
    indonesian: 'tingkat',
    min: 1,
    max: 5,
  })
  severity!: number | null;

  @Choice(ProblemStatus, {
    description: { id: 'Sejauh mana penyelesaiannya.', en: 'How far it is on its way out.' },
    indonesian: 'status',
    initially: 'OPEN',
    meaningful: true,
  })
  status!: ValuesOf<typeof ProblemStatus>;
}
