import { badField } from '../database/errors.js';

/** A place in the feed: after a whole set of changes, or after one change within it. */
export interface FeedPlace {
  /** Of the set; 0 is before the first. */
  readonly position: number;
  /** Of the last change that was read of the set; null when it was read whole. */
  readonly index: number | null;
}

export const BEGINNING: FeedPlace = { position: 0, index: null };

/** As clients keep it: `57`, or `57.3` where a page ended within a set. */
export const placeText = ({ position, index }: FeedPlace): string =>
  index === null ? String(position) : `${position}.${index}`;

const PLACE = /^(0|[1-9]\d{0,14})(?:\.(0|[1-9]\d{0,8}))?$/;

/** @throws RunutError BAD_USER_INPUT when it is no place */
export const readPlace = (text: string, argument: string): FeedPlace => {
  const [, position, index] = PLACE.exec(text) ?? [];
  if (position === undefined)
    throw badField(argument, text, 'position', {
      en: 'is no position; take one from an answer, "57" or "57.3" for example',
      id: 'bukan posisi; ambil dari sebuah jawaban, misalnya "57" atau "57.3"',
    });
  return { position: Number(position), index: index === undefined ? null : Number(index) };
};

/** @throws RunutError BAD_USER_INPUT when the graph has not come to the place yet */
export const refuseFuture = (place: FeedPlace, head: number, argument: string): void => {
  if (place.position <= head) return;
  const text = placeText(place);
  throw badField(argument, text, 'position', {
    en: `this graph is at ${head} and has not come to ${text}; the position is another graph's, so begin anew`,
    id: `graf ini baru sampai ${head}, belum sampai ${text}; posisi itu milik graf lain, jadi mulailah dari awal`,
  });
};
