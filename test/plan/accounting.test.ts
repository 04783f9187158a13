import fc from 'fast-check';
import { cleanLine } from '../../src/exchange/plan/lines.js';
import { type PlanReading, readPlan } from '../../src/exchange/plan/read-plan.js';
import { planFixtures } from './fixtures.js';
import * as mutants from './mutants.js';

/** Lines as the reader sees them: cleaned, runs of spaces brought to one. */
const printedLines = (text: string): string[] =>
  text.split(/\r\n|\n|\r/).map((line) => cleanLine(line).replace(/\s+/g, ' ').trim());

function expectAccountedFor(text: string, reading: PlanReading): void {
  const uses = new Map<number, string>();
  for (const { use, startLine, endLine } of reading.usedLines) {
    for (let line = startLine; line <= endLine; line++) {
      expect(uses.has(line)).toBe(false);
      uses.set(line, use);
    }
  }
  const printed = printedLines(text).flatMap((line, i) => (line === '' ? [] : [i + 1]));
  expect([...uses.keys()]).toEqual(printed);
  const unplaced = [...uses].filter(([, use]) => use === 'unplaced').map(([line]) => line);
  const listed = reading.unplaced.flatMap(({ startLine, endLine }) =>
    unplaced.filter((line) => line >= startLine && line <= endLine),
  );
  expect(listed).toEqual(unplaced);
}

function expectQuoted(text: string, reading: PlanReading): void {
  const lines = printedLines(text);
  for (const { passage } of reading.items) {
    const given = lines.slice(passage.startLine - 1, passage.endLine);
    for (const part of passage.quote.split('\n')) {
      const words = part.replace(/\s+/g, ' ').trim();
      expect(words).not.toBe('');
      expect(given.some((line) => line.includes(words))).toBe(true);
    }
  }
}

describe.each(planFixtures())('nothing of $name is lost', ({ name, text }) => {
  it('every printed line is accounted for once', () => {
    expectAccountedFor(text, readPlan(text, { fileName: name }));
  });

  it('every quote stands in the lines given', () => {
    expectQuoted(text, readPlan(text, { fileName: name }));
  });

  it('every item has a key of its own, and refers to items that are there', () => {
    const { items } = readPlan(text, { fileName: name });
    const keys = new Map(items.map((item) => [item.sourceKey, item.kind]));
    expect(keys.size).toBe(items.length);
    for (const item of items) {
      if (item.group !== undefined) expect(keys.get(item.group)).toBe('StrategyGroup');
      if (item.parent !== undefined) expect(keys.get(item.parent)).toBe('RoadmapItem');
      expect(item.name.length).toBeGreaterThan(0);
      expect(item.name.length).toBeLessThanOrEqual(200);
    }
  });

  it('also when lines are lost, doubled or garbled', () => {
    const damage = fc.array(
      fc.record({ at: fc.nat(400), how: fc.constantFrom('lost', 'doubled', 'cut', 'noise', 'indented') }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(damage, fc.boolean(), (wounds, crlf) => {
        const lines = text.split('\n');
        for (const { at, how } of wounds) {
          const i = at % lines.length;
          const line = lines[i] ?? '';
          if (how === 'lost') lines.splice(i, 1);
          else if (how === 'doubled') lines.splice(i, 0, line);
          else if (how === 'cut') lines[i] = line.slice(0, line.length / 2);
          else if (how === 'indented') lines[i] = `   ${line}`;
          else lines[i] = `~ ${line.split('').reverse().join('')}`;
        }
        const damaged = crlf
          ? mutants.lineEndings(lines.join('\n'), readPlan(text, { fileName: name }))
          : lines.join('\n');
        const reading = readPlan(damaged, { fileName: name });
        expectAccountedFor(damaged, reading);
        expectQuoted(damaged, reading);
      }),
      { seed: 7, numRuns: 25 },
    );
  });
});

describe('what cannot be placed', () => {
  const text =
    '# Rencana Induk TIK Kota Contoh 2021-2025\n\n## Visi\n\n"Kota yang cerdas dan ramah bagi semua"\n\n## Misi\n\n1. Satu\n2. Dua\n\n## Struktur Tim\n\n- Ketua tim\n- Anggota\n\nqwerty 12\n\n## Tujuan\n\n1. Tiga\n';

  it('is listed with its lines and the reason in both languages', () => {
    const { unplaced, anomalies } = readPlan(text, { fileName: 'contoh.md' });
    expect(unplaced).toEqual([
      {
        startLine: 14,
        endLine: 15,
        text: '- Ketua tim\n- Anggota',
        why: { id: expect.stringContaining('Struktur Tim'), en: expect.stringContaining('Struktur Tim') },
      },
      { startLine: 17, endLine: 17, text: 'qwerty 12', why: { id: expect.any(String), en: expect.any(String) } },
    ]);
    expect(anomalies.map((anomaly) => anomaly.code)).toContain('UNPLACED_TEXT');
  });
});
