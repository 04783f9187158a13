import { flag, listOf, oneOf, type StateOf, text, texts } from '../../address/address-state.js';
import { kinds, linkTypes, type Kind, type LinkType } from '../../generated/model.js';
import { basisNames } from '../../model/basis.js';

const isKind = (name: string): name is Kind => name in kinds;
const isLinkType = (name: string): name is LinkType => name in linkTypes;
export const kindNames: readonly Kind[] = Object.keys(kinds).filter(isKind);
export const linkTypeNames: readonly LinkType[] = Object.keys(linkTypes).filter(isLinkType);
export const directions = ['around', 'up', 'down'] as const;
export const depths = ['1', '2', '3', '4'] as const;
export const limits = ['100', '200', '500', '1000'] as const;
/** A trace comes with its ways: more of them in one answer would ask for too much. */
const MOST_TRACED = 500;

/** All that the explorer is set to stands in its address. */
export const codecs = {
  root: texts(),
  direction: oneOf(directions, 'around'),
  depth: oneOf(depths, '2'),
  limit: oneOf(limits, '200'),
  context: flag(),
  kinds: listOf(kindNames),
  hide: listOf(kindNames),
  basis: listOf(basisNames),
  types: listOf(linkTypeNames),
  /** Expanded and collapsed items. */
  open: texts(),
  closed: texts(),
  /** The item or link whose ways are read out. */
  pick: text(),
  rows: oneOf(['items', 'links'], 'items'),
};

export type TraceState = StateOf<typeof codecs>;
export type Change = (change: Partial<TraceState>) => void;

/** How many items may be asked for, and how many are. */
export const limitsOf = ({ direction }: Pick<TraceState, 'direction'>): readonly (typeof limits)[number][] =>
  direction === 'around' ? limits : limits.filter((limit) => Number(limit) <= MOST_TRACED);
export const limitIn = ({ direction, limit }: Pick<TraceState, 'direction' | 'limit'>): number =>
  direction === 'around' ? Number(limit) : Math.min(MOST_TRACED, Number(limit));
