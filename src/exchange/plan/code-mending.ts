import type { StatedCode } from './codes.js';
import type { Findings } from './findings.js';
import { scanForm } from './likeness.js';

/** Mends prefixes that a scanner misread: `S0PP-3` among codes `SOPP-n` is `SOPP-3`; the printed form is kept. */
export function mendCodes(findings: Findings): void {
  const uses = new Map<string, number>();
  const codes = findings.drafts.flatMap((draft) => draft.code ?? []);
  for (const { prefix } of codes) uses.set(prefix, (uses.get(prefix) ?? 0) + 1);
  const usual = usualSpellings(uses);
  for (const code of codes) mend(code, usual);
  for (const group of findings.groups.all) {
    const spelling = group.code === undefined ? undefined : usual.get(scanForm(group.code));
    if (spelling !== undefined) group.code = spelling;
  }
}

/** For each form a scanner would see, the spelling most codes have; letters win over digits where equal. */
function usualSpellings(uses: ReadonlyMap<string, number>): Map<string, string> {
  const usual = new Map<string, string>();
  const ranked = [...uses].toSorted(([a, m], [b, n]) => n - m || Number(/\d/.test(a)) - Number(/\d/.test(b)));
  for (const [prefix] of ranked) if (!usual.has(scanForm(prefix))) usual.set(scanForm(prefix), prefix);
  return usual;
}

function mend(code: StatedCode, usual: ReadonlyMap<string, string>): void {
  const spelling = usual.get(scanForm(code.prefix));
  if (spelling === undefined || spelling === code.prefix) return;
  code.code = spelling + code.code.slice(code.prefix.length);
  code.prefix = spelling;
}
