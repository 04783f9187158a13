import { amountIn, amountInColumn, withoutAmount } from '../../src/exchange/plan/budgets.js';
import { codeAtStart, codeInParentheses } from '../../src/exchange/plan/codes.js';
import { columnRole } from '../../src/exchange/plan/columns.js';
import { commaEntries, inlineEntries, labelledStatement, statedCount } from '../../src/exchange/plan/inline.js';
import { closeLetterSpacing, isLetterSpaced } from '../../src/exchange/plan/letter-spacing.js';
import { readMarker } from '../../src/exchange/plan/markers.js';
import { domainOf, isDomainLabel, subjectOf } from '../../src/exchange/plan/recognise.js';
import { isYearLabel, termYears, withoutTrailingYears, yearsIn, yearsStated } from '../../src/exchange/plan/years.js';

describe('amounts of rupiah', () => {
  it.each([
    ['Rp 1,2 miliar', 1_200_000_000],
    ['Rp350.000.000', 350_000_000],
    ['Rp. 350.000.000,-', 350_000_000],
    ['750 juta', 750_000_000],
    ['Rp 1.250 juta', 1_250_000_000],
    ['Rp 2,75 Milyar', 2_750_000_000],
    ['Rp 1.234.567,00', 1_234_567],
    ['Rp 3 M', 3_000_000_000],
    ['Rp 1,5 T', 1_500_000_000_000],
    ['IDR 1.2 billion', 1_200_000_000],
    ['IDR 1,200,000,000', 1_200_000_000],
    ['IDR 850 million', 850_000_000],
  ])('%s', (text, rupiah) => {
    expect(amountIn(text)?.rupiah).toBe(rupiah);
  });

  it.each(['tanpa biaya', 'Rp', '40 balai desa', 'tahun 2021', 'Rp 99.999.999.999.999.999'])('none in "%s"', (text) => {
    expect(amountIn(text)).toBeUndefined();
  });

  it('in a column take the unit from its title', () => {
    expect(amountInColumn('1.250', 'Pagu (Rp juta)')).toBe(1_250_000_000);
    expect(amountInColumn('1.250.000.000', 'Pagu (Rp)')).toBe(1_250_000_000);
    expect(amountInColumn('segera', 'Pagu (Rp)')).toBeUndefined();
  });

  it('leave the statement they stand in', () => {
    expect(withoutAmount('Pusat data dengan anggaran sebesar Rp 2 miliar')).toBe('Pusat data');
    expect(withoutAmount('Pusat data (Rp 2 miliar)')).toBe('Pusat data');
  });
});

describe('years', () => {
  it.each([
    ['2021–2023', 2021, 2023],
    ['2021 - 2022', 2021, 2022],
    ['TA 2021 s.d. 2023', 2021, 2023],
    ['tahun 2020 sampai dengan tahun 2024', 2020, 2024],
    ['2021 s/d 2024', 2021, 2024],
    ['2021/2022', 2021, 2022],
    ['2021/22', 2021, 2022],
    ['2021, 2022 dan 2024', 2021, 2024],
    ['TA 2022', 2022, 2022],
    ['from 2021 to 2023', 2021, 2023],
  ])('%s', (text, startYear, endYear) => {
    expect(yearsIn(text)).toEqual({ startYear, endYear });
  });

  it.each(['40 desa', 'Rp2.021.000', '2023–2021', 'lima tahun'])('none in "%s"', (text) => {
    expect(yearsIn(text)).toBeUndefined();
  });

  it('of the plan count from its first', () => {
    expect(yearsStated('Tahun ke-2', { startYear: 2021 })).toEqual({ startYear: 2022, endYear: 2022 });
    expect(yearsStated('Tahun I s.d. III', { startYear: 2021 })).toEqual({ startYear: 2021, endYear: 2023 });
    expect(yearsStated('Tahun ke-2', {})).toBeUndefined();
  });

  it('of a term stand wherever the document gives them', () => {
    expect(termYears(['Jangka pendek (2021-2022) meliputi pekerjaan dasar.']).get('jangka pendek')).toEqual({
      startYear: 2021,
      endYear: 2022,
    });
  });

  it.each(['Tahun 2021', 'Jangka Pendek (2022–2023)', 'TA 2022', 'Tahun Pertama', '2024'])(
    '"%s" is a label',
    (text) => {
      expect(isYearLabel(text)).toBe(true);
    },
  );

  it('leave the end of the statement they date', () => {
    expect(withoutTrailingYears('Pembangunan pusat data (2021–2022)')).toBe('Pembangunan pusat data');
    expect(withoutTrailingYears('Pembangunan pusat data, TA 2021 s.d. 2023')).toBe('Pembangunan pusat data');
  });
});

