import type { StatedCode } from './codes.js';
import type { Draft } from './drafts.js';
import type { Findings } from './findings.js';

interface Coded {
  draft: Draft;
  code: StatedCode;
}

/** Codes written irregularly, missing from their sequence, or given twice. */
export function reportCodes(findings: Findings): void {
  const byPrefix = new Map<string, Coded[]>();
  for (const draft of findings.drafts) {
    if (!draft.code) continue;
    const key = `${draft.kind} ${draft.code.prefix}`;
    byPrefix.set(key, [...(byPrefix.get(key) ?? []), { draft, code: draft.code }]);
  }
  for (const coded of byPrefix.values()) {
    reportIrregular(coded, findings);
    reportSequence(coded, findings);
  }
}

function reportIrregular(coded: readonly Coded[], findings: Findings): void {
  // A colon after every code is the document's way of writing them; after one of many it is a slip.
  const bare = (code: StatedCode): string => code.printed.replace(/[[\]()]/g, '').trim();
  const ending = (code: StatedCode): string => /[:.)–-]?$/.exec(bare(code))?.[0] ?? '';
  const usual = coded.every(({ code }) => ending(code) === ending(coded[0]?.code ?? code));
  const irregular = coded.filter(
    ({ code }) =>
      (usual
        ? bare(code)
            .slice(0, bare(code).length - ending(code).length)
            .trim()
        : bare(code)) !== code.code,
  );
  if (irregular.length === 0) return;
  const shown = irregular.map(({ code }) => `"${code.printed}"`).join(', ');
  findings.report(
    'CODE_IRREGULAR',
    'INFO',
    irregular.map(({ draft }) => draft.place.startLine),
    `${irregular.length} kode ditulis tidak lazim dan dirapikan: ${shown}.`,
    `${irregular.length} codes were written irregularly and made regular: ${shown}.`,
  );
}

function reportSequence(coded: readonly Coded[], findings: Findings): void {
  const byNumber = new Map<number, Coded[]>();
  for (const one of coded) byNumber.set(one.code.number, [...(byNumber.get(one.code.number) ?? []), one]);
  const prefix = coded[0]?.code.prefix ?? '';
  for (const same of byNumber.values()) {
    const codes = new Set(same.map(({ code }) => code.code));
    if (same.length < 2 || codes.size === same.length) continue;
    findings.report(
      'CODE_REPEATED',
      'WARNING',
      same.map(({ draft }) => draft.place.startLine),
      `Kode ${same[0]?.code.code ?? prefix} dipakai ${same.length} kali.`,
      `Code ${same[0]?.code.code ?? prefix} is given ${same.length} times.`,
    );
  }
  const last = Math.max(...byNumber.keys());
  const missing = Array.from({ length: Math.min(last, 999) }, (_, i) => i + 1).filter(
    (number) => !byNumber.has(number),
  );
  if (missing.length === 0 || missing.length > coded.length * 2) return;
  findings.report(
    'CODE_GAP',
    'WARNING',
    coded.map(({ draft }) => draft.place.startLine),
    `Urutan kode ${prefix} melompati nomor ${missing.join(', ')}.`,
    `The codes ${prefix} skip number ${missing.join(', ')}.`,
  );
}
