import { badField } from '../../database/errors.js';
import type { TraceRequest } from './trace.service.js';

const MOST_NAMED = 100;
const MOST_HOPS = 64;

/** @throws RunutError BAD_USER_INPUT */
export const checkRequest = ({ from, chosen, confidence, maxHops }: TraceRequest): void => {
  if (from.length > MOST_NAMED || (from.length === 0 && chosen === null))
    throw badField('from', from.length, 'size', {
      en: `give 1 to ${MOST_NAMED} origins, or choose them with the argument origins`,
      id: `sebutkan 1 sampai ${MOST_NAMED} item asal, atau pilih dengan argumen origins`,
    });
  if (confidence?.includes('SUGGESTED'))
    throw badField('confidence', confidence, 'SUGGESTED', {
      en: 'a suggested link counts nowhere, so no trace leads over it; leave SUGGESTED out, or confirm the link first',
      id: 'tautan yang baru disarankan tidak dihitung di mana pun, jadi tidak dapat ditelusuri; hilangkan SUGGESTED, atau konfirmasikan tautannya dahulu',
    });
  checkHops(maxHops);
};

/** @throws RunutError BAD_USER_INPUT */
export const checkHops = (maxHops: number): void => {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MOST_HOPS)
    throw badField('maxHops', maxHops, 'range', {
      en: `is a number from 1 to ${MOST_HOPS}`,
      id: `berupa bilangan dari 1 sampai ${MOST_HOPS}`,
    });
};
