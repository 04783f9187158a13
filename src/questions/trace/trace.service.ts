import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import type { Candidate } from '../../inventory/writing/find-references.js';
import type { ItemSet } from '../item-set/item-set.js';
import { namedIn, originsOf } from './origins.js';
import type { TraceQuestion } from './question.js';
import { readRegion } from './region.js';
import { type Trace, trace } from './trace.js';
import { checkRequest } from './trace-bounds.js';
import { regionStatement } from './trace-query.js';

/** What a client asks; the origins and the plan as references. */
export interface TraceRequest extends Omit<TraceQuestion, 'origins' | 'scopeEmpty'> {
  readonly from: readonly string[];
  /** Origins by what they are like, besides those named. */
  readonly chosen: ItemSet | null;
  /** The day on which the graph is looked at, as it is known now; today when null. */
  readonly asOf: string | null;
}

export interface TraceResult {
  readonly question: TraceQuestion;
  readonly plan: Candidate | null;
  readonly asOf: string | null;
  readonly trace: Trace;
  readonly position: number;
}

/** Asks the graph for the region of a trace, and the pure function for the answer: one statement. */
@Injectable()
export class TraceService {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry);
  }

  /**
   * @throws RunutError NOT_FOUND, LIMIT_EXCEEDED for too many origins, or BAD_USER_INPUT for an ambiguous reference, an
   * origin of another plan or a number out of bounds
   */
  async trace(request: TraceRequest, viewer: Viewer): Promise<TraceResult> {
    checkRequest(request);
    const { registry } = this.catalogue;
    const { from: _, chosen: __, asOf, ...asked } = request;
    const day = asOf ?? today();
    const { statement, references } = regionStatement(this.queries, registry, request, viewer, day);
    const [row] = await this.database.read(statement);
    if (!row) throw new Error('the region query returned no row');
    const named = namedIn(row, request, references);
    const region = readRegion(
      registry,
      { nodes: row.get('nodes'), links: row.get('links'), full: row.get('full') },
      day,
      asOf,
    );
    const question = { ...asked, plan: named.plan?.id ?? null, ...originsOf(row, named.from, region) };
    return {
      question,
      plan: named.plan,
      asOf,
      trace: trace(registry, region, question),
      position: Number(row.get('position')),
    };
  }
}
