/** What reading a plan document yields: plain data, before anything is written to the graph. */

export type PlanItemKind =
  'Vision' | 'Mission' | 'Value' | 'Goal' | 'Problem' | 'StrategyGroup' | 'Strategy' | 'RoadmapItem' | 'Factor';

export type ProblemDomain = 'BUSINESS' | 'INFORMATION' | 'APPLICATION' | 'INFRASTRUCTURE' | 'ORGANIZATION';
export type RoadmapStream = Exclude<ProblemDomain, 'BUSINESS'>;
export type FactorCriterion = 'COST' | 'BENEFIT' | 'URGENCY' | 'OTHER';

/** Where an item stands in the document. Lines count from 1; both ends are included. */
export interface PlanPassage {
  /** Headings above the item, outermost first, without their numbering, joined by ` › `. */
  section: string;
  startLine: number;
  endLine: number;
  /**
   * The words as printed, without the list marker, one source line (or table cell) per line.
   * Every line of it occurs in one of the lines given, once {@link cleanLine} has been applied to
   * both and runs of spaces are brought to one.
   */
  quote: string;
}

export interface PlanItem {
  kind: PlanItemKind;
  /** Identity across imports; survives other numbering, bullets, page breaks and heading styles. */
  sourceKey: string;
  /** As stated by the document, spaces and dashes made regular (`SPTI -2` → `SPTI-2`). */
  code?: string;
  /** Position among the items of its kind, in reading order, from 1. */
  ordinal?: number;
  name: string;
  description?: string;
  /** sourceKey of the StrategyGroup a Strategy belongs to. */
  group?: string;
  /** sourceKey of the main activity a RoadmapItem is part of. */
  parent?: string;
  domain?: ProblemDomain;
  stream?: RoadmapStream;
  startYear?: number;
  endYear?: number;
  /** Whole rupiah, over all its years. */
  budget?: number;
  criterion?: FactorCriterion;
  passage: PlanPassage;
}

export type AnomalyCode =
  | 'BUDGET_UNREADABLE'
  | 'CODE_GAP'
  | 'CODE_IRREGULAR'
  | 'CODE_REPEATED'
  | 'CONTENTS_SKIPPED'
  | 'COUNT_DIFFERS'
  | 'DOMAIN_UNKNOWN'
  | 'DUPLICATE_EXACT'
  | 'DUPLICATE_NEAR'
  | 'GROUP_NAMED_TWICE'
  | 'GROUP_UNMATCHED'
  | 'HEADING_MISSPELT'
  | 'KIND_MISSING'
  | 'LIST_BROKEN'
  | 'NUMBERING_COLLIDES'
  | 'PAGE_FURNITURE_SKIPPED'
  | 'ROADMAP_WITHOUT_PARTS'
  | 'STRATEGY_WITHOUT_GROUP'
  | 'STREAM_INFERRED'
  | 'STREAM_UNKNOWN'
  | 'UNMARKED_LIST'
  | 'UNPLACED_TEXT'
  | 'YEARS_CONFLICT'
  | 'YEARS_MISSING'
  | 'YEARS_OUTSIDE_PLAN';

export interface Anomaly {
  code: AnomalyCode;
  /** INFO: handled, for the record. WARNING: a person should look. */
  severity: 'INFO' | 'WARNING';
  message: { id: string; en: string };
  /** Line numbers concerned, ascending. */
  lines: number[];
  /** For duplicates: sourceKeys of two items that say the same; never merged. */
  pairs?: [string, string][];
}

/** Text that belongs to no item and is not recognisably prose, heading, contents or page furniture. */
export interface Unplaced {
  startLine: number;
  endLine: number;
  text: string;
  why: { id: string; en: string };
}

/** What a line of the document was taken for. */
export type LineUse = 'item' | 'heading' | 'prose' | 'contents' | 'furniture' | 'cover' | 'unplaced';

/** Consecutive lines of one use; blank lines are in none. Together they hold every non-blank line once. */
export interface UsedLines {
  use: LineUse;
  startLine: number;
  endLine: number;
}

export interface PlanCounts {
  kinds: Record<PlanItemKind, number>;
  problemsByDomain: Record<ProblemDomain | 'UNKNOWN', number>;
  /** By group code, or its name where it has none; strategies outside groups under `''`. */
  strategiesByGroup: Record<string, number>;
  roadmapByStream: Record<RoadmapStream | 'UNKNOWN', number>;
  mainActivities: number;
}

export interface PlanReading {
  document: { title: string; fileName: string; sha256: string };
  plan: { name: string; startYear?: number; endYear?: number; code?: string };
  items: PlanItem[];
  anomalies: Anomaly[];
  unplaced: Unplaced[];
  counts: PlanCounts;
  usedLines: UsedLines[];
}
