import { BOX, boxLines, farLetters, linesOf, textWidth } from '../../web/src/graph/box.js';
import { graphColours } from '../../web/src/graph/colours.js';
import type { Graph, GraphItem, GraphLink } from '../../web/src/graph/graph.js';
import { withoutKinds } from '../../web/src/graph/hidden-kinds.js';
import { layeredLayout } from '../../web/src/graph/layered-layout.js';
import { mermaidOf } from '../../web/src/graph/mermaid-writer.js';
import { nearestLink } from '../../web/src/graph/nearest-link.js';
import { distances, shortestWays } from '../../web/src/graph/paths.js';
import { svgOf } from '../../web/src/graph/svg-writer.js';
import type { Kind } from '../../web/src/generated/model.js';

const item = (id: string, kind: Kind = 'Application', name = id): GraphItem => ({
  id,
  kind,
  code: id.toUpperCase(),
  name,
  inactive: false,
  leftOut: 0,
});
const link = (from: string, to: string, over: Partial<GraphLink> = {}): GraphLink => ({
  id: `${from}-${to}`,
  from,
  to,
  types: ['SERVES'],
  class: 'dependency',
  suspect: false,
  sentence: `${from} serves ${to}`,
  over: [],
  ...over,
});
const english = ({ en }: { readonly en: string }): string => en;

