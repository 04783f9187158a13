import { badField } from '../../database/errors.js';
import { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { RoadmapStatus, Stream } from '../../model/choices.js';
import { byKey, type Connection, type Keyed, pageOf } from '../paging/page.js';
import type { AskedActivity } from './activity.js';
import { evenBudget, figuresOf } from './figures.js';
import { formula } from './formula.js';
import { groupsOf, type RoadmapAxis, type RoadmapGroup, type Years } from './groups.js';
import type { OrderConflict } from './order.js';
import type { DependencyChainType, OrderConflictType } from './order-types.js';
import type { Priority } from './priority.js';
import type { PriorityType, WeighedFactorType, WeightingType } from './priority-types.js';
import type { Roadmap } from './roadmap.js';
import type {
  OrderedPage,
  RoadmapAnswer,
  RoadmapEntryType,
  RoadmapFiguresType,
  RoadmapGroupType,
  RoadmapOrder,
} from './roadmap-types.js';
import type { WeighedFactor, Weighting } from './weighting.js';

/** Puts a roadmap into the form of the API; where it came from is the service's to say. */
export class RoadmapAnswers {
  constructor(
    private readonly roadmap: Roadmap,
    private readonly years: Years,
  ) {}

  answer(): Omit<RoadmapAnswer, 'exhaustive' | 'cuts' | 'scope' | 'position'> {
    const { items, weightings, conflicts, longest } = this.roadmap;
    return {
      total: figures(items),
      items: (page) => this.entries(items, page),
      groups: ({ by, ...page }) => {
        const groups = groupsOf(items, checked(by), this.years, Object.keys(Stream.values));
        return pageOf(`roadmap by ${by.join()}`, groups, page, (group) => this.group(group, by));
      },
      weightings: weightings.map(weightingAnswer),
      conflicts: (page) => pageOf('conflicts', conflicts.map(keyedConflict), page, conflictAnswer),
      longestChain: longest.chain && chainAnswer(longest.chain),
      circular: longest.circular.map(refTo),
    };
  }

  private group({ year, stream, unit, items }: RoadmapGroup, by: readonly RoadmapAxis[]): RoadmapGroupType {
    return {
      year,
      stream,
      unit: unit && refTo(unit),
      figures: figures(items),
      evenBudget: by.includes('YEAR') && year !== null ? evenBudget(items, year) : null,
      items: (page) => this.entries(items, page),
    };
  }

  private entries(items: readonly AskedActivity[], { order, ...page }: OrderedPage): Connection<RoadmapEntryType> {
    const rows = items
      .map((item) => ({ item, priority: this.priorityOf(item) }))
      .map((row) => ({ ...row, key: [...placeOf(row, order), row.item.code, row.item.id] }))
      .sort(byKey);
    return pageOf(`roadmap ${order}`, rows, page, ({ item, priority }) => ({
      item: refTo(item),
      priority: priorityAnswer(priority),
    }));
  }

  private priorityOf({ id }: AskedActivity): Priority {
    return this.roadmap.priorities.get(id) ?? { score: null, rank: null, missing: [], parts: [] };
  }
}

/** @throws RunutError BAD_USER_INPUT for an axis that is named twice, or none */
const checked = (by: readonly RoadmapAxis[]): readonly RoadmapAxis[] => {
  if (by.length === 0 || new Set(by).size < by.length)
    throw badField('by', by, 'unique', {
      en: 'name what to group by, each once',
      id: 'sebutkan dasar pengelompokan, masing-masing satu kali',
    });
  return by;
};

/** Comes after every number. */
const LAST = '~';
const ordered = (number: number | null): string => (number === null ? LAST : String(number).padStart(9, '0'));

const placeOf = (
  { item, priority }: { readonly item: AskedActivity; readonly priority: Priority },
  order: RoadmapOrder,
): string[] => (order === 'PRIORITY' ? [ordered(priority.rank)] : [ordered(item.startYear), ordered(item.endYear)]);

const refTo = ({ id }: { readonly id: string }): ItemRef => new ItemRef(id);

const figures = (items: readonly AskedActivity[]): RoadmapFiguresType => {
  const { byStatus, ...counts } = figuresOf(items, Object.keys(RoadmapStatus.values));
  return { ...counts, byStatus: [...byStatus] };
};

const factorAnswer = ({ factor, criterion, lessIsBetter, share }: WeighedFactor): WeighedFactorType => ({
  factor: factor && refTo(factor),
  criterion,
  lessIsBetter,
  share,
});

const priorityAnswer = ({ score, rank, missing, parts }: Priority): PriorityType => ({
  score,
  rank,
  missing,
  parts: parts.map(({ value, normalised, contribution, ...factor }) => ({
    ...factorAnswer(factor),
    value,
    normalised,
    contribution,
  })),
});

const weightingAnswer = (weighting: Weighting): WeightingType => ({
  plan: weighting.planId === null ? null : new ItemRef(weighting.planId),
  weightsFrom: weighting.source,
  formula: ({ language }) => formula(weighting, language),
  factors: weighting.factors.map(factorAnswer),
  leftOut: weighting.leftOut.map(refTo),
});

const keyedConflict = (conflict: OrderConflict): OrderConflict & Keyed => {
  const { item, prerequisite, linkId } = conflict;
  return { ...conflict, key: [item.code, item.id, prerequisite.code, prerequisite.id, linkId] };
};

const conflictAnswer = ({ item, prerequisite, linkId, reason, years }: OrderConflict): OrderConflictType => ({
  item: refTo(item),
  prerequisite: refTo(prerequisite),
  link: new LinkRef(linkId),
  reason,
  startYear: item.startYear,
  prerequisiteEndYear: prerequisite.endYear,
  years,
});

const chainAnswer = ({ items, years }: NonNullable<Roadmap['longest']['chain']>): DependencyChainType => ({
  length: items.length,
  items: items.map(refTo),
  years,
});
