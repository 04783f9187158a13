import { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import type { Registry } from '../../metamodel/registry.js';
import { type PageRequest, pageOf } from '../paging/page.js';
import { scopeSentence } from '../scope-sentence.js';
import { hopOf } from '../trace/path-answers.js';
import { CutReason } from '../trace/trace-types.js';
import type { DependencyStep } from './arrivals.js';
import type { Impact } from './impact.js';
import type { Asked } from './impact.service.js';
import type { ImpactAnswer, LostRedundancyType } from './impact-types.js';
import type { LostRedundancy } from './lost-redundancy.js';
import type { DependencyItem } from './region.js';
import type { Reliance } from './reliance.js';
import type { RelianceAnswer, SinglePointsOfFailure } from './reliance-types.js';
import type { SinglePoint, SinglePoints } from './single-points.js';

/** A page, and the kinds that it tells of; all when null. */
export interface HitPage extends PageRequest {
  readonly kinds: readonly string[] | null;
}

/** Puts answers to questions of failure into the form of the API: items and links as references, sentences on demand. */
export class ImpactAnswers {
  constructor(private readonly registry: Registry) {}

  impact({ answer, ...asked }: Asked<Impact>, page: HitPage): ImpactAnswer {
    return {
      failing: answer.failing.map((item) => ItemRef.to(item)),
      hit: pageOf('impact', placed(answer.hit, page), page, ({ item, via, path, ...hit }) => ({
        ...hit,
        item: ItemRef.to(item),
        via: via.map(({ id }) => new LinkRef(id)),
        path: () => this.hops(path()),
      })),
      byKind: [...answer.byKind],
      byDistance: [...answer.byDistance],
      byUnit: answer.byUnit.map(({ unit, ...counts }) => ({
        unit: ItemRef.to(unit),
        inactive: unit.inactive,
        ...counts,
      })),
      redundancyLost: (groups) => pageOf('redundancy', answer.redundancyLost.map(keyed), groups, lostAnswer),
      ...frameOf(asked),
    };
  }

  reliance({ answer, ...asked }: Asked<Reliance & { readonly of: string }>, page: HitPage): RelianceAnswer {
    return {
      of: new ItemRef(answer.of),
      reliesOn: pageOf('reliance', placed(answer.on, page), page, ({ item, path, ...on }) => ({
        ...on,
        item: ItemRef.to(item),
        path: () => this.hops(path()),
      })),
      byKind: answer.byKind,
      ...frameOf(asked),
    };
  }

  singlePoints({ answer, ...asked }: Asked<SinglePoints>, page: PageRequest): SinglePointsOfFailure {
    const points = answer.points.map((point) => ({ ...point, key: rankKey(point) }));
    return {
      ...pageOf('single points', points, page, ({ item, serviceCount, itemCount, services }) => ({
        item: ItemRef.to(item),
        serviceCount,
        itemCount,
        services: (of: PageRequest) =>
          pageOf(
            'services',
            services().map((service) => ({ key: keyOf(service), service })),
            of,
            ({ service }) => ItemRef.to(service),
          ),
      })),
      ...frameOf(asked),
    };
  }

  private hops(steps: readonly DependencyStep[]) {
    return steps.map((step) => hopOf(this.registry, step));
  }
}

const frameOf = ({ cut, position }: { readonly cut: boolean; readonly position: number }) => ({
  exhaustive: !cut,
  cuts: cut ? [{ item: null, reason: CutReason.TOO_LARGE }] : [],
  scope: scopeSentence(),
  position: String(position),
});

/** A number as a text that is ordered as the numbers are. */
const ordered = (number: number): string => String(number).padStart(9, '0');
const FAR_BEYOND = 999_999_999;

const keyOf = ({ kind, code, id }: DependencyItem): string[] => [kind, code, id];

const rankKey = ({ item, serviceCount, itemCount }: SinglePoint): string[] => [
  ordered(FAR_BEYOND - serviceCount),
  ordered(FAR_BEYOND - itemCount),
  ...keyOf(item),
];

const placed = <T extends { readonly item: DependencyItem; readonly distance: number }>(
  rows: readonly T[],
  { kinds }: HitPage,
): (T & { readonly key: string[] })[] =>
  rows
    .filter(({ item }) => !kinds || kinds.includes(item.kind))
    .map((row) => ({ ...row, key: [ordered(row.distance), ...keyOf(row.item)] }));

const keyed = (lost: LostRedundancy): LostRedundancy & { readonly key: string[] } => ({
  ...lost,
  key: [...keyOf(lost.item), lost.type, lost.group],
});

const lostAnswer = ({ item, type, group, needed, working, stopped }: LostRedundancy): LostRedundancyType => ({
  item: ItemRef.to(item),
  linkType: type,
  group,
  needed,
  working,
  stopped: stopped.map((one) => ItemRef.to(one)),
});
