import { kinds, type Kind } from '../../generated/model.js';

export interface TraceQuestion {
  readonly direction: 'UP' | 'DOWN';
  /** Asked for, and told as missing where nothing is reached. */
  readonly kinds: readonly Kind[];
  /** Told where they are reached; nothing is wrong where they are not. */
  readonly also?: readonly Kind[];
}

const PLAN_ABOVE: readonly Kind[] = ['Vision', 'Mission', 'Goal', 'Strategy', 'RoadmapItem'];
const BELOW: readonly Kind[] = ['Strategy', 'RoadmapItem', 'Service', 'Application', 'DataSet', 'NetworkAsset'];

/** Kinds of which nobody asks why they are there. */
const WITHOUT: readonly Kind[] = [
  'Plan',
  'Vision',
  'Value',
  'Factor',
  'StrategyGroup',
  'Waiver',
  'Expectation',
  'Category',
];

/** What asks why an item of this kind is there; for a problem, what is done about it. */
export const whyQuestion = (kind: Kind): TraceQuestion | undefined => {
  if (WITHOUT.includes(kind) || kinds[kind].group === 'evidence') return undefined;
  if (kind === 'Problem') return { direction: 'UP', kinds: ['RoadmapItem', 'Strategy', 'Mission'] };
  if (kind === 'Mission' || kind === 'Goal') return { direction: 'UP', kinds: ['Vision', 'Mission'] };
  if (kind === 'Strategy') return { direction: 'UP', kinds: ['Vision', 'Mission', 'Goal'], also: ['Value'] };
  if (kind === 'RoadmapItem')
    return { direction: 'UP', kinds: ['Vision', 'Mission', 'Goal', 'Strategy'], also: ['Value'] };
  return { direction: 'UP', kinds: PLAN_ABOVE, also: ['Value'] };
};

/** What asks what serves an item of a plan. */
export const servedQuestion = (kind: Kind): TraceQuestion | undefined => {
  if (!(['Plan', 'Vision', 'Mission', 'Goal', 'Value', 'Strategy', 'RoadmapItem'] as const).some((one) => one === kind))
    return undefined;
  const kindsBelow = BELOW.filter((one) => !(kind === 'RoadmapItem' && one === 'Strategy') && one !== kind);
  return { direction: 'DOWN', kinds: kindsBelow };
};

export const fails = (kind: Kind): boolean => kinds[kind].group === 'landscape' && kind !== 'Element';
