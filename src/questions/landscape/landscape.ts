import { byKindCodeId, compare } from '../trace/by-kind-code.js';
import { type LandscapeItem, lifeOf, type Turn } from './life.js';
import type { Scenario } from './scenario.js';

export const STANDINGS = ['EXISTS', 'NOT_YET', 'GONE'] as const;
export type Standing = (typeof STANDINGS)[number];

/** An item on a day. */
export interface Standee {
  readonly item: LandscapeItem;
  readonly standing: Standing;
  /** What the standing comes from: how it began, how it ended, or how it would begin. */
  readonly turn: Turn;
}

/** An item on a day, and how it stands today. */
export interface Difference extends Standee {
  readonly before: Standing;
}

export interface KindStandings {
  readonly kind: string;
  readonly exists: number;
  readonly notYet: number;
  readonly gone: number;
  readonly appears: number;
  readonly disappears: number;
}

export interface Landscape {
  /** By kind and code. */
  readonly standees: readonly Difference[];
  readonly appears: readonly Difference[];
  readonly disappears: readonly Difference[];
  /** By the name of the kind. */
  readonly byKind: readonly KindStandings[];
}

/**
 * What is there on a day if the roadmap happens so, and how that differs from what is there today by the same rules
 * if the roadmap happens as it stands: a pure function. On the day on which something ends it is gone already, and
 * gone goes before begun.
 */
export const landscape = (
  items: readonly LandscapeItem[],
  asked: { readonly day: string; readonly scenario: Scenario },
  now: { readonly day: string; readonly scenario: Scenario },
): Landscape => {
  const pairs = [...items].sort(byKindCodeId).map((item): Difference => {
    const then = standeeOn(item, asked.day, asked.scenario, now.day);
    return { ...then, before: standeeOn(item, now.day, now.scenario, now.day).standing };
  });
  return {
    standees: pairs,
    appears: pairs.filter(appears),
    disappears: pairs.filter(disappears),
    byKind: [...new Set(pairs.map(({ item }) => item.kind))].sort(compare).map((kind) => {
      const own = pairs.filter(({ item }) => item.kind === kind);
      const count = (holds: (one: Difference) => boolean): number => own.filter(holds).length;
      return {
        kind,
        exists: count(({ standing }) => standing === 'EXISTS'),
        notYet: count(({ standing }) => standing === 'NOT_YET'),
        gone: count(({ standing }) => standing === 'GONE'),
        appears: count(appears),
        disappears: count(disappears),
      };
    }),
  };
};

const appears = ({ standing, before }: Difference): boolean => standing === 'EXISTS' && before !== 'EXISTS';
const disappears = ({ standing, before }: Difference): boolean => standing !== 'EXISTS' && before === 'EXISTS';

const standeeOn = (item: LandscapeItem, day: string, scenario: Scenario, today: string): Standee => {
  const { begins, ends } = lifeOf(item, scenario, today);
  if (ends && ends.on <= day) return { item, standing: 'GONE', turn: ends };
  return { item, standing: begins.on <= day ? 'EXISTS' : 'NOT_YET', turn: begins };
};
