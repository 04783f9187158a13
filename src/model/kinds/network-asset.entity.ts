import { Choice, Day, Entity, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { AssetType, Phase } from '../choices.js';
import { Item } from '../item.entity.js';

@Entity({
  description: {
    id: 'Bagian dari jaringan atau infrastruktur, berupa perangkat keras atau perangkat lunak sistem.',
    en: 'A piece of network or infrastructure, of hardware or system software.',
  },
  indonesian: 'aset jaringan',
  group: 'landscape',
  codePrefix: 'NET',
  archimate: 'Node',
  wanted: ['ownership', 'location', 'phase', 'ownedBy'],
  inactiveWhen: { property: 'phase', values: ['RETIRED'] },
  operatingWhen: { property: 'phase', values: ['ACTIVE', 'RETIRING'] },
})
export class NetworkAsset extends Item {
  @Choice(AssetType, {
    description: { id: 'Jenis asetnya.', en: 'What sort of asset it is.' },
    indonesian: 'jenis',
    required: true,
    indexed: true,
  })
  type!: ValuesOf<typeof AssetType>;

  @Text({
    description: {
      id: 'Milik siapa: milik sendiri, sewa, atau pinjam pakai.',
      en: 'Whose it is: owned, rented, lent.',
    },
    indonesian: 'status kepemilikan',
  })
  ownership!: string | null;

  @Text({
    description: { id: 'Tempat aset itu berada.', en: 'Where it stands.' },
    indonesian: 'lokasi',
    searchable: 'text',
  })
  location!: string | null;

  @Text({
    description: { id: 'Alamat IP-nya, atau jaringan dalam bentuk CIDR.', en: 'Its IP address, or a network as CIDR.' },
    indonesian: 'alamat jaringan',
    format: 'network-address',
    searchable: 'text',
  })
  address!: string | null;

  @Text({
    description: {
      id: 'Seberapa banyak yang dapat dialirkan, diolah, atau disimpannya.',
      en: 'How much it carries, computes or keeps.',
    },
    indonesian: 'kapasitas',
  })
  capacity!: string | null;

  @Choice(Phase, {
    description: { id: 'Tahap daur hidupnya saat ini.', en: 'Where it is in its life.' },
    indonesian: 'fase',
    meaningful: true,
    indexed: true,
  })
  phase!: ValuesOf<typeof Phase> | null;

  @Day({ description: { id: 'Hari pertama digunakan.', en: 'The first day of its use.' }, indonesian: 'aktif sejak' })
  activeFrom!: string | null;

  @Day({
    description: { id: 'Hari mulai tidak digunakan lagi.', en: 'The day from which it is used no more.' },
    indonesian: 'berhenti pada',
  })
  retiresOn!: string | null;

  @Day({
    description: { id: 'Hari terakhir masih ada yang memperbaikinya.', en: 'The last day on which somebody mends it.' },
    indonesian: 'akhir dukungan',
  })
  supportEndsOn!: string | null;
}