describe('codes', () => {
  it.each([
    ['SOPP-1 Membangun', 'SOPP-1', 'Membangun'],
    ['SPTI -2 Implementasi', 'SPTI-2', 'Implementasi'],
    ['SMSD-16: Sistem', 'SMSD-16', 'Sistem'],
    ['KB.3 Berbagi', 'KB.3', 'Berbagi'],
    ['INF/02 Menambah', 'INF/02', 'Menambah'],
    ['**ST1** Menata', 'ST1', 'Menata'],
    ['[M-4] Jaringan', 'M-4', 'Jaringan'],
    ['KB – 3 Berbagi', 'KB-3', 'Berbagi'],
  ])('%s', (text, code, rest) => {
    const read = codeAtStart(text.replace(/^\*\*/, '').replace('**', ''));
    expect([read?.code.code, read?.rest]).toEqual([code, rest]);
  });

  it.each([
    'BAB 4 Strategi',
    'A.1 Visi',
    'TIK 2021 dimulai',
    'Tabel 3.2 Masalah',
    'UU 23 Tahun 2014',
    'I. Visi',
    'COVID-19 Menyebar',
  ])('"%s" begins with none', (text) => {
    expect(codeAtStart(text)).toBeUndefined();
  });

  it('of a group stands in parentheses', () => {
    expect(codeInParentheses('Strategi Layanan (SL):')).toEqual({ name: 'Strategi Layanan', code: 'SL' });
    expect(codeInParentheses('Strategi Layanan:')).toEqual({ name: 'Strategi Layanan' });
  });
});

describe('markers', () => {
  it.each([
    ['- a) Misi', 'bullet -', 1, 'Misi'],
    ['1.1. Visi', '1.1', 1, 'Visi'],
    ['1.1 Visi', '1.1', 1, 'Visi'],
    ['IV. Strategi', 'A.', 4, 'Strategi'],
    ['(1) Satu', '(1)', 1, 'Satu'],
    ['[3] Tiga', '[1]', 3, 'Tiga'],
    ['• Butir', 'bullet •', undefined, 'Butir'],
    ['o Butir', 'bullet o', undefined, 'Butir'],
    ['4. **Peta Alur**', '1.', 4, '**Peta Alur**'],
    ['**2. Misi**', '1.', 2, '**Misi**'],
    ['**2.** Misi', '1.', 2, 'Misi'],
    ['BAB IV', 'part', 4, ''],
  ])('%s', (text, style, number, body) => {
    const read = readMarker(text);
    expect([read.marker?.style, read.marker?.number ?? read.marker?.roman, read.body]).toEqual([style, number, body]);
  });
});

