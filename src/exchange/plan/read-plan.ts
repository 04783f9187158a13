import { createHash } from 'node:crypto';
import { buildBlocks } from './blocks.js';
import { reportCodes } from './code-anomalies.js';
import { mendCodes } from './code-mending.js';
import { findContents } from './contents.js';
import { countItems } from './counts.js';
import { findCover } from './cover.js';
import { findDuplicates } from './duplicates.js';
import { Findings } from './findings.js';
import { findFurniture } from './furniture.js';
import { reportItems } from './item-anomalies.js';
import { toItems } from './items.js';
import { Ledger } from './ledger.js';
import { type Line, splitLines } from './lines.js';
import { buildOutline } from './outline.js';
import type { PlanReading } from './plan-reading.js';
import { refuseUnlessPlan, refuseUnreadable } from './refusal.js';
import { groupDrafts, planSections } from './section-plans.js';
import { readSection } from './section-reader.js';
import { sourceKeys } from './source-keys.js';
import { inferStreams } from './streams.js';
import { reportStructure } from './structure-anomalies.js';
import { findTitle, planYears, suggestCode } from './title.js';
import { termYears } from './years.js';

export { NotAPlanError } from './not-a-plan-error.js';
export type { Anomaly, PlanItem, PlanPassage, PlanReading, Unplaced, UsedLines, LineUse } from './plan-reading.js';

/**
 * Reads an ICT master plan out of a text, markdown or plain. Pure: same text, same reading.
 *
 * Lines are cleaned; page furniture and tables of contents are set aside; the rest becomes blocks (headings,
 * paragraphs, list entries, tables), blocks become sections by the style and words of their headings, and sections
 * become items. Every printed line is accounted for in `usedLines`; what could not be placed is in `unplaced`.
 *
 * @param text the document, any line endings
 * @param options.fileName names the file in messages, and the document where it has no title
 * @throws {NotAPlanError} where the text is empty, not text, or no plan
 */
export function readPlan(text: string, options: { fileName: string }): PlanReading {
  refuseUnreadable(text, options.fileName);
  const lines = splitLines(text);
  const furniture = findFurniture(lines);
  const body = lines.filter((line) => !furniture.has(line));
  const contents = findContents(body);
  const found = findTitle(body, contents, options.fileName);
  // A document whose name stands only in its page heads is still called so.
  const title = found.isPlan ? found : findTitle(lines, contents, options.fileName);
  const cover = findCover(lines, furniture, contents, title.lines);
  const ledger = new Ledger(lines);
  ledger.claim(numbersOf(furniture), 'furniture');
  ledger.claim(numbersOf(contents), 'contents');
  ledger.claim(numbersOf(cover), 'cover');

  const { years, roadmapYears, roadmapLine } = planYears(title, lines);
  const findings = new Findings(ledger, years ?? {}, termYears(lines.map((line) => line.text)));
  const sections = buildOutline(buildBlocks(lines, furniture, new Set([...contents, ...cover])));
  for (const plan of planSections(sections, findings)) readSection(plan, findings);
  settle(findings);
  refuseUnlessPlan(findings, title, lines, options.fileName);

  const span = years ?? yearsOfActivities(findings);
  const drafts = [...groupDrafts(findings), ...findings.drafts].toSorted(
    (a, b) => a.place.startLine - b.place.startLine,
  );
  const keys = sourceKeys(drafts, title.title);
  const items = toItems(drafts, keys);
  if (contents.size > 0)
    findings.report(
      'CONTENTS_SKIPPED',
      'INFO',
      numbersOf(contents),
      'Daftar isi dilewati.',
      'The table of contents was skipped.',
    );
  if (furniture.size > 0)
    findings.report(
      'PAGE_FURNITURE_SKIPPED',
      'INFO',
      numbersOf(furniture),
      `${furniture.size} baris kepala, kaki, atau nomor halaman dilewati.`,
      `${furniture.size} lines of page heads, feet or numbers were skipped.`,
    );
  if (
    years &&
    roadmapYears &&
    roadmapLine !== undefined &&
    (years.startYear !== roadmapYears.startYear || years.endYear !== roadmapYears.endYear)
  ) {
    findings.report(
      'YEARS_CONFLICT',
      'WARNING',
      [roadmapLine],
      `Judul menyebut ${years.startYear}–${years.endYear}, peta jalan ${roadmapYears.startYear}–${roadmapYears.endYear}.`,
      `The title says ${years.startYear}–${years.endYear}, the roadmap ${roadmapYears.startYear}–${roadmapYears.endYear}.`,
    );
  }
  reportStructure(sections, findings);
  reportCodes(findings);
  reportItems(findings, span ?? {});
  const unplaced = ledger.unplaced();
  if (unplaced.length > 0)
    findings.report(
      'UNPLACED_TEXT',
      'WARNING',
      unplaced.map((one) => one.startLine),
      `${unplaced.length} bagian teks tidak dapat ditempatkan.`,
      `${unplaced.length} pieces of text could not be placed.`,
    );
  const code = suggestCode(title.title, span?.startYear);
  return {
    document: {
      title: title.title,
      fileName: options.fileName,
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    plan: { name: title.title, ...span, ...(code === undefined ? {} : { code }) },
    items,
    anomalies: [...findings.anomalies, ...findDuplicates(drafts, keys)],
    unplaced,
    counts: countItems(items),
    usedLines: ledger.usedLines(),
  };
}

/** What only the whole document decides: fallback columns, group lists, weak goals, streams. */
function settle(findings: Findings): void {
  for (const { kind, read } of findings.fallbacks) if (findings.ofKind(kind).length === 0) read();
  const goals = findings.ofKind('Goal');
  if (goals.some((draft) => draft.weak !== true)) {
    const weak = goals.filter((draft) => draft.weak === true);
    findings.drafts = findings.drafts.filter((draft) => !weak.includes(draft));
    for (const draft of weak) {
      findings.ledger.giveUp(draft.place.lines, DOCUMENT_PURPOSE);
    }
  }
  mendCodes(findings);
  findings.groups.joinListed(findings.listedGroups);
  findings.groups.settleByCode(findings.ofKind('Strategy'));
  inferStreams(findings);
}

const DOCUMENT_PURPOSE = {
  id: 'Tujuan dokumen itu sendiri; tujuan rencana didaftar di bagian lain.',
  en: 'The purpose of the document itself; the goals of the plan are listed elsewhere.',
};

function yearsOfActivities(findings: Findings): { startYear: number; endYear: number } | undefined {
  const starts = findings.drafts.flatMap((draft) => draft.startYear ?? []);
  const ends = findings.drafts.flatMap((draft) => draft.endYear ?? []);
  return starts.length === 0 ? undefined : { startYear: Math.min(...starts), endYear: Math.max(...ends) };
}

function numbersOf(lines: ReadonlySet<Line>): number[] {
  return [...lines].map((line) => line.number);
}
