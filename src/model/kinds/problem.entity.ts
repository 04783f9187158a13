import { Choice, Entity, Int, type ValuesOf } from '../../metamodel/decorators.js';
import { Domain, ProblemStatus } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'Something that the survey found to be wrong or missing.',
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
    description: 'The field that it was found in; null where the source names none.',
    indonesian: 'domain',
    indexed: true,
  })
  domain!: ValuesOf<typeof Domain> | null;

  @Int({ description: 'How bad it is, 5 the worst.', indonesian: 'tingkat', min: 1, max: 5 })
  severity!: number | null;

  @Choice(ProblemStatus, {
    description: 'How far it is on its way out.',
    indonesian: 'status',
    initially: 'OPEN',
    meaningful: true,
  })
  status!: ValuesOf<typeof ProblemStatus>;
}
