import type { Block } from './blocks.js';
import { amountIn, withoutAmount } from './budgets.js';
import { codeAtStart } from './codes.js';
import { type Draft, placeOf } from './drafts.js';
import type { Findings } from './findings.js';
import { labelledStatement } from './inline.js';
import { plainText } from './lines.js';
import type { Entry } from './listing.js';
import type { Section } from './outline.js';
import type { RoadmapStream } from './plan-reading.js';
import { domainOf, isDomainLabel, streamOf } from './recognise.js';
import { nameFrom, tidy } from './statement.js';
import { type YearSpan, isYearLabel, termIn, withoutTrailingYears, yearsIn, yearsStated } from './years.js';

/** What holds for all activities of a list or table. */
export interface RoadmapScope {
  section: Section;
  under?: string;
  parent?: Draft;
  stream?: RoadmapStream;
  years?: YearSpan;
}

/** Reads nested activities: mere labels set stream or years, others with activities beneath are their main activity. */
export function readRoadmapEntries(entries: readonly Entry[], scope: RoadmapScope, findings: Findings): void {
  for (const entry of entries) {
    const { plain } = entry.block;
    const attributes = entry.children.filter((child) => attributeOf(child.block) !== undefined);
    const parts = entry.children.filter((child) => !attributes.includes(child));
    if (parts.length > 0 && (isDomainLabel(plain) || isYearLabel(plain))) {
      findings.ledger.claim(placeOf(entry.block).lines, 'heading');
      readRoadmapEntries(parts, labelScope(plain, scope, findings), findings);
      continue;
    }
    const byYear = yearFirst(entry.block);
    const drafts =
      byYear === undefined
        ? [activityFrom(entry.block, scope, findings)]
        : byYear.texts.map((text) => activity(text, entry.block, { ...scope, years: byYear.years }, findings));
    const [draft] = drafts;
    if (!draft) continue;
    for (const child of attributes) applyAttribute(draft, child.block, findings);
    for (const note of entry.notes) {
      draft.description = [draft.description, note.plain].filter(Boolean).join(' ');
      findings.ledger.claim(placeOf(note).lines, 'prose');
    }
    const stream = draft.stream ?? scope.stream;
    const years = scope.years;
    readRoadmapEntries(
      parts,
      { section: scope.section, parent: draft, ...(stream ? { stream } : {}), ...(years ? { years } : {}) },
      findings,
    );
  }
}

export function labelScope(label: string, scope: RoadmapScope, findings: Findings): RoadmapScope {
  const years = yearsOf(label, findings) ?? scope.years;
  const stream = isDomainLabel(label) ? streamOf(domainOf(label)?.domain) : scope.stream;
  return { ...scope, under: tidy(label), ...(years ? { years } : {}), ...(stream ? { stream } : {}) };
}

/** Years a label states, or those the document gives for its term ("jangka pendek"). */
export function yearsOf(text: string, findings: Findings): YearSpan | undefined {
  const term = termIn(text);
  return yearsStated(text, findings.years) ?? (term === undefined ? undefined : findings.terms.get(term));
}

/** One activity out of a block: name, years and budget. */
export function activityFrom(block: Block, scope: RoadmapScope, findings: Findings): Draft {
  return activity(block.text, block, scope, findings);
}

function activity(text: string, block: Block, scope: RoadmapScope, findings: Findings): Draft {
  const coded = block.code ? codeAtStart(text.replace(/^[*_]+/, ''), true) : undefined;
  const labelled = labelledStatement(coded?.rest ?? text);
  const statement = labelled?.kind === 'RoadmapItem' ? labelled.text : (coded?.rest ?? text);
  const draft: Draft = {
    kind: 'RoadmapItem',
    section: scope.section,
    ...(scope.under === undefined ? {} : { under: scope.under }),
    ...activityStatement(statement, findings),
    ...(block.code ? { code: block.code } : {}),
    place: placeOf(block),
    ...(scope.parent ? { parent: scope.parent } : {}),
  };
  if (draft.startYear === undefined && scope.years) Object.assign(draft, scope.years);
  if (draft.stream === undefined && scope.stream) draft.stream = scope.stream;
  return findings.add(draft);
}