describe('headings', () => {
  it.each([
    ['Visi dan Misi', ['Vision', 'Mission']],
    ['Sasaran/ Tujuan', ['Goal']],
    ['Isu Strategis', ['Problem']],
    ['Strategi Penanganan Permasalahan', ['Strategy']],
    ['Rencana Strategis Teknologi Informasi', []],
    ['Core Values', ['Value']],
    ['Key Challenges', ['Problem']],
    ['MlSI', ['Mission']],
    ['v1si', ['Vision']],
    ['PERMASA1AHAN', ['Problem']],
    ['Pengendalian Mutu', []],
  ])('%s', (text, kinds) => {
    expect(subjectOf(text).kinds).toEqual(kinds);
  });

  it.each([
    ['arsitektur infratraktur', 'INFRASTRUCTURE'],
    ['Tata Kelola Teknologi Informasi', 'ORGANIZATION'],
    ['Sistem Informasi', 'APPLICATION'],
    ['Data dan Informasi', 'INFORMATION'],
    ['Proses Bisnis', 'BUSINESS'],
    ['Business processes', 'BUSINESS'],
    ['Manajemen Data', 'INFORMATION'],
    ['Teknologi Informasi dan Komunikasi', undefined],
    ['Reformasi Birokrasi', undefined],
  ])('the domain of "%s"', (text, domain) => {
    expect(domainOf(text)?.domain).toBe(domain);
  });

  it('that are mere labels', () => {
    expect(isDomainLabel('Bidang Infrastruktur dan Jaringan')).toBe(true);
    expect(isDomainLabel('Jaringan lambat')).toBe(false);
  });

  it('set with spaces between the letters', () => {
    expect(isLetterSpaced('V I S I')).toBe(true);
    expect(isLetterSpaced('a b Visi kota')).toBe(false);
    expect(closeLetterSpacing('T U J U A N   D A N   S A S A R A N')).toBe('TUJUAN DAN SASARAN');
    expect(closeLetterSpacing('V I S I D A N M I S I')).toBe('VISI DAN MISI');
    expect(closeLetterSpacing('**P E T A   J A L A N**')).toBe('**PETA JALAN**');
  });
});

describe('statements within a paragraph', () => {
  it('counted in parentheses', () => {
    expect(inlineEntries('Misi kota: (1) satu hal; (2) dua hal; dan (3) tiga hal.').entries).toEqual([
      'satu hal',
      'dua hal',
      'tiga hal',
    ]);
  });

  it('parted by commas where the number bears it out', () => {
    expect(commaEntries('Urutan ditentukan oleh 3 faktor, yaitu biaya, manfaat, dan urgensi.')).toEqual([
      'biaya',
      'manfaat',
      'urgensi',
    ]);
    expect(commaEntries('Kota ini luas, ramai, dan maju.')).toEqual([]);
  });

  it('under a label of their own', () => {
    expect(labelledStatement('Misi Pertama: Menata layanan kota')).toEqual({
      kind: 'Mission',
      ordinal: 1,
      text: 'Menata layanan kota',
    });
    expect(labelledStatement('Misi 2 : Menata data kota')).toMatchObject({ kind: 'Mission', ordinal: 2 });
    expect(labelledStatement('Jaringan: putus setiap hari')).toBeUndefined();
  });

  it('announced by a number', () => {
    expect(statedCount('Permasalahan dibagi menjadi 5 kategori yaitu:')).toEqual({ count: 5, noun: 'kategori' });
    expect(statedCount('Strategi terdiri atas empat kelompok sebagai berikut:')).toEqual({
      count: 4,
      noun: 'kelompok',
    });
  });
});

describe('titles of columns', () => {
  it.each([
    ['No', 'number'],
    ['Kode', 'code'],
    ['Pagu (Rp)', 'budget'],
    ['Kebutuhan Dana (juta Rp)', 'budget'],
    ['Tahun Pelaksanaan', 'years'],
    ['TA 2021', 'year'],
    ['2022', 'year'],
    ['Program/Kegiatan', 'activity'],
    ['Kegiatan Utama', 'mainActivity'],
    ['Bidang', 'domain'],
    ['Permasalahan', 'kind'],
    ['OPD Penanggung Jawab', 'other'],
  ])('%s', (title, role) => {
    expect(columnRole(title).role).toBe(role);
  });
});
