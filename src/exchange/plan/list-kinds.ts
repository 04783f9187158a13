import type { Block } from './blocks.js';
import type { ColumnRole } from './columns.js';
import { lastSentence } from './inline.js';
import { foldedWords } from './likeness.js';
import type { Entry } from './listing.js';
import type { Section } from './outline.js';
import { criterionOf, kindHits, kindsNamedIn } from './recognise.js';
import { INTRODUCING, type SectionKind, WEIGHING } from './vocabulary.js';

/** Words before a kind that make it the aim of what is listed, not its subject ("untuk mencapai sasaran …"). */
const AIMING = new Set([
  'untuk',
  'mencapai',
  'pencapaian',
  'mewujudkan',
  'mendukung',
  'mengatasi',
  'menjawab',
  'menyelesaikan',
  'berdasarkan',
  'sesuai',
  'melalui',
  'achieve',
  'support',
  'address',
  'for',
  'solve',
  'reach',
  'realise',
  'realize',
  'towards',
  'from',
]);
/** Words after a kind that point back to what was said before. */
const POINTING_BACK = new Set(['tersebut', 'these', 'those', 'above', 'this', 'that']);

/** What a sentence introduces: the kinds it names, but for those it aims at or points back to. */
export function kindsIntroduced(intro: Block | undefined): SectionKind[] {
  if (!intro || !(intro.plain.endsWith(':') || INTRODUCING.test(intro.plain))) return [];
  return lastSentence(intro.plain)
    .split(/[,;:]/)
    .flatMap((clause) => {
      const words = foldedWords(clause);
      const hits = kindHits(clause).filter(({ start, end }) => {
        const aimed = words.slice(Math.max(0, start - 3), start).some((word) => AIMING.has(word));
        return !aimed && !words.slice(end, end + 2).some((word) => POINTING_BACK.has(word));
      });
      return hits.map((hit) => hit.kind);
    });
}

/** "… dengan mempertimbangkan:" over nothing but cost, benefit and urgency. */
function onlyWeighs(intro: Block | undefined, entries: readonly Entry[]): boolean {
  const short = entries.every(
    ({ block }) => criterionOf(block.plain) !== 'OTHER' && foldedWords(block.plain).length <= 6,
  );
  return entries.length >= 2 && short && intro !== undefined && WEIGHING.test(intro.plain);
}

/** What a list holds, by its section and the sentence before it; undefined where neither says. */
export function kindOfList(
  section: Section,
  intro: Block | undefined,
  entries: readonly Entry[],
  read: ReadonlySet<SectionKind>,
): SectionKind | undefined {
  if (onlyWeighs(intro, entries)) return 'Factor';
  const introduced = kindsIntroduced(intro).filter((kind) => kind !== 'Factor' || weighsPriority(intro, entries));
  const { kinds } = section;
  const last = introduced.at(-1);
  if (kinds.length === 1 && kinds[0] !== undefined) {
    const [kind] = kinds;
    if (last === 'Factor') return last;
    if (last === undefined || (introduced.includes(kind) && kind !== 'Vision')) return kind;
    // Roadmaps are named in passing everywhere; they never take over another section's list.
    return last === 'RoadmapItem' || !intro?.plain.endsWith(':') ? kind : last;
  }
  if (kinds.length > 1) {
    const named = introduced.filter((kind) => kinds.includes(kind)).at(-1);
    if (named) return named;
    if (kinds.includes('Vision') && !read.has('Vision') && entries.length === 1) return 'Vision';
    return kinds.find((kind) => kind !== 'Vision' && !read.has(kind)) ?? kinds.at(-1);
  }
  if (section.subject.other) return last === 'Goal' ? 'Goal' : undefined;
  return intro?.plain.endsWith(':') ? last : undefined;
}

/** Factors by which activities are ordered, not factors of success or hindrance. */
function weighsPriority(intro: Block | undefined, entries: readonly Entry[]): boolean {
  return (
    entries.some(
      (entry) => criterionOf(entry.block.plain) !== 'OTHER' && foldedWords(entry.block.plain).length <= 12,
    ) || /priorit|pentahapan/i.test(intro?.plain ?? '')
  );
}

/** What a table holds: its section's kind where a column is titled so, else what its columns say. */
export function kindOfTable(
  section: Section,
  intro: Block | undefined,
  roles: readonly ColumnRole[],
): SectionKind | undefined {
  const titled = roles.flatMap((role) => (role.role === 'kind' ? [role.kind] : []));
  const scheduled = roles.some((role) => role.role === 'year' || role.role === 'years' || role.role === 'budget');
  const active = roles.some((role) => role.role === 'activity' || role.role === 'mainActivity');
  const introduced = kindsIntroduced(intro);
  const captioned = intro && introduced.length === 0 ? kindsNamedIn(intro.plain) : introduced;
  const own = section.kinds.find((kind) => titled.includes(kind));
  if (section.kinds.includes('RoadmapItem') && (scheduled || active)) return 'RoadmapItem';
  if (own) return own;
  if (active && scheduled) return 'RoadmapItem';
  if (titled.length > 0 && !(titled.every((kind) => kind === 'Factor') && section.kinds.length > 0))
    return titled.find((kind) => captioned.includes(kind)) ?? titled.at(-1);
  if (active && section.kinds.length === 0) return 'RoadmapItem';
  if (section.subject.other) return undefined;
  return section.kinds.length === 1
    ? section.kinds[0]
    : (captioned.find((kind) => section.kinds.length === 0 || section.kinds.includes(kind)) ?? section.kinds.at(-1));
}
