import { foldedWords } from './likeness.js';
import { isDomainLabel, subjectOf } from './recognise.js';
import type { SectionKind } from './vocabulary.js';

type SimpleRole =
  'number' | 'code' | 'domain' | 'group' | 'years' | 'mainActivity' | 'activity' | 'text' | 'name' | 'other';

/** What a table's column holds, by its title. */
export type ColumnRole =
  | { role: SimpleRole }
  | { role: 'kind'; kind: SectionKind }
  | { role: 'budget'; title: string }
  | { role: 'year'; year?: number; ordinal?: number };

const TITLES: readonly (readonly [SimpleRole, RegExp])[] = [
  ['number', /^(no|nomor|number|nr|urut|no urut)$/],
  ['code', /^(kode|code|id|kode strategi|kode masalah|strategy code|ref|sandi)( \w+)?$/],
  [
    'years',
    /^(tahun|waktu|periode|pelaksanaan|jadwal|tahun pelaksanaan|waktu pelaksanaan|target waktu|kurun waktu|rentang tahun|tahun anggaran|ta|year|years|period|schedule|timeline|when|jangka waktu)$/,
  ],
  ['group', /^(kelompok|kelompok strategi|group|strategy group|grup|pilar|pillar|rumpun)$/],
  [
    'domain',
    /^(domain|bidang|aspek|kategori|ranah|area|arsitektur|category|stream|aliran|jalur|arus|lingkup|domain permasalahan|bidang permasalahan|kelompok permasalahan|problem domain|kategori permasalahan|domain arsitektur)$/,
  ],
  [
    'mainActivity',
    /^(kegiatan utama|aktivitas utama|program utama|main activity|main activities|programme|work stream|workstream)$/,
  ],
  [
    'activity',
    /^(kegiatan|sub kegiatan|rincian kegiatan|aktivitas|activity|activities|project|projects|proyek|initiative|inisiatif|program|program kegiatan|program dan kegiatan|kegiatan program|rencana aksi|action|actions|pekerjaan|rencana kegiatan|nama kegiatan|nama program|uraian kegiatan|inisiatif strategis|program kerja|uraian program|action item|work package)$/,
  ],
  [
    'text',
    /^(uraian|deskripsi|keterangan|penjelasan|pernyataan|rumusan|makna|description|statement|explanation|meaning|details?|catatan|notes?|isi)$/,
  ],
  ['name', /^(nama|name|judul|title)$/],
];

const BUDGET = /\b(pagu|anggaran|biaya|budget|cost|dana|pendanaan|indikatif|investasi|rp|idr|rupiah)\b/;

/** Reads a column's title; `other` where it says nothing this reader knows. */
export function columnRole(title: string): ColumnRole {
  const words = foldedWords(title);
  const folded = words.join(' ');
  if (folded === '') return { role: 'other' };
  const year = /^(?:ta|th|thn|tahun|year|fy|tahun anggaran)?\s*((?:19|20)\d\d)(?:\s+rp.*)?$/.exec(folded);
  if (year) return { role: 'year', year: Number(year[1]) };
  const nth = /^(?:tahun|year|th|thn|y)\s*(?:ke\s*)?(\d|i{1,3}|iv|v)$/.exec(folded);
  if (nth?.[1] !== undefined) return { role: 'year', ordinal: ordinalOf(nth[1]) };
  for (const [role, pattern] of TITLES) if (pattern.test(folded)) return { role };
  if (BUDGET.test(folded)) return { role: 'budget', title };
  const subject = subjectOf(title);
  const kind = subject.kinds[0];
  if (kind !== undefined && subject.leading && words.length <= 5) {
    return kind === 'RoadmapItem' ? { role: 'activity' } : { role: 'kind', kind };
  }
  if (/^(domain|bidang|aspek|kategori)\b/.test(folded) && words.length <= 3 && !isDomainLabel(title))
    return { role: 'domain' };
  return { role: 'other' };
}

function ordinalOf(label: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4, v: 5 }[label] ?? Number(label);
}
