import { Choice, Day, Entity, Flag, Text, Texts, type ValuesOf } from '../../metamodel/decorators.js';
import { OrganizationType } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Unit kerja pemerintah kota, atau lembaga di luarnya yang bekerja sama dengan kota.',
    en: 'A unit of the city, or a body outside that it works with.',
  },
  indonesian: 'unit kerja',
  group: 'governance',
  codePrefix: 'OPD',
  archimate: 'BusinessActor',
  wanted: ['abbreviation', 'type', 'contact'],
  inactiveWhen: { pastDate: 'validTo' },
})
export class Organization extends Item {
  @Text({
    description: { id: 'Singkatan yang lazim.', en: 'Its usual short form.' },
    indonesian: 'singkatan',
    maxLength: 60,
    indexed: true,
    searchable: 'name',
  })
  abbreviation!: string | null;

  @Texts({
    description: { id: 'Nama lain yang dipakai sumber untuk menyebutnya.', en: 'Other names that sources use for it.' },
    indonesian: 'nama lain',
    searchable: 'name',
  })
  aliases!: readonly string[] | null;

  @Choice(OrganizationType, {
    description: { id: 'Jenis unit kerjanya.', en: 'What sort of unit it is.' },
    indonesian: 'jenis',
  })
  type!: ValuesOf<typeof OrganizationType> | null;

  @Flag({
    description: { id: 'Berada di luar pemerintah kota.', en: 'It is outside the city government.' },
    indonesian: 'eksternal',
    initially: false,
  })
  external!: boolean;

  @Text({
    description: { id: 'Cara menghubunginya.', en: 'How to reach it.' },
    indonesian: 'kontak',
    searchable: 'text',
  })
  contact!: string | null;

  @Day({
    description: { id: 'Hari pertama keberadaannya.', en: 'The first day of its existence.' },
    indonesian: 'berlaku sejak',
  })
  validFrom!: string | null;

  @Day({
    description: { id: 'Hari terakhir keberadaannya.', en: 'The last day of its existence.' },
    indonesian: 'berlaku sampai',
  })
  validTo!: string | null;
}
