import { Choice, Day, Entity, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { AssetType, Phase } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: 'A piece of network or infrastructure, of hardware or system software.',
  indonesian: 'aset jaringan',
  group: 'landscape',
  codePrefix: 'NET',
  archimate: 'Node',
  wanted: ['ownership', 'location', 'phase', 'ownedBy'],
  inactiveWhen: { property: 'phase', values: ['RETIRED'] },
  operatingWhen: { property: 'phase', values: ['ACTIVE', 'RETIRING'] },
})
export class NetworkAsset extends Item {
  @Choice(AssetType, { description: 'What sort of asset it is.', indonesian: 'jenis', required: true, indexed: true })
  type!: ValuesOf<typeof AssetType>;

  @Text({ description: 'Whose it is: owned, rented, lent.', indonesian: 'status kepemilikan' })
  ownership!: string | null;

  @Text({ description: 'Where it stands.', indonesian: 'lokasi', searchable: 'text' })
  location!: string | null;

  @Text({
    description: 'Its IP address, or a network as CIDR.',
    indonesian: 'alamat jaringan',
    format: 'network-address',
    searchable: 'text',
  })
  address!: string | null;

  @Text({ description: 'How much it carries, computes or keeps.', indonesian: 'kapasitas' })
  capacity!: string | null;

  @Choice(Phase, { description: 'Where it is in its life.', indonesian: 'fase', meaningful: true, indexed: true })
  phase!: ValuesOf<typeof Phase> | null;

  @Day({ description: 'The first day of its use.', indonesian: 'aktif sejak' })
  activeFrom!: string | null;

  @Day({ description: 'The day from which it is used no more.', indonesian: 'berhenti pada' })
  retiresOn!: string | null;

  @Day({ description: 'The last day on which somebody mends it.', indonesian: 'akhir dukungan' })
  supportEndsOn!: string | null;
}
