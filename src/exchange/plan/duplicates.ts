import type { Draft } from './drafts.js';
import type { Anomaly, PlanItemKind } from './plan-reading.js';
import { fold } from './likeness.js';

/** Kinds in which the same words twice are worth a look; activities repeat from year to year as they should. */
const KINDS: readonly PlanItemKind[] = ['Problem', 'Strategy', 'Goal', 'Mission'];

/** Items that say the same, word for word or but for a suffix ("Perlu", "Perlunya"). They stay apart. */
export function findDuplicates(drafts: readonly Draft[], keys: ReadonlyMap<Draft, string>): Anomaly[] {
  const exact: [Draft, Draft][] = [];
  const near: [Draft, Draft][] = [];
  for (const kind of KINDS) {
    const first = new Map<string, Draft>();
    const stems = new Map<string, Draft>();
    for (const draft of drafts) {
      if (draft.kind !== kind) continue;
      const words = fold(draft.key);
      const stem = words.split(' ').map(withoutSuffix).join(' ');
      const same = first.get(words);
      const alike = stems.get(stem);
      if (same) exact.push([same, draft]);
      else if (alike) near.push([alike, draft]);
      first.set(words, same ?? draft);
      stems.set(stem, alike ?? draft);
    }
  }
  return [
    ...anomaly('DUPLICATE_EXACT', exact, keys, 'kata demi kata', 'word for word'),
    ...anomaly('DUPLICATE_NEAR', near, keys, 'kecuali akhiran', 'but for a suffix'),
  ];
}

function withoutSuffix(word: string): string {
  return word.length > 6 ? word.replace(/(nya|lah|kah|pun)$/, '') : word;
}

function anomaly(
  code: 'DUPLICATE_EXACT' | 'DUPLICATE_NEAR',
  found: readonly [Draft, Draft][],
  keys: ReadonlyMap<Draft, string>,
  id: string,
  en: string,
): Anomaly[] {
  if (found.length === 0) return [];
  const pairs = found.map(([a, b]): [string, string] => [keys.get(a) ?? '', keys.get(b) ?? '']);
  const lines = found.flatMap(([a, b]) => [a.place.startLine, b.place.startLine]).toSorted((a, b) => a - b);
  return [
    {
      code,
      severity: 'WARNING',
      message: {
        id: `${found.length} pasang item berbunyi sama ${id}; dibiarkan terpisah, ditandai sebagai kemungkinan ganda.`,
        en: `${found.length} pairs of items say the same ${en}; kept apart, marked as possible duplicates.`,
      },
      lines: [...new Set(lines)],
      pairs,
    },
  ];
}
