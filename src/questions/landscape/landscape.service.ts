import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { today } from '../../inventory/today.js';
import type { Words } from '../../metamodel/words.js';
import type { Viewer } from '../../inventory/viewer.js';
import { scopeSentence } from '../scope-sentence.js';
import { type AskedLandscape, checkAsked, refsOf, whatIf } from './asked-landscape.js';
import { landscape, type Landscape } from './landscape.js';
import { landscapeStatement, readLandscapeItems } from './landscape-query.js';
import { endOfYear } from './life.js';
import type { PlannedLandscape } from './planned-landscape.js';
import { asItStands, scenario } from './scenario.js';

/** A landscape, and where the graph was. */
export interface FoundLandscape {
  readonly landscape: Landscape;
  readonly planned: PlannedLandscape;
  /** The day with which it is compared. */
  readonly today: string;
  /** There were more items than are looked at. */
  readonly cut: boolean;
}

/** Asks the graph for what can be delivered, and a pure function for what then exists: one statement. */
@Injectable()
export class Landscapes {
  private readonly queries: NamedQueries;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
  ) {
    this.queries = new NamedQueries(catalogue.registry);
  }

  /** @throws RunutError NOT_FOUND, or BAD_USER_INPUT where it contradicts itself or names something else */
  async find(asked: AskedLandscape, viewer: Viewer): Promise<FoundLandscape> {
    checkAsked(asked);
    const { registry } = this.catalogue;
    const now = today();
    const [row] = await this.database.read(landscapeStatement(this.queries, registry, refsOf(asked), viewer, now));
    if (!row) throw new Error('the query of the landscape always answers with one row');
    const question = whatIf(asked, row.get('found'));
    const day = endOfYear(asked.year);
    const found = landscape(
      readLandscapeItems(registry, { items: row.get('items'), activities: row.get('activities') }),
      { day, scenario: scenario(question) },
      { day: now, scenario: asItStands(question.planId) },
    );
    const restrictions = restrictionsOf(asked, question.plan);
    const standing = (wanted: string): string[] =>
      found.standees.filter((one) => one.standing === wanted).map(({ item }) => item.id);
    return {
      landscape: found,
      planned: {
        day,
        existing: standing('EXISTS'),
        gone: standing('GONE'),
        include: [...question.include],
        exclude: [...question.exclude],
        restrictions,
        scope: scopeSentence(restrictions),
        position: String(row.get('position')),
      },
      today: now,
      cut: row.get('full') === true,
    };
  }
}

const restrictionsOf = (
  { year, include, exclude, shift }: AskedLandscape,
  plan: { readonly code: string; readonly name: string } | null,
): Words[] => [
  { en: `at the end of ${year}`, id: `pada akhir tahun ${year}` },
  plan
    ? {
        en: `if the roadmap of ${plan.code} "${plan.name}" happens`,
        id: `bila peta jalan ${plan.code} "${plan.name}" terlaksana`,
      }
    : { en: 'if the roadmap happens', id: 'bila peta jalan terlaksana' },
  ...(include.length > 0 ? [{ en: `with ${include.join(', ')}`, id: `dengan ${include.join(', ')}` }] : []),
  ...(exclude.length > 0 ? [{ en: `without ${exclude.join(', ')}`, id: `tanpa ${exclude.join(', ')}` }] : []),
  ...shift.map(({ item, years }) => ({
    en: `${item} ${Math.abs(years)} ${Math.abs(years) === 1 ? 'year' : 'years'} ${years < 0 ? 'earlier' : 'later'}`,
    id: `${item} ${Math.abs(years)} tahun lebih ${years < 0 ? 'awal' : 'lambat'}`,
  })),
];
