import { createHash } from 'node:crypto';
import type { Draft } from './drafts.js';
import { fold } from './likeness.js';
import { type Section, sectionPath } from './outline.js';

/** Longest part of a key that is spelled out; the hash tells longer ones apart. */
const SPELLED_OUT = 60;

/**
 * Identity of each item in its document: title, section, kind, the item's own words, and which occurrence of them.
 * Numbers, bullets, codes, markup and page breaks are in none of these.
 *
 * @example `rencana-induk-tik/permasalahan/Problem/jaringan-lambat/1`
 */
export function sourceKeys(drafts: readonly Draft[], title: string): Map<Draft, string> {
  const occurrences = new Map<string, number>();
  const keys = new Map<Draft, string>();
  const titleSlug = slug(title);
  const places = new Map<Section, string>();
  const placeOf = (section: Section): string => {
    const known = places.get(section) ?? sectionPath(section).map(slug).join('/');
    places.set(section, known);
    return known;
  };
  for (const draft of drafts) {
    const place = [placeOf(draft.section), ...(draft.under === undefined ? [] : [slug(draft.under)])].join('/');
    const base = `${titleSlug}/${place}/${draft.kind}/${slug(draft.key)}`;
    const occurrence = (occurrences.get(base) ?? 0) + 1;
    occurrences.set(base, occurrence);
    keys.set(draft, `${base}/${occurrence}`);
  }
  return keys;
}

function slug(text: string): string {
  const folded = fold(text).replace(/ /g, '-');
  if (folded.length <= SPELLED_OUT) return folded;
  return `${folded.slice(0, SPELLED_OUT)}~${createHash('sha256').update(folded).digest('hex').slice(0, 12)}`;
}