/** Splits `Pembangunan pusat data (2021–2022), Rp 1,2 miliar` into name, years and budget. */
export function activityStatement(
  text: string,
  findings: Findings,
): Pick<Draft, 'key' | 'name' | 'description' | 'startYear' | 'endYear' | 'budget' | 'stream'> {
  const plain = plainText(text);
  const streamed = /^[[(]([^\])]{3,30})[\])]\s*(\S.*)$/.exec(plain) ?? /^([^:]{3,30}):\s*(\S.*)$/.exec(plain);
  const stream =
    streamed?.[1] !== undefined && isDomainLabel(streamed[1]) ? streamOf(domainOf(streamed[1])?.domain) : undefined;
  const said = stream && streamed?.[2] !== undefined ? streamed[2] : plain;
  const amount = amountIn(said);
  const withoutMoney = amount ? withoutAmount(said) : said;
  const years = yearsIn(withoutMoney) ?? termYears(withoutMoney, findings);
  const bare = years ? withoutTrailingYears(withoutMoney.replace(/[\s;.,]+$/, '')) : withoutMoney;
  const statement = nameFrom(
    tidy(bare)
      .replace(ATTRIBUTE_AT_END, '')
      .replace(/\s*\(\s*[;,]?\s*\)\s*$/, '')
      .replace(/[\s,;:–—-]+$/, '') || said,
  );
  return {
    ...statement,
    key: statement.description ?? statement.name,
    ...years,
    ...(amount ? { budget: amount.rupiah } : {}),
    ...(stream ? { stream } : {}),
  };
}

function termYears(text: string, findings: Findings): YearSpan | undefined {
  const term = termIn(text);
  return term === undefined ? undefined : findings.terms.get(term);
}

/** `2021: pembangunan A; pengadaan B` lists a year's activities in one entry. */
function yearFirst(block: Block): { years: YearSpan; texts: string[] } | undefined {
  const match =
    /^((?:tahun|ta|year)?\s*(?:19|20)\d\d(?:\s*(?:[-–—/]|s\.?d\.?|sampai|to)\s*(?:19|20)?\d\d)?)\s*(?::|\s[–—-])\s*(\S.*)$/i.exec(
      block.plain,
    );
  const years = match?.[1] === undefined ? undefined : yearsIn(match[1]);
  if (!years || match?.[2] === undefined) return undefined;
  return { years, texts: match[2].split(/;\s*(?:dan\s+|and\s+)?/).filter((text) => text.trim() !== '') };
}

/** What is left of "Tahun: 2021" on a line of its own once the year is taken off. */
const ATTRIBUTE_AT_END = /[\s,;–—-]+(?:(?:tahun|waktu|periode|pelaksanaan|jadwal|year|period|schedule)\s*:?\s*)+$/i;

type Attribute = 'years' | 'budget' | 'stream' | 'description';

const ATTRIBUTES: readonly (readonly [Attribute, RegExp])[] = [
  ['years', /^(?:tahun|waktu|periode|pelaksanaan|waktu pelaksanaan|jadwal|years?|period|schedule|when)\s*:/i],
  ['budget', /^(?:anggaran|pagu|biaya|dana|kebutuhan dana|perkiraan biaya|pagu indikatif|budget|cost)[^:]{0,20}:/i],
  ['stream', /^(?:stream|bidang|domain|arsitektur|jalur|aliran|area)\s*:/i],
  [
    'description',
    /^(?:penanggung jawab|pelaksana|indikator|keluaran|output|hasil|pic|responsible|owner|keterangan|catatan|lokasi|target)\s*:/i,
  ],
];

function attributeOf(block: Block): Attribute | undefined {
  return ATTRIBUTES.find(([, pattern]) => pattern.test(block.plain))?.[0];
}

function applyAttribute(draft: Draft, block: Block, findings: Findings): void {
  const value = block.plain.replace(/^[^:]*:\s*/, '');
  const attribute = attributeOf(block);
  const lines = placeOf(block).lines;
  draft.place.lines.push(...lines);
  findings.ledger.claim(lines, 'item');
  if (attribute === 'years') Object.assign(draft, yearsOf(value, findings) ?? {});
  else if (attribute === 'stream') {
    const stream = streamOf(domainOf(value)?.domain);
    if (stream) draft.stream = stream;
  }
  if (attribute === 'budget') {
    const amount = amountIn(value);
    if (amount) draft.budget = amount.rupiah;
    else reportUnreadable(value, lines, findings);
  } else if (attribute === 'description')
    draft.description = [draft.description, block.plain].filter(Boolean).join('; ');
}

export function reportUnreadable(value: string, lines: readonly number[], findings: Findings): void {
  findings.report(
    'BUDGET_UNREADABLE',
    'WARNING',
    lines,
    `Pagu "${value}" tidak dapat dibaca sebagai jumlah rupiah.`,
    `The budget "${value}" cannot be read as an amount of rupiah.`,
  );
}
