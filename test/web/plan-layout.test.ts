import { planLayout } from '../../web/src/pages/overview/plan-layout.js';
import { connectedWith, type PlanMap } from '../../web/src/pages/overview/plan-map.js';
import { wrapped } from '../../web/src/pages/overview/wrapped.js';

const item = (code: string) => ({ id: code, code, name: `Nama yang cukup panjang untuk ${code}` });
const many = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => item(`${prefix}${index}`));
const map: PlanMap = {
  visions: [item('V')],
  missions: many('M', 4),
  strategies: [
    { id: 'a', item: item('GA'), items: many('A', 7) },
    { id: 'b', item: item('GB'), items: many('B', 4) },
  ],
  roadmap: [{ id: 'APPLICATION', stream: 'APPLICATION', items: many('P', 20) }],
  connections: [
    { above: 'V', below: 'M0', overGoal: false },
    { above: 'M0', below: 'A0', overGoal: false },
    { above: 'M1', below: 'A1', overGoal: true },
    { above: 'A0', below: 'P3', overGoal: false },
    { above: 'A1', below: 'P3', overGoal: false },
    { above: 'A6', below: 'gone', overGoal: false },
  ],
};

describe('the plan as a flow', () => {
  const layout = planLayout(map, 1180);

  it('places every item once, within the drawing, and none upon another', () => {
    expect(layout.boxes.map((box) => box.item.id).toSorted()).toEqual(
      ['V', ...many('M', 4), ...many('A', 7), ...many('B', 4), ...many('P', 20)]
        .map((one) => (typeof one === 'string' ? one : one.id))
        .toSorted(),
    );
    for (const { x, y, width, height } of layout.boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(layout.width + 0.01);
      expect(y + height).toBeLessThanOrEqual(layout.height + 0.01);
    }
    const pairs = layout.boxes.flatMap((a, index) => layout.boxes.slice(index + 1).map((b) => [a, b] as const));
    const overlapping = pairs.filter(
      ([a, b]) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    );
    expect(overlapping.map(([a, b]) => `${a.item.id} ${b.item.id}`)).toEqual([]);
  });

  it('keeps the boxes of a group in its frame', () => {
    const [frame] = layout.frames;
    for (const box of layout.boxes.filter(({ item: { id } }) => id.startsWith('A'))) {
      expect(box.x).toBeGreaterThanOrEqual(frame?.x ?? Number.NaN);
      expect(box.y + box.height).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
    }
  });

  it('draws the connections of what is there', () => {
    expect(layout.paths.map(({ above, below }) => `${above} ${below}`)).toEqual([
      'V M0',
      'M0 A0',
      'M1 A1',
      'A0 P3',
      'A1 P3',
    ]);
    expect(layout.paths.every(({ d }) => /^M[-\d.]/.test(d) && !d.includes('NaN'))).toBe(true);
  });

  it('writes no line that is longer than its box', () => {
    for (const { lines, width } of layout.boxes)
      for (const line of lines) expect(line.length * 6.6).toBeLessThanOrEqual(width);
  });
});

it('knows what leads to an item and what it leads to, but not what else those lead to', () => {
  expect([...connectedWith('A0', map.connections)].toSorted()).toEqual(['A0', 'M0', 'P3', 'V']);
  expect([...connectedWith('M1', map.connections)].toSorted()).toEqual(['A1', 'M1', 'P3']);
});

it('wraps a text, breaks a word that is too long, and says where it was cut', () => {
  expect(wrapped('satu dua tiga', 8, 3)).toEqual(['satu dua', 'tiga']);
  expect(wrapped('abcdefghij', 4, 3)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrapped('satu dua tiga empat', 8, 2)).toEqual(['satu dua', 'tiga…']);
});
