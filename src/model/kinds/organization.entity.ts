import { Choice, Day, Entity, Flag, Text, Texts, type ValuesOf } from '../../metamodel/decorators.js';
import { OrganizationType } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'A unit of the city, or a body outside that it works with.',
  indonesian: 'unit kerja',
  group: 'governance',
  codePrefix: 'OPD',
  archimate: 'BusinessActor',
  wanted: ['abbreviation', 'type', 'contact'],
  inactiveWhen: { pastDate: 'validTo' },
})
export class Organization extends Item {
  @Text({
    description: 'Its usual short form.',
    indonesian: 'singkatan',
    maxLength: 60,
    indexed: true,
    searchable: 'name',
  })
  abbreviation!: string | null;

  @Texts({ description: 'Other names that sources use for it.', indonesian: 'nama lain', searchable: 'name' })
  aliases!: readonly string[] | null;

  @Choice(OrganizationType, { description: 'What sort of unit it is.', indonesian: 'jenis' })
  type!: ValuesOf<typeof OrganizationType> | null;

  @Flag({ description: 'It is outside the city government.', indonesian: 'eksternal', initially: false })
  external!: boolean;

  @Text({ description: 'How to reach it.', indonesian: 'kontak', searchable: 'text' })
  contact!: string | null;

  @Day({ description: 'The first day of its existence.', indonesian: 'berlaku sejak' })
  validFrom!: string | null;

  @Day({ description: 'The last day of its existence.', indonesian: 'berlaku sampai' })
  validTo!: string | null;
}
