import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { badField } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { today } from '../../inventory/today.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type Candidate, theOne } from '../../inventory/writing/find-references.js';
import type { PlannedLandscape } from '../landscape/planned-landscape.js';
import { SCOPES } from '../trace/question.js';
import type { Found } from '../trace/region.js';
import { type Impact, impact } from './impact.js';
import { inLandscape } from './planned-region.js';
import { type DependencyRegion, readDependencies } from './region.js';
import { type DependencyReach, dependencyStatement } from './region-query.js';
import { type Reliance, reliance } from './reliance.js';
import { type SinglePoints, singlePoints } from './single-points.js';

/** What a question of failure came to, and where the graph was. */
export interface Asked<T> {
  readonly answer: T;
  /** The region was larger than its bounds: there may be more. */
  readonly cut: boolean;
  readonly position: number;
}

interface Fetched {
  readonly region: DependencyRegion;
  readonly found: readonly Found[];
  readonly members: readonly { readonly scope: string; readonly member: string }[];
  readonly position: number;
}

const MOST_FAILING = 100;

/** Asks the graph for dependencies, and pure functions for what they come to: one statement each. */
@Injectable()
export class Impacts {
  private readonly queries: NamedQueries;
  /** Kinds that can fail and kinds that can need something, after the link table. */
  private readonly dependent: { readonly any: ReadonlySet<string>; readonly needing: readonly string[] };

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry);
    const rows = catalogue.registry.triples.filter((triple) => triple.class === 'dependency');
    this.dependent = {
      any: new Set(rows.flatMap(({ from, to }) => [from, to])),
      needing: [...new Set(rows.map(({ to }) => to))],
    };
  }

  /**
   * What is hit if all of these fail together.
   * @param planned the landscape in which they fail; today's when null
   * @throws RunutError NOT_FOUND, or BAD_USER_INPUT for an ambiguous item or too many
   */
  async impact(of: readonly string[], viewer: Viewer, planned: PlannedLandscape | null = null): Promise<Asked<Impact>> {
    if (of.length === 0 || of.length > MOST_FAILING)
      throw badField('of', of.length, 'size', {
        en: `give 1 to ${MOST_FAILING} items that fail`,
        id: `sebutkan 1 sampai ${MOST_FAILING} item yang gagal`,
      });
    const fetched = await this.fetch(of, 'DOWNSTREAM', viewer, planned);
    const { region, position } = fetched;
    return { answer: impact(region, this.failing(of, fetched)), cut: region.full, position };
  }

  /** @throws RunutError NOT_FOUND, or BAD_USER_INPUT for an ambiguous item or one of a kind that needs nothing */
  async reliance(of: string, viewer: Viewer): Promise<Asked<Reliance & { readonly of: string }>> {
    const fetched = await this.fetch([of], 'UPSTREAM', viewer);
    const { id } = this.needing(of, fetched);
    return {
      answer: { ...reliance(fetched.region, id), of: id },
      cut: fetched.region.full,
      position: fetched.position,
    };
  }

  /**
   * @param of the item that is to stop; any service when null
   * @throws RunutError NOT_FOUND, or BAD_USER_INPUT for an ambiguous item or one of a kind that needs nothing
   */
  async singlePoints(of: string | null, viewer: Viewer): Promise<Asked<SinglePoints>> {
    const fetched = await this.fetch(of === null ? [] : [of], 'EVERYTHING', viewer);
    const { region, position } = fetched;
    const answer = singlePoints(region, of === null ? null : this.needing(of, fetched).id);
    return { answer, cut: answer.cut || region.full, position };
  }

  private async fetch(
    refs: readonly string[],
    reach: DependencyReach,
    viewer: Viewer,
    planned: PlannedLandscape | null = null,
  ): Promise<Fetched> {
    const { registry } = this.catalogue;
    const day = planned?.day ?? today();
    const [row] = await this.database.read(dependencyStatement(this.queries, registry, refs, reach, viewer, day));
    if (!row) throw new Error('the query of dependencies always answers with one row');
    const rows = {
      nodes: row.get('nodes'),
      links: row.get('links'),
      holdings: row.get('holdings'),
      full: row.get('full'),
    };
    const region = readDependencies(registry, rows, day);
    return {
      region: planned ? inLandscape(registry, region, planned) : region,
      found: row.get('found'),
      members: row.get('members'),
      position: Number(row.get('position')),
    };
  }

  /** The items that the references mean; a scope is replaced by what it stands for, as far as that runs and can fail. */
  private failing(of: readonly string[], { found, members, region }: Fetched): string[] {
    const asked = of.map((ref, index) => theOne(at(found, index), ref, `of.${index}`));
    const themselves = asked.filter(({ kind }) => !SCOPES.has(kind)).map(({ id }) => id);
    const held = members
      .map(({ member }) => region.items.get(member))
      .filter((item) => item !== undefined)
      .filter(({ kind, operating }) => operating && this.dependent.any.has(kind));
    return [...new Set([...themselves, ...held.map(({ id }) => id)])];
  }

  private needing(ref: string, { found }: Fetched): Candidate {
    return theOne(at(found, 0), ref, 'of', this.dependent.needing);
  }
}

const at = (found: readonly Found[], place: number): Found[] => found.filter(({ index }) => index === place);
