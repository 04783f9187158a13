import { Choice, Day, Entity, Flag, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { Audience } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Yang dikerjakan kota bagi warga atau bagi pemerintahannya sendiri.',
    en: 'What the city does for citizens or for itself.',
  },
  indonesian: 'layanan',
  group: 'landscape',
  codePrefix: 'LYN',
  archimate: 'BusinessService',
  wanted: ['description', 'audience', 'channel', 'ownedBy', 'reliesOn'],
})
export class Service extends Item {
  @Choice(Audience, {
    description: { id: 'Untuk siapa layanan ini.', en: 'Whom it is for.' },
    indonesian: 'sasaran layanan',
  })
  audience!: ValuesOf<typeof Audience> | null;

  @Flag({
    description: { id: 'Termasuk layanan prioritas.', en: 'It is one of the priority services.' },
    indonesian: 'prioritas',
    initially: false,
  })
  priority!: boolean;

  @Text({
    description: {
      id: 'Cara memperolehnya: loket, situs, telepon.',
      en: 'How it is reached: counter, site, telephone.',
    },
    indonesian: 'kanal',
    searchable: 'text',
  })
  channel!: string | null;

  @Day({
    description: { id: 'Hari pertama layanan diberikan.', en: 'The first day on which it is offered.' },
    indonesian: 'aktif sejak',
  })
  activeFrom!: string | null;

  @Day({
    description: { id: 'Hari mulai layanan tidak diberikan lagi.', en: 'The day from which it is offered no more.' },
    indonesian: 'berhenti pada',
  })
  retiresOn!: string | null;
}
