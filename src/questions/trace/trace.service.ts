import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { badField } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type Candidate, theOne } from '../../inventory/writing/find-references.js';
import { today } from '../../inventory/today.js';
import { SCOPES, type TraceQuestion } from './question.js';
import { type Found, type Region, readRegion } from './region.js';
import { type Trace, trace } from './trace.js';
import { checkHops, regionStatement } from './trace-query.js';

/** What a client asks; the origins as references. */
export interface TraceRequest extends Omit<TraceQuestion, 'origins' | 'scopeEmpty'> {
  readonly from: readonly string[];
}

export interface TraceResult {
  readonly question: TraceQuestion;
  readonly region: Region;
  readonly trace: Trace;
  readonly position: number;
}

const MOST_ORIGINS = 100;

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

  /** @throws RunutError NOT_FOUND, or BAD_USER_INPUT for an ambiguous origin or a number out of bounds */
  async trace(request: TraceRequest, viewer: Viewer): Promise<TraceResult> {
    const { from, ...asked } = request;
    if (from.length === 0 || from.length > MOST_ORIGINS)
      throw badField('from', from.length, 'size', {
        en: `give 1 to ${MOST_ORIGINS} origins`,
        id: `sebutkan 1 sampai ${MOST_ORIGINS} butir asal`,
      });
    checkHops(asked.maxHops);
    const { registry } = this.catalogue;
    const day = today();
    const [row] = await this.database.read(regionStatement(this.queries, registry, from, asked, viewer, day));
    if (!row) throw new Error('the region query returned no row');
    const region = readRegion(
      registry,
      { nodes: row.get('nodes'), links: row.get('links'), full: row.get('full') },
      day,
    );
    const origins = originsOf(from, row.get('found'), row.get('members'), region);
    const question = { ...asked, ...origins };
    return { question, region, trace: trace(registry, region, question), position: Number(row.get('position')) };
  }
}

interface Member {
  readonly scope: string;
  readonly member: string;
}

/** The items that the references mean, scopes replaced: a unit stands for itself too, the other scopes only for what they hold. */
const originsOf = (
  from: readonly string[],
  found: readonly Found[],
  members: readonly Member[],
  region: Region,
): Pick<TraceQuestion, 'origins' | 'scopeEmpty'> => {
  const asked = from.map((ref, index): Candidate =>
    theOne(
      found.filter((one) => one.index === index),
      ref,
      `from.${index}`,
    ),
  );
  const isScope = (id: string): boolean => SCOPES.has(region.items.get(id)?.kind ?? '');
  const held = members
    .filter(({ scope, member }) => asked.some((one) => one.id === scope) && !isScope(member))
    .map(({ member }) => member);
  const themselves = asked.filter(({ kind }) => !SCOPES.has(kind) || kind === 'Organization').map(({ id }) => id);
  return {
    origins: [...new Set([...themselves, ...held])],
    scopeEmpty: held.length === 0 && asked.every(({ kind }) => SCOPES.has(kind)),
  };
};
