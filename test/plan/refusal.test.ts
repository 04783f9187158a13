import { NotAPlanError, readPlan } from '../../src/exchange/plan/read-plan.js';
import { fixtureText } from './fixtures.js';

const refusalOf = (text: string, fileName: string): NotAPlanError => {
  try {
    readPlan(text, { fileName });
  } catch (error) {
    if (error instanceof NotAPlanError) return error;
    throw error;
  }
  throw new Error(`${fileName} was read as a plan`);
};

describe('what is no plan is refused', () => {
  it.each(['notulen-rapat.txt', 'resep-soto.md'])('%s, with what was looked for, found, and to be done', (name) => {
    const refusal = refusalOf(fixtureText(name), name);
    expect(refusal.code).toBe('NOT_A_PLAN');
    expect(refusal.message).toMatch(/Looked for: .*vision.*Found: .*Check that/s);
    expect(refusal.message).toContain(name);
  });

  it('minutes that quote a plan at length, with its headings', () => {
    const minutes = `NOTULEN RAPAT PEMBAHASAN RENCANA INDUK TIK\n\nPermasalahan\n\n- Jaringan putus\n- Data ganda\n\nStrategi\n\n- Menambah kabel\n- Menata data\n`;
    expect(refusalOf(minutes, 'rapat.md').message).toContain('another sort of document');
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\t\n'],
  ])('an %s file', (_, text) => {
    expect(refusalOf(text, 'kosong.md').message).toContain('empty file');
  });

  it.each([
    ['zeros and noise', Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
    ['a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
    ['a Word file', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'],
  ])('%s', (_, text) => {
    expect(refusalOf(text, 'berkas.bin').message).toContain('binary');
  });

  it('a sentence that mentions vision and missions', () => {
    expect(refusalOf('Visi dan misi kota dibahas dalam rapat.\n', 'catatan.txt').message).toContain(
      'no such section has entries',
    );
  });
});

describe('large files', () => {
  /** Milliseconds of this process's own work, so that neighbours on the machine do not count. */
  const timed = (read: () => void): number => {
    const start = process.cpuUsage();
    read();
    return process.cpuUsage(start).user / 1000;
  };

  /** How much longer twice the text takes: about 2 where each line is looked at a few times, 4 where each with each. */
  const growth = (read: (bytes: number) => void): number => {
    read(200_000);
    const best = (bytes: number): number => Math.min(...[1, 2, 3].map(() => timed(() => read(bytes))));
    const half = best(1_000_000);
    return best(2_000_000) / half;
  };

  // A bound in seconds would measure the machine; growth tells whether something is done again and again.
  it('twice the text of a plan takes about twice the time, up to two megabytes', () => {
    const plan = fixtureText('arunika.md');
    const body = plan.slice(plan.indexOf('BUKU IV'));
    expect(
      growth((bytes) => void readPlan(plan + body.repeat(Math.ceil(bytes / body.length)), { fileName: 'besar.md' })),
    ).toBeLessThan(3);
  });

  it.each([
    '. ',
    'a. ',
    '   ',
    '|',
    '- ',
    '*',
    '(1) a ',
    '1.',
    '“',
    'SOPP-1 ',
    '# ',
    'Rp 1 ',
    '2021-',
    'a:',
    '\t',
    '_a_ ',
  ])('a line of two hundred kilobytes of "%s" is refused at once', (part) => {
    const line = part.repeat(200_000 / part.length);
    // A tenth of a second; each sign with each would be 40 thousand million steps.
    expect(timed(() => void refusalOf(`Awal ${line} akhir`, 'baris.txt'))).toBeLessThan(5_000);
  });

  it.each([
    ['one endless line', 'lorem ipsum dolor sit amet consectetur visi adipiscing elit sed do eiusmod '],
    ['short lines', 'lorem ipsum dolor sit amet consectetur visi adipiscing elit sed do eiusmod\n'],
    ['bullets in bullets', '- butir biasa\n  - butir di dalamnya\n'],
    ['rows of a table', '| kolom satu | kolom dua |\n'],
  ])('twice the text of %s takes about twice the time to refuse, up to two megabytes', (_, part) => {
    expect(growth((bytes) => void refusalOf(part.repeat(bytes / part.length), 'lain.txt'))).toBeLessThan(3);
  });
});
