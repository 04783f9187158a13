import { readableQuote } from '../../web/src/model/readable-quote.js';

it.each([
  ['- a) ***Menertibkan urusan arsip;***', 'a) Menertibkan urusan arsip;'],
  ['## 1.2. Misi', '1.2. Misi'],
  ['> **Sasaran**: *satu* data', 'Sasaran: satu data'],
  ['- satu\n- dua', 'satu\ndua'],
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
  'gaji*) dan tunjangan*) menurut peraturan; 3*4*5',
])('leaves as it is what is no mark: %j', (quote) => {
  expect(readableQuote(quote)).toBe(quote);
});

it('takes what is escaped for what it says', () => {
  expect(readableQuote(String.raw`\*) tidak termasuk \_`)).toBe('*) tidak termasuk _');
});
