import type { Draft } from './drafts.js';
import type { Place } from './drafts.js';
import type { Ledger } from './ledger.js';
import type { Section } from './outline.js';
import type { Anomaly, AnomalyCode } from './plan-reading.js';
import { StrategyGroups } from './strategy-groups.js';
import type { SectionKind } from './vocabulary.js';
import type { YearSpan } from './years.js';

/** A list of group names, to be joined to the groups that headings name. */
export interface ListedGroup {
  name: string;
  code?: string;
  section: Section;
  place: Place;
}

/** What has been read so far, handed from reader to reader. */
export class Findings {
  drafts: Draft[] = [];
  readonly groups = new StrategyGroups();
  readonly listedGroups: ListedGroup[] = [];
  readonly anomalies: Anomaly[] = [];
  /** Table columns that are read only if the document lists that kind nowhere else. */
  readonly fallbacks: { kind: SectionKind; read: () => void }[] = [];

  /**
   * @param years of the plan, as far as its title tells
   * @param terms years of "jangka pendek" and the like, where the document states them
   */
  constructor(
    readonly ledger: Ledger,
    readonly years: Partial<YearSpan>,
    readonly terms: ReadonlyMap<string, YearSpan>,
  ) {}

  add(draft: Draft): Draft {
    this.drafts.push(draft);
    this.ledger.claim(draft.place.lines, 'item');
    return draft;
  }

  ofKind(kind: Draft['kind']): Draft[] {
    return this.drafts.filter((draft) => draft.kind === kind);
  }

  report(code: AnomalyCode, severity: Anomaly['severity'], lines: readonly number[], id: string, en: string): void {
    this.anomalies.push({ code, severity, message: { id, en }, lines: [...new Set(lines)].toSorted((a, b) => a - b) });
  }
}
