import { Choice, Day, Entity, Flag, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { Audience } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'What the city does for citizens or for itself.',
  indonesian: 'layanan',
  group: 'landscape',
  codePrefix: 'LYN',
  archimate: 'BusinessService',
  wanted: ['description', 'audience', 'channel', 'ownedBy', 'reliesOn'],
})
export class Service extends Item {
  @Choice(Audience, { description: 'Whom it is for.', indonesian: 'sasaran layanan' })
  audience!: ValuesOf<typeof Audience> | null;

  @Flag({ description: 'It is one of the priority services.', indonesian: 'prioritas', initially: false })
  priority!: boolean;

  @Text({ description: 'How it is reached: counter, site, telephone.', indonesian: 'kanal', searchable: 'text' })
  channel!: string | null;

  @Day({ description: 'The first day on which it is offered.', indonesian: 'aktif sejak' })
  activeFrom!: string | null;

  @Day({ description: 'The day from which it is offered no more.', indonesian: 'berhenti pada' })
  retiresOn!: string | null;
}
