import { type Block, linesOf } from './blocks.js';
import { codeAtStart, codeInParentheses } from './codes.js';
import { type Draft, placeOf } from './drafts.js';
import type { Findings } from './findings.js';
import { labelledStatement, locate } from './inline.js';
import { foldedWords } from './likeness.js';
import { plainText } from './lines.js';
import { type Entry, flatten, isLabel } from './listing.js';
import type { Section } from './outline.js';
import type { ProblemDomain } from './plan-reading.js';
import { criterionOf, domainOf, isDomainLabel } from './recognise.js';
import { explainedName, nameFrom, tidy } from './statement.js';
import type { StrategyGroup } from './strategy-groups.js';
import type { SectionKind } from './vocabulary.js';

/** What holds for all entries of a list. */
export interface Scope {
  section: Section;
  under?: string;
  domain?: ProblemDomain;
  group?: StrategyGroup;
  weak?: boolean;
}

/** Most words of an entry that only gathers the entries beneath it. */
const LONGEST_LABEL = 5;

/** Reads list entries into items of a kind (roadmaps have a reader of their own). */
export function readEntries(kind: SectionKind, entries: readonly Entry[], scope: Scope, findings: Findings): void {
  for (const entry of entries) {
    const gathers = entry.children.length > 0 && gathersOnly(kind, entry);
    if (gathers) {
      readEntries(kind, entry.children, beneath(kind, entry, scope, findings), findings);
      continue;
    }
    const labelled = labelledStatement(entry.block.text);
    const draft = draftFrom(
      labelled?.kind === kind || labelled?.ordinal !== undefined ? (labelled?.kind ?? kind) : kind,
      entry.block,
      scope,
    );
    findings.add(draft);
    if (kind === 'Problem' || kind === 'Goal')
      readEntries(kind, entry.children, { ...scope, under: draft.name }, findings);
    else explain(draft, entry);
    addNotes(draft, entry, findings);
    findings.ledger.claim(draft.place.lines, 'item');
  }
}

function gathersOnly(kind: SectionKind, entry: Entry): boolean {
  if (kind === 'Strategy') return entry.block.code === undefined;
  if (kind !== 'Problem' && kind !== 'Goal') return false;
  return isLabel(entry.block) || foldedWords(entry.block.plain).length <= LONGEST_LABEL;
}

function beneath(kind: SectionKind, entry: Entry, scope: Scope, findings: Findings): Scope {
  const { name, code } = codeInParentheses(entry.block.plain);
  const place = placeOf(entry.block);
  if (kind === 'Strategy') {
    const group = findings.groups.named(tidy(name), code, scope.section, place, true);
    findings.ledger.claim(place.lines, 'item');
    return { ...scope, group };
  }
  findings.ledger.claim(place.lines, 'heading');
  const domain = domainOf(name)?.domain ?? scope.domain;
  return { ...scope, under: tidy(name), ...(domain ? { domain } : {}) };
}

/** One item out of a block that is a list entry or a paragraph of its own. */
export function draftFrom(kind: SectionKind, block: Block, scope: Scope): Draft {
  return draftOf(kind, statementText(block), placeOf(block), block, scope);
}

/** One item out of a part of a paragraph. */
export function draftFromPart(kind: SectionKind, part: string, block: Block, scope: Scope): Draft {
  const found = locate(block, part);
  const lines = linesOf(block)
    .map((line) => line.number)
    .filter((line) => line >= found.startLine && line <= found.endLine);
  return draftOf(kind, part, { ...found, lines }, undefined, scope);
}

function draftOf(
  kind: SectionKind,
  text: string,
  place: Draft['place'],
  block: Block | undefined,
  scope: Scope,
): Draft {
  const domainPrefix = kind === 'Problem' ? /^([^:]{3,40}):\s*(\S.*)$/.exec(plainText(text)) : null;
  const prefixed = domainPrefix?.[1] !== undefined && isDomainLabel(domainPrefix[1]);
  const statement =
    kind === 'Value' || kind === 'Factor' ? explainedName(text) : nameFrom(prefixed ? (domainPrefix[2] ?? text) : text);
  const domain = prefixed ? domainOf(domainPrefix[1] ?? '')?.domain : scope.domain;
  return {
    kind,
    section: scope.section,
    ...(scope.under === undefined ? {} : { under: scope.under }),
    key:
      statement.description === undefined || kind === 'Value' || kind === 'Factor'
        ? statement.name
        : statement.description,
    ...statement,
    ...(block?.code ? { code: block.code } : {}),
    place,
    ...(kind === 'Problem' && domain ? { domain } : {}),
    ...(kind === 'Strategy' && scope.group ? { group: scope.group } : {}),
    ...(kind === 'Factor' ? { criterion: criterionOf(statement.name) } : {}),
    ...(scope.weak === true ? { weak: true } : {}),
  };
}

/** The entry's words without its code and without a label such as "Misi 1:". */
function statementText(block: Block): string {
  const emphasis = /^[*_]+/.exec(block.text)?.[0] ?? '';
  const coded = block.code ? codeAtStart(block.text.slice(emphasis.length), true) : undefined;
  const text = coded ? coded.rest : block.text;
  return labelledStatement(text)?.text ?? text;
}

/** What stands beneath an entry explains it. */
function explain(draft: Draft, entry: Entry): void {
  const beneathIt = flatten(entry.children).map((child) => child.block);
  if (beneathIt.length === 0) return;
  draft.description = [draft.description, ...beneathIt.map((block) => tidy(block.text))].filter(Boolean).join('; ');
  for (const block of beneathIt) draft.place.lines.push(...placeOf(block).lines);
}

function addNotes(draft: Draft, entry: Entry, findings: Findings): void {
  if (entry.notes.length === 0) return;
  draft.description = [draft.description, ...entry.notes.map((note) => note.plain)].filter(Boolean).join(' ');
  for (const note of entry.notes) findings.ledger.claim(placeOf(note).lines, 'prose');
}
