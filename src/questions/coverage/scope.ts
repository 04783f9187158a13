import { Injectable } from '@nestjs/common';
import { Database, type Row } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import type { Told } from '../../inventory/answering/told.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type Candidate, referenceParameters, theOne } from '../../inventory/writing/find-references.js';
import type { Words } from '../../metamodel/words.js';
import { today } from '../../inventory/today.js';
import { scopeSentence } from '../scope-sentence.js';

/** The plan and the unit that a client restricts an answer to. */
export interface AskedScope {
  readonly plan?: string | null;
  readonly unit?: string | null;
}

export interface Scope {
  readonly planId: string | null;
  readonly unitId: string | null;
  /** The unit and the units below it. */
  readonly unitIds: readonly string[] | null;
  /** The position of the graph that it was read at; null where nothing had to be read. */
  readonly position: string | null;
  readonly restrictions: readonly Words[];
  /** What numbers hold for, in words: every count and ratio says it. */
  readonly sentence: Told;
}

/** Finds what answers are restricted to. Nothing is asked of the database where nothing restricts them. */
@Injectable()
export class Scopes {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry);
  }

  /** @throws RunutError NOT_FOUND or BAD_USER_INPUT when a reference means nothing, several or the wrong kind */
  async find(asked: AskedScope, viewer: Viewer): Promise<Scope> {
    if (asked.plan == null && asked.unit == null)
      return { planId: null, unitId: null, unitIds: null, position: null, restrictions: [], sentence: scopeSentence() };
    const parameters = { ...scopeParameters(asked), ...viewerParameters(viewer), today: today() };
    const [row] = await this.database.read(this.queries.statement('coverage/frame/scope', parameters));
    if (!row) throw new Error('the scope query always answers with one row');
    return readScope(asked, row);
  }
}

/** `$refs` of a query that includes `coverage/frame/scope`. */
export const scopeParameters = (asked: AskedScope): { readonly refs: readonly object[] } => ({
  refs: referenceParameters(refsOf(asked)),
});

const refsOf = ({ plan, unit }: AskedScope): string[] => [plan, unit].flatMap((ref) => (ref == null ? [] : [ref]));

/**
 * Reads the columns of `coverage/frame/scope`.
 * @throws RunutError NOT_FOUND or BAD_USER_INPUT
 */
export const readScope = (asked: AskedScope, row: Row): Scope => {
  const candidates = row.get('candidates') as readonly (Candidate & { readonly index: number })[];
  const at = (index: number): Candidate[] => candidates.filter((candidate) => candidate.index === index);
  const plan = asked.plan == null ? null : theOne(at(0), asked.plan, 'plan', ['Plan']);
  const unit = asked.unit == null ? null : theOne(at(plan ? 1 : 0), asked.unit, 'unit', ['Organization']);
  const restrictions = [...(plan ? [ofPlan(plan)] : []), ...(unit ? [ofUnit(`${unit.code} "${unit.name}"`)] : [])];
  return {
    planId: plan?.id ?? null,
    unitId: unit?.id ?? null,
    unitIds: unit ? (row.get('unitIds') as string[]) : null,
    position: String(row.get('position')),
    restrictions,
    sentence: scopeSentence(restrictions),
  };
};

const ofPlan = ({ code, name }: Candidate): Words => ({
  en: `of the plan ${code} "${name}"`,
  id: `dari rencana ${code} "${name}"`,
});

export const ofUnit = (unit: string): Words => ({
  en: `of ${unit} with the units below it`,
  id: `dari ${unit} beserta unit di bawahnya`,
});
