import type { Findings } from './findings.js';
import type { PlanItemKind } from './plan-reading.js';
import type { YearSpan } from './years.js';

const EXPECTED: readonly (readonly [PlanItemKind, string, string])[] = [
  ['Vision', 'visi', 'vision'],
  ['Mission', 'misi', 'missions'],
  ['Value', 'nilai', 'values'],
  ['Goal', 'tujuan atau sasaran', 'goals'],
  ['Problem', 'permasalahan', 'problems'],
  ['Strategy', 'strategi', 'strategies'],
  ['RoadmapItem', 'kegiatan peta jalan', 'roadmap activities'],
];

/** What is missing from the items read, or does not fit together. */
export function reportItems(findings: Findings, years: Partial<YearSpan>): void {
  for (const [kind, id, en] of EXPECTED) {
    if (findings.ofKind(kind).length === 0)
      findings.report('KIND_MISSING', 'WARNING', [], `Dokumen tidak memuat ${id}.`, `The document lists no ${en}.`);
  }
  reportGroups(findings);
  reportRoadmap(findings, years);
  const homeless = findings.ofKind('Problem').filter((draft) => draft.domain === undefined);
  if (homeless.length > 0)
    findings.report(
      'DOMAIN_UNKNOWN',
      'WARNING',
      homeless.map((draft) => draft.place.startLine),
      `${homeless.length} permasalahan tidak disebut domainnya.`,
      `${homeless.length} problems have no stated domain.`,
    );
}

function reportGroups(findings: Findings): void {
  const { all } = findings.groups;
  for (const group of all) {
    if (!group.headed || group.listedAs === undefined || group.section.title === '') continue;
    const heading = group.code === undefined ? group.name : `${group.name} (${group.code})`;
    if (group.listedAs === heading) continue;
    findings.report(
      'GROUP_NAMED_TWICE',
      'INFO',
      [...(group.listedAt ?? []), ...group.place.lines],
      `Kelompok "${group.listedAs}" dalam daftar berjudul "${heading}" di bagiannya; dibaca sebagai satu kelompok.`,
      `Group "${group.listedAs}" of the list is headed "${heading}"; read as one group.`,
    );
  }
  const filled = new Set(findings.drafts.map((draft) => draft.group));
  const empty = all.filter((group) => !filled.has(group));
  for (const group of empty)
    findings.report(
      'GROUP_UNMATCHED',
      'WARNING',
      group.place.lines,
      `Kelompok "${group.name}" tidak memuat strategi.`,
      `Group "${group.name}" holds no strategies.`,
    );
  const outside = findings.ofKind('Strategy').filter((draft) => draft.group === undefined);
  if (outside.length > 0 && all.length > 0)
    findings.report(
      'STRATEGY_WITHOUT_GROUP',
      'WARNING',
      outside.map((draft) => draft.place.startLine),
      `${outside.length} strategi berada di luar kelompok.`,
      `${outside.length} strategies stand outside any group.`,
    );
}

function reportRoadmap(findings: Findings, years: Partial<YearSpan>): void {
  const activities = findings.ofKind('RoadmapItem');
  const lines = activities.map((draft) => draft.place.startLine);
  const planned = activities.some(
    (draft) => draft.parent !== undefined || draft.startYear !== undefined || draft.budget !== undefined,
  );
  if (activities.length > 0 && !planned)
    findings.report(
      'ROADMAP_WITHOUT_PARTS',
      'WARNING',
      lines,
      `Peta jalan hanya memuat ${activities.length} kegiatan utama; tidak ada rincian kegiatan, tahun, atau anggaran di bawahnya.`,
      `The roadmap lists ${activities.length} main activities and nothing beneath them: no parts, years or budgets.`,
    );
  const streamless = activities.filter((draft) => draft.stream === undefined);
  if (streamless.length > 0)
    findings.report(
      'STREAM_UNKNOWN',
      'INFO',
      streamless.map((draft) => draft.place.startLine),
      `${streamless.length} kegiatan tidak disebut alirannya.`,
      `${streamless.length} activities have no stated stream.`,
    );
  const { startYear, endYear } = years;
  if (startYear === undefined || endYear === undefined) {
    findings.report(
      'YEARS_MISSING',
      'WARNING',
      [],
      'Kurun waktu rencana tidak ditemukan.',
      'The years of the plan were not found.',
    );
    return;
  }
  const outside = activities.filter(
    (draft) => (draft.startYear ?? startYear) < startYear || (draft.endYear ?? endYear) > endYear,
  );
  if (outside.length > 0)
    findings.report(
      'YEARS_OUTSIDE_PLAN',
      'WARNING',
      outside.map((draft) => draft.place.startLine),
      `${outside.length} kegiatan berada di luar tahun ${startYear}–${endYear}.`,
      `${outside.length} activities lie outside ${startYear}–${endYear}.`,
    );
}
