import { type Block, linesOf, quoteOf } from './blocks.js';
import type { StatedCode } from './codes.js';
import type { Section } from './outline.js';
import type { Cell } from './tables.js';
import type { FactorCriterion, PlanItemKind, ProblemDomain, RoadmapStream } from './plan-reading.js';
import type { StrategyGroup } from './strategy-groups.js';

/** Where the words of an item stand, before its section is spelled out. */
export interface Place {
  quote: string;
  startLine: number;
  endLine: number;
  /** Every line the item takes up. */
  lines: number[];
}

/** An item as read; keys, ordinals and references to others follow when all have been read. */
export interface Draft {
  kind: PlanItemKind;
  section: Section;
  /** Label above the item inside its list ("Bidang Jaringan"), part of its section and of its key. */
  under?: string;
  /** The words that identify it, without code. */
  key: string;
  name: string;
  description?: string;
  code?: StatedCode;
  groupCode?: string;
  place: Place;
  group?: StrategyGroup;
  parent?: Draft;
  domain?: ProblemDomain;
  stream?: RoadmapStream;
  startYear?: number;
  endYear?: number;
  budget?: number;
  criterion?: FactorCriterion;
  /** Counts only where the document has no better one: the purpose of the document itself, as a goal. */
  weak?: boolean;
}

export function placeOf(block: Block): Place {
  const lines = linesOf(block).map((line) => line.number);
  return { quote: quoteOf(block), startLine: lines[0] ?? 0, endLine: lines.at(-1) ?? 0, lines };
}

export function placeOfCell(cell: Cell, rowLines: readonly number[]): Place {
  const lines = cell.pieces.map((piece) => piece.line.number);
  return {
    quote: cell.pieces.map((piece) => piece.text).join('\n'),
    startLine: Math.min(...lines),
    endLine: Math.max(...lines),
    lines: [...rowLines],
  };
}
