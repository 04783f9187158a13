import { readableQuote } from '../../web/src/model/readable-quote.js';

it.each([
  ['- a) ***Menertibkan urusan arsip;***', 'a) Menertibkan urusan arsip;'],
  ['## 1.2. Misi', '1.2. Misi'],
  ['> **Sasaran**: *satu* data', 'Sasaran: satu data'],
  ['- satu\n- dua', 'satu\ndua'],
  ['> - satu\n> ## dua', 'satu\ndua'],
  ['**Misi *utama* kota**', 'Misi utama kota'],
  ['**tebal sampai\nbaris berikut**', 'tebal sampai\nbaris berikut'],
])('leaves the marks of Markdown out: %j', (quote, read) => {
  expect(readableQuote(quote)).toBe(read);
});

it.each([
  '“Kota yang peduli lingkungan”',
  'Biaya 3 * 4 * 5 juta, atau kurang - menurut rencana',
  'kolom nama_unit_kerja pada tabel_pegawai',
  'SPTI-2 - Peladen; lihat #3 dan catatan *)',
  '-5 sampai 10',
  '>= 75 %',
  'Nama: ________',
  String.raw`\\server\data, \*penting\*`,
  '(*) wajib; (*) pilihan',
  'Gaji *) dan tunjangan **)',
  'gaji*) dan tunjangan*) menurut peraturan; 3*4*5',
])('leaves as it is what is no mark: %j', (quote) => {
  expect(readableQuote(quote)).toBe(quote);
});

it('is as quick as the passage is long', () => {
  const begun = performance.now();
  for (const piece of ['*a ', '**a', '> - ', '- a*b '])
    expect(readableQuote(piece.repeat(3_000)).length).toBeLessThan(20_000);
  expect(performance.now() - begun).toBeLessThan(200);
});
