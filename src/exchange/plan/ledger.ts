import type { Line } from './lines.js';
import type { LineUse, Unplaced, UsedLines } from './plan-reading.js';

/**
 * What each line was taken for. Every printed line starts as unplaced and stays so until something claims it,
 * so nothing can be dropped in silence. A line claimed by an item stays the item's.
 */
export class Ledger {
  private readonly uses = new Map<number, LineUse>();
  private readonly reasons = new Map<number, Unplaced['why']>();

  constructor(private readonly lines: readonly Line[]) {
    for (const line of lines) if (line.text !== '') this.uses.set(line.number, 'unplaced');
  }

  claim(lines: Iterable<number>, use: LineUse): void {
    for (const line of lines) {
      const now = this.uses.get(line);
      if (now !== undefined && (now !== 'item' || use === 'item')) this.uses.set(line, use);
    }
  }

  /** Says why lines could not be placed; takes them back from whatever had claimed them. */
  giveUp(lines: Iterable<number>, why: Unplaced['why']): void {
    for (const line of lines) {
      if (!this.uses.has(line)) continue;
      this.uses.set(line, 'unplaced');
      this.reasons.set(line, why);
    }
  }

  usedLines(): UsedLines[] {
    const used: UsedLines[] = [];
    for (const { number } of this.lines) {
      const use = this.uses.get(number);
      const last = used.at(-1);
      if (use === undefined) continue;
      if (last?.use === use && last.endLine === number - 1) last.endLine = number;
      else used.push({ use, startLine: number, endLine: number });
    }
    return used;
  }

  /** Unplaced lines, neighbours with one reason together. */
  unplaced(): Unplaced[] {
    const found: Unplaced[] = [];
    for (const { number, text } of this.lines) {
      if (this.uses.get(number) !== 'unplaced') continue;
      const why = this.reasons.get(number) ?? NOT_RECOGNISED;
      const last = found.at(-1);
      if (last && last.why === why && number - last.endLine <= 2) {
        last.endLine = number;
        last.text += `\n${text}`;
      } else found.push({ startLine: number, endLine: number, text, why });
    }
    return found;
  }
}

const NOT_RECOGNISED: Unplaced['why'] = {
  id: 'Bukan judul, butir daftar, tabel, atau paragraf yang dikenali.',
  en: 'Not recognised as a heading, list entry, table or paragraph.',
};
