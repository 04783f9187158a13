import { fold, foldedWords } from './likeness.js';
import type { FactorCriterion, ProblemDomain, RoadmapStream } from './plan-reading.js';
import { type TermHit, TermIndex } from './terms.js';
import * as vocabulary from './vocabulary.js';
import type { SectionKind } from './vocabulary.js';

/** What a heading, a label or an introducing sentence says it is about. */
export interface Subject {
  /** Kinds named, in order; several only where the text lists them ("Visi dan Misi"). */
  kinds: SectionKind[];
  /** A section that holds no items (introduction, legal basis, …). */
  other: boolean;
  /** The purpose of the document itself ("Maksud dan Tujuan"). */
  documentPurpose: boolean;
  /** The term stands first, but for words that change nothing. */
  leading: boolean;
  misspelt: { printed: string; meant: string }[];
}

type Meaning = SectionKind | 'other' | 'purpose' | 'contents';

const sectionTerms = new TermIndex<Meaning>([
  ...(Object.entries(vocabulary.SECTION_TERMS) as [SectionKind, readonly string[]][]),
  ['other', vocabulary.OTHER_SECTION_TERMS],
  ['purpose', vocabulary.DOCUMENT_PURPOSE_TERMS],
  ['contents', vocabulary.CONTENTS_TERMS],
]);
const domainTerms = new TermIndex<ProblemDomain>(
  Object.entries(vocabulary.DOMAIN_TERMS) as [ProblemDomain, readonly string[]][],
);
const criterionTerms = new TermIndex<FactorCriterion>(
  Object.entries(vocabulary.CRITERION_TERMS) as [FactorCriterion, readonly string[]][],
);

const planTitleTerms = new TermIndex<'plan'>([['plan', vocabulary.PLAN_TITLE_TERMS]]);

/** Whether a title calls the document a plan ("Rencana Induk …", "ICT Master Plan …"). */
export function callsItselfPlan(title: string): boolean {
  return planTitleTerms.find(title).length > 0;
}

/** "Business issues", "TIK Vision": names of domains and of the field may stand first too. */
const LEADING_WORDS: ReadonlySet<string> = new Set([
  ...vocabulary.LEADING_WORDS,
  ...[...Object.values(vocabulary.DOMAIN_TERMS).flat(), ...vocabulary.FIELD_NAMES].flatMap((term) => term.split(' ')),
]);

const isSectionKind = (meaning: Meaning): meaning is SectionKind =>
  meaning !== 'other' && meaning !== 'purpose' && meaning !== 'contents';

/** Reads what a heading is about; several kinds only where nothing but connecting words stands between them. */
export function subjectOf(heading: string): Subject {
  const words = foldedWords(heading.slice(0, 400));
  const hits = sectionTerms.find(heading);
  const first = hits[0];
  const kinds: SectionKind[] = [];
  let previous: TermHit<Meaning> | undefined;
  for (const hit of hits) {
    if (!isSectionKind(hit.meaning)) break;
    if (
      previous !== undefined &&
      !words.slice(previous.end, hit.start).every((word) => vocabulary.LABEL_WORDS.has(word))
    )
      break;
    if (!kinds.includes(hit.meaning)) kinds.push(hit.meaning);
    previous = hit;
  }
  return {
    kinds,
    other: first !== undefined && (first.meaning === 'other' || first.meaning === 'contents'),
    documentPurpose: first?.meaning === 'purpose',
    leading:
      first !== undefined && words.slice(0, first.start).every((word) => LEADING_WORDS.has(word) || /^\d+$/.test(word)),
    misspelt: hits.slice(0, 1).flatMap(misspelling),
  };
}

/** Every kind a text names, with the words (from 0, end exclusive) that name it. */
export function kindHits(text: string): { kind: SectionKind; start: number; end: number }[] {
  return sectionTerms
    .find(text)
    .flatMap(({ meaning, start, end }) => (isSectionKind(meaning) ? [{ kind: meaning, start, end }] : []));
}

/** Every kind a sentence names, in order. */
export function kindsNamedIn(sentence: string): SectionKind[] {
  return kindHits(sentence).map((hit) => hit.kind);
}

export function isContentsHeading(text: string): boolean {
  const hit = sectionTerms.find(text)[0];
  return hit?.meaning === 'contents' && hit.start === 0 && foldedWords(text).length <= hit.end + 1;
}

export interface DomainReading {
  domain: ProblemDomain;
  misspelt: { printed: string; meant: string }[];
}

/** The domain a heading or label names. "Teknologi informasi" names the field, so it is set aside first. */
export function domainOf(label: string): DomainReading | undefined {
  const hits = domainTerms.find(withoutFieldNames(label));
  const strong = hits.find((hit) => !vocabulary.WEAK_DOMAIN_WORDS.has(hit.term)) ?? hits[0];
  return strong && { domain: strong.meaning, misspelt: misspelling(strong) };
}

/** All domains a text names, weak words aside. */
export function domainsNamedIn(text: string): Set<ProblemDomain> {
  const hits = domainTerms.find(withoutFieldNames(text)).filter((hit) => !vocabulary.WEAK_DOMAIN_WORDS.has(hit.term));
  return new Set(hits.map((hit) => hit.meaning));
}

export function streamOf(domain: ProblemDomain | undefined): RoadmapStream | undefined {
  return domain === 'BUSINESS' ? undefined : domain;
}

/** Whether a text is nothing but the name of a domain ("Bidang Infrastruktur dan Jaringan"). */
export function isDomainLabel(text: string): boolean {
  const words = foldedWords(text);
  if (words.length === 0 || words.length > 9) return false;
  const hits = domainTerms.find(text);
  const named = new Set(hits.flatMap((hit) => Array.from({ length: hit.end - hit.start }, (_, i) => hit.start + i)));
  return hits.length > 0 && words.every((word, at) => named.has(at) || vocabulary.LABEL_WORDS.has(word));
}

export function criterionOf(text: string): FactorCriterion {
  return criterionTerms.find(text)[0]?.meaning ?? 'OTHER';
}

function withoutFieldNames(text: string): string {
  let folded = ` ${fold(text.slice(0, 400))} `;
  for (const name of vocabulary.FIELD_NAMES) {
    // "Sistem informasi" is an application, "teknologi informasi" the field; longest names come first.
    folded = folded.replaceAll(` ${name} `, ' ');
  }
  return folded.trim();
}

function misspelling(hit: TermHit<unknown>): { printed: string; meant: string }[] {
  return hit.misspelt === undefined ? [] : [{ printed: hit.misspelt, meant: hit.term }];
}
