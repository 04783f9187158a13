import { feedPage, type FeedRow } from '../../src/history/feed-page.js';
import { BEGINNING, type FeedPlace, placeText } from '../../src/history/feed-place.js';

/** A page ends before whatever a scan could not see whole; nothing is skipped. */
const change = (position: number, index: number) => ({
  of: 'ITEM',
  position,
  index,
  before: '{}',
  after: '{}',
  visibilities: [],
  ends: [],
});
const row = (position: number, size: number, index: number): FeedRow => [
  position,
  size,
  index,
  change(position, index),
];
const whole = (position: number, size: number): FeedRow[] =>
  Array.from({ length: size }, (_, index) => row(position, size, index));

const read = (rows: readonly FeedRow[], since: FeedPlace, { first = 100, earlier = true, limit = 1_000 } = {}) => {
  const page = feedPage({ rows, earlier }, since, { first, limit });
  return {
    told: page.changes.map(({ position, index }) => `${position}.${index}`),
    place: placeText(page.place),
    hasMore: page.hasMore,
  };
};
const after = (position: number, index: number | null = null): FeedPlace => ({ position, index });

it('all of what follows without a gap', () => {
  expect(read([...whole(5, 2), [6, 0, null, null], ...whole(7, 1)], after(4))).toEqual({
    told: ['5.0', '5.1', '7.0'],
    place: '7',
    hasMore: false,
  });
});

it('a position that the scan missed ends the page', () => {
  expect(read([...whole(5, 1), ...whole(7, 1)], after(4))).toEqual({ told: ['5.0'], place: '5', hasMore: true });
  expect(read(whole(6, 1), after(4))).toEqual({ told: [], place: '4', hasMore: true });
});

it('a set that is seen in part ends the page there', () => {
  expect(read([row(5, 3, 0)], after(4))).toEqual({ told: ['5.0'], place: '5.0', hasMore: true });
  expect(read([row(5, 3, 0), ...whole(6, 1)], after(4))).toEqual({ told: ['5.0'], place: '5.0', hasMore: true });
  expect(read([row(5, 3, 0), row(5, 3, 2)], after(4))).toEqual({ told: ['5.0'], place: '5.0', hasMore: true });
  expect(read([[5, 3, null, null]], after(4))).toEqual({ told: [], place: '4', hasMore: true });
  expect(read([[5, null, 0, change(5, 0)]], after(4))).toEqual({ told: [], place: '4', hasMore: true });
});

it('a page may end within a set, and the next begins there', () => {
  const rows = whole(5, 3);
  expect(read(rows, after(4), { first: 2 })).toEqual({ told: ['5.0', '5.1'], place: '5.1', hasMore: true });
  expect(read(rows.slice(2), after(5, 1))).toEqual({ told: ['5.2'], place: '5', hasMore: false });
  expect(read([[5, 3, null, null], ...whole(6, 1)], after(5, 2))).toEqual({
    told: ['6.0'],
    place: '6',
    hasMore: false,
  });
});

it('what is not asked for moves the place all the same', () => {
  expect(
    read(
      [
        [5, 2, 0, null],
        [5, 2, 1, null],
        [6, 2, 0, null],
      ],
      after(4),
    ),
  ).toEqual({
    told: [],
    place: '6.0',
    hasMore: true,
  });
});

it('history may begin later than the graph', () => {
  expect(read(whole(57, 1), BEGINNING, { earlier: false })).toEqual({ told: ['57.0'], place: '57', hasMore: false });
  expect(read(whole(58, 1), BEGINNING, { earlier: true })).toEqual({ told: [], place: '0', hasMore: true });
  expect(read([...whole(57, 1), ...whole(59, 1)], BEGINNING, { earlier: false })).toEqual({
    told: ['57.0'],
    place: '57',
    hasMore: true,
  });
});

it('a scan that came to its limit says that there is more', () => {
  expect(read(whole(5, 2), after(4), { limit: 2 })).toEqual({ told: ['5.0', '5.1'], place: '5', hasMore: true });
});
