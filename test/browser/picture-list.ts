/** A picture of the documents: `docs/pictures/<name>.png`. */
export interface Picture {
  readonly name: string;
  /** The state that it shows. */
  readonly address: string;
  /** What has to be there before it is taken. */
  readonly there: string;
  /** As on a phone. */
  readonly isNarrow?: boolean;
  /** In pixels; as high as a screen when not said. */
  readonly height?: number;
}

/** Every picture that a document shows, and no other. */
export const PICTURES: readonly Picture[] = [
  { name: 'ikhtisar', address: '/', there: 'h2' },
  { name: 'ikhtisar-ponsel', address: '/', there: 'h2', isNarrow: true },
  { name: 'inventaris-saringan', address: '/inventory/applications?where=phase:RETIRING', there: '[role=row] a' },
  { name: 'inventaris-kutipan', address: '/inventory/passages', there: '[role=row] a' },
  { name: 'butir-alasan', address: '/item/APP-0003?section=why', there: 'h2' },
  { name: 'butir-permasalahan', address: '/item/PF-05?section=why', there: 'h2' },
  { name: 'butir-kegagalan', address: '/item/NET-016?section=impact', there: '[role=row] a' },
  { name: 'penjelajah-jejak', address: '/trace?root=APP-0003', there: 'canvas' },
  { name: 'matriks', address: '/matrices', there: 'table' },
  {
    name: 'integrasi-unit',
    address: '/matrices?tab=integration&unit=OPD-15&status=missing',
    there: 'table',
  },
  { name: 'peta-jalan', address: '/roadmap', there: 'h2' },
  {
    name: 'lanskap',
    address: '/roadmap?tab=landscape&first=2026&second=2030&exclude=PJ-INF-06',
    there: '[data-kind]',
    // What comes of it stands below what is chosen.
    height: 1060,
  },
  { name: 'audit', address: '/audit', there: '[role=row] a' },
  { name: 'audit-aturan', address: '/audit?rule=application-without-purpose', there: '#offenders [role=row] a' },
  { name: 'audit-pertukaran', address: '/audit?tab=exchange&unit=OPD-15&proof=PLANNED', there: '#proof [role=row] a' },
  { name: 'pengembang', address: '/developers', there: 'h2' },
  { name: 'pengembang-model', address: '/developers#Application', there: 'h2' },
];