describe('the layered layout', () => {
  const cross = { from: 'a', to: 'y' };
  it('puts smaller layers above larger ones', () => {
    const points = layeredLayout(
      [
        { id: 'asset', layer: 9 },
        { id: 'vision', layer: 1 },
      ],
      [],
    );
    expect(points.get('vision')?.y).toBeLessThan(points.get('asset')?.y ?? -Infinity);
  });

  it('puts what is connected near each other, so that lines do not cross', () => {
    const items = ['a', 'b', 'x', 'y'].map((id) => ({ id, layer: 'ab'.includes(id) ? 0 : 1 }));
    const points = layeredLayout(items, [cross, { from: 'b', to: 'x' }]);
    const isLeft = (one: string, other: string): boolean => (points.get(one)?.x ?? 0) < (points.get(other)?.x ?? 0);
    expect(isLeft('a', 'b')).toBe(isLeft('y', 'x'));
  });

  it('places none on another, folding wide layers, and ignores links that lead elsewhere', () => {
    const items = Array.from({ length: 100 }, (_, index) => ({ id: String(index), layer: 0 }));
    const points = layeredLayout(items, [{ from: '1', to: 'elsewhere' }]);
    expect(new Set([...points.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(100);
    expect(new Set([...points.values()].map(({ y }) => y)).size).toBeGreaterThan(1);
  });

  it('has about the shape of its frame, however many there are in a layer', () => {
    for (const count of [12, 40, 150, 1_000]) {
      const items = Array.from({ length: count }, (_, index) => ({ id: String(index), layer: index % 4 }));
      const points = [...layeredLayout(items, []).values()];
      const width = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x)) + BOX.width;
      const height = Math.max(...points.map(({ y }) => y)) + BOX.height;
      expect(width / height).toBeGreaterThan(1);
      expect(width / height).toBeLessThan(2.4);
    }
  });

  it('lays out nothing', () => expect(layeredLayout([], []).size).toBe(0));

  it('lays out 1,000 items and 2,000 links in less than 100 ms', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => ({ id: String(index), layer: index % 9 }));
    const links = Array.from({ length: 2_000 }, (_, index) => ({
      from: String((index * 7) % 1_000),
      to: String((index * 13 + 5) % 1_000),
    }));
    layeredLayout(items, links);
    const start = performance.now();
    expect(layeredLayout(items, links).size).toBe(1_000);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('the lines of a box', () => {
  const room = (BOX.width - 2 * BOX.padding) / BOX.letters;
  it.each([
    ['a few words', 'Penilaian kinerja pegawai'],
    ['many words', 'Menertibkan urusan kepegawaian dan arsip serta mempererat interaksi dengan teknologi'],
    ['no space at all', 'pengelolaan'.repeat(12)],
    ['wide letters', 'W'.repeat(130)],
    ['one wide letter after another', 'W W W W W W W W W W W W W W W W W W W W W W W W W W'],
    ['signs of two units', '🏙'.repeat(60)],
  ])('have room in it: %s', (_, name) => {
    const lines = boxLines(item('a', 'Application', name), english);
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(room);
    expect(lines.join('')).not.toContain('\ufffd');
  });
  it('break between words, and say when there is more', () => {
    expect(linesOf('one two three', textWidth('one two'), 2)).toEqual(['one two', 'three']);
    expect(linesOf('one two three four', textWidth('one two'), 2)).toEqual(['one two', 'three…']);
    expect(linesOf('short', 100, 2)).toEqual(['short']);
    expect(linesOf('', 100, 2)).toEqual([]);
  });
  it('have larger letters for a code alone, as many as have room', () => {
    expect(farLetters('APP-1')).toBeGreaterThan(BOX.letters * 2);
    const long = 'KODE-YANG-SANGAT-PANJANG-SEKALI';
    expect(farLetters(long) * textWidth(long)).toBeLessThanOrEqual(BOX.width);
  });
});

describe('ways', () => {
  const graph: Graph = {
    items: ['a', 'b', 'c', 'd', 'far'].map((id) => item(id)),
    links: [link('a', 'b'), link('a', 'c'), link('b', 'd'), link('d', 'c'), link('d', 'far')],
  };
  it('are all the shortest ones, whichever way the links point', () => {
    const ways = shortestWays(graph, ['a'], 'd', 5).map((way) => way.map(({ id }) => id));
    expect(ways).toEqual([
      ['a-b', 'b-d'],
      ['a-c', 'd-c'],
    ]);
    expect(shortestWays(graph, ['a'], 'd', 1)).toHaveLength(1);
    expect(shortestWays(graph, ['a'], 'a', 5)).toEqual([]);
  });
  it('lead to what is collapsed, not through it', () => {
    const found = distances(graph, ['a'], new Set(['d']));
    expect(found.get('d')).toBe(2);
    expect(found.has('far')).toBe(false);
  });
});

describe('hidden kinds', () => {
  const graph: Graph = {
    items: [item('app'), item('int', 'Integration'), item('other')],
    links: [link('app', 'int', { class: 'purpose' }), link('int', 'other', { suspect: true })],
  };
  it('leave one link, which keeps its way and says no more than its weakest link', () => {
    const { items, links } = withoutKinds(graph, new Set<Kind>(['Integration']), new Set());
    expect(items.map(({ id }) => id)).toEqual(['app', 'other']);
    expect(links).toEqual([
      expect.objectContaining({ from: 'app', to: 'other', class: 'dependency', suspect: true, over: graph.links }),
    ]);
  });
  it('never hide a root', () => {
    expect(withoutKinds(graph, new Set<Kind>(['Integration']), new Set(['int'])).items).toHaveLength(3);
  });
  it('come to an end where links run in a circle', () => {
    const circle: Graph = {
      items: [item('app'), item('i', 'Integration'), item('j', 'Integration')],
      links: [link('app', 'i'), link('i', 'j'), link('j', 'i'), link('j', 'app')],
    };
    expect(withoutKinds(circle, new Set<Kind>(['Integration']), new Set()).links).toEqual([]);
  });
});

describe('files', () => {
  const wicked = '<b>"A" & #1';
  const graph: Graph = { items: [item('a', 'Application', wicked), item('b')], links: [link('a', 'b')] };
  it('are SVG in which a name is text, whole in its tooltip', () => {
    const points = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 0, y: 100 }],
    ]);
    const svg = svgOf(graph, points, { title: wicked, word: english, colours: graphColours.light });
    expect(svg).toContain('<title>Application: A &lt;b&gt;&quot;A&quot; &amp; #1</title>');
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('M0 30L0 70');
  });
  it('are Mermaid in which a name is text', () => {
    const mermaid = mermaidOf(graph, english);
    expect(mermaid).toBe(
      ['flowchart TB', '  n1["A #lt;b#gt;#quot;A#quot; #amp; #35;1"]', '  n2["B b"]', '  n1 -->|"Serves"| n2', ''].join(
        '\n',
      ),
    );
  });
});

describe('the link that is meant by a click', () => {
  const points = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 0 }],
    ['c', { x: 0, y: 100 }],
  ]);
  const links = [link('a', 'b'), link('a', 'c'), link('a', 'elsewhere')];

  it('is the one whose line runs nearest', () => {
    expect(nearestLink(links, points, { x: 50, y: 4 }, 10)).toBe('a-b');
    expect(nearestLink(links, points, { x: 3, y: 50 }, 10)).toBe('a-c');
    expect(nearestLink([...links].reverse(), points, { x: 5, y: 4 }, 10)).toBe('a-b');
  });

  it('is none where no line runs within reach, nor beyond the end of a line', () => {
    expect(nearestLink(links, points, { x: 50, y: 11 }, 10)).toBeUndefined();
    expect(nearestLink(links, points, { x: 115, y: 0 }, 10)).toBeUndefined();
    expect(nearestLink([], points, { x: 0, y: 0 }, 10)).toBeUndefined();
  });
});
