import { integer } from '../../database/database.js';
import { badField } from '../../database/errors.js';
import type { Authorship } from '../../history/change.js';
import type { Values } from './stored-values.js';

export interface Verification {
  readonly id: string;
  /** False takes a verification back. */
  readonly verified: boolean;
  readonly expectedVersion?: number | null;
  /** Where faults are reported; empty for a single one. */
  readonly where?: string;
}

/** @returns what is written to an item or link; null when there is nothing to take back */
export const verificationOf = (stored: Values, verified: boolean, author: Authorship): Values | null => {
  if (!verified && !stored['verifiedAt']) return null;
  return {
    verifiedAt: verified ? author.at : null,
    verifiedBy: verified ? author.by : null,
    version: integer(Number(stored['version']) + 1),
  };
};

/** The two ends of a link with what they mean now. */
export interface MeaningEnds {
  readonly from: { readonly meaningVersion: number };
  readonly to: { readonly meaningVersion: number };
}

export const isSuspect = ({ properties, from, to }: MeaningEnds & { readonly properties: Values }): boolean =>
  properties['fromMeaning'] !== from.meaningVersion || properties['toMeaning'] !== to.meaningVersion;

/**
 * Whoever confirms a link says that it holds for what its ends mean now.
 * @throws RunutError BAD_USER_INPUT when that clears a suspicion and no reason is given
 */
export const meaningNow = (
  link: MeaningEnds & { readonly properties: Values },
  author: Authorship,
  where = '',
): Record<string, unknown> => {
  if (!isSuspect(link)) return {};
  if (author.reason === null)
    throw badField(`${where}reason`, null, 'suspect', {
      en: 'the link is suspect, for one of its ends changed its meaning; say why it still holds',
      id: 'tautan ini diragukan karena makna salah satu ujungnya berubah; sebutkan mengapa tautan tetap benar',
    });
  return { fromMeaning: integer(link.from.meaningVersion), toMeaning: integer(link.to.meaningVersion) };
};
