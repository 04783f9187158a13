import cytoscape, { type CollectionReturnValue, type Core, type ElementDefinition } from 'cytoscape';
import { kinds } from '../generated/model.js';
import type { Words } from '../model/model-types.js';
import { boxLines, farLetters } from './box.js';
import type { GraphColours } from './colours.js';
import { cheapFromAfar, styleOf } from './drawing-style.js';
import type { Graph } from './graph.js';
import type { Point } from './layered-layout.js';
import { nearestLink } from './nearest-link.js';

/** What is to be seen, besides the graph itself. */
export interface Emphasis {
  readonly roots: ReadonlySet<string>;
  readonly chosen: string;
  /** The ids of items and links that stand out; the others step back. Nothing stands out when empty. */
  readonly lit: ReadonlySet<string>;
}

const PNG_SIDE = 8_000;
/** Letters are a little under 10 pixels high then. */
const READABLE = 0.75;
/** From farther away only the codes can be read, in larger letters. */
const FAR = 0.55;
const MARGIN = 24;
/** So far beside a line it is meant still, in pixels of the screen: a finger is not as exact as an arrow. */
const REACH = 10;

/** Cytoscape on a place of the page. Once it is closed nothing can be done to it, and nothing is. */
export class Drawing {
  private readonly cy: Core;
  private isFar = false;
  private links: Graph['links'] = [];
  private points: ReadonlyMap<string, Point> = new Map();
  /** Undefined while it has not been applied to what is shown. */
  private emphasis: Emphasis | undefined;

  constructor(
    place: HTMLElement,
    private readonly colours: GraphColours,
    isLarge: boolean,
    onPick: (id: string, what: 'item' | 'link') => void,
  ) {
    this.cy = cytoscape({
      container: place,
      style: [...styleOf(colours), ...(isLarge ? cheapFromAfar : [])],
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 3,
      autoungrabify: true,
      boxSelectionEnabled: false,
      textureOnViewport: isLarge,
      ...(isLarge ? { pixelRatio: 1 } : {}),
    });
    this.cy.on('zoom', () => this.letterCodes());
    // What is cut off in a box is whole here.
    this.cy.on('mouseover', 'node', ({ target }) => (place.title = target.data('title')));
    this.cy.on('mouseout', 'node', () => (place.title = ''));
    this.cy.on('tap', 'node', ({ target }) => onPick(target.id(), 'item'));
    this.cy.on('tap', ({ target, position }) => {
      if (target !== this.cy) return;
      const link = nearestLink(this.links, this.points, position, REACH / this.cy.zoom());
      if (link !== undefined) onPick(link, 'link');
    });
  }

  /** What stays moves to its new place; nobody loses what they look at. */
  show(graph: Graph, points: ReadonlyMap<string, Point>, word: (words: Words) => string): void {
    if (this.cy.destroyed()) return;
    const elements = elementsOf(graph, points, word);
    const wanted = new Set(elements.map(({ data }) => data.id));
    this.emphasis = undefined;
    this.links = graph.links;
    this.points = points;
    this.cy.batch(() => {
      this.cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      const added: ElementDefinition[] = [];
      for (const element of elements) {
        const there = this.cy.getElementById(element.data.id ?? '');
        if (there.empty()) added.push(element);
        else {
          there.data(element.data);
          if (element.position) there.position({ ...element.position });
        }
      }
      this.cy.add(added).toggleClass('far', this.isFar);
    });
  }

  fit(): void {
    if (this.cy.destroyed()) return;
    this.cy.fit(undefined, MARGIN);
    // A handful of boxes need not fill the place.
    if (this.cy.zoom() > 1.1) this.zoomTo(1.1);
  }

  /**
   * All of it where it can be read then; else as much as can be read, around what it begins with.
   * @returns whether all of it is in view
   */
  begin(roots: ReadonlySet<string>): boolean {
    this.fit();
    if (this.cy.destroyed() || this.cy.zoom() >= READABLE) return true;
    this.cy.zoom(READABLE);
    this.cy.center(this.cy.nodes().filter((node) => roots.has(node.id())));
    const { x1, x2, y1, y2 } = this.cy.elements().boundingBox();
    const { x, y } = this.cy.pan();
    // Beside the picture there is nothing to see.
    this.cy.pan({ x: within(x, x1, x2, this.cy.width()), y: within(y, y1, y2, this.cy.height()) });
    return false;
  }

  zoomBy(factor: number): void {
    this.zoomTo(this.cy.zoom() * factor);
  }

  emphasize(next: Emphasis): void {
    if (this.cy.destroyed()) return;
    const touched = this.touchedBy(next);
    this.emphasis = next;
    const { roots, chosen, lit } = next;
    this.cy.batch(() =>
      touched.forEach((element) => {
        const id = element.id();
        element.toggleClass('root', roots.has(id));
        element.toggleClass('chosen', id === chosen);
        element.toggleClass('lit', lit.has(id));
        element.toggleClass('dim', lit.size > 0 && !lit.has(id));
      }),
    );
  }

  png(): Promise<Blob> {
    return this.cy.png({
      output: 'blob-promise',
      full: true,
      scale: 2,
      maxWidth: PNG_SIDE,
      maxHeight: PNG_SIDE,
      bg: this.colours.paper,
    });
  }

  resize(): void {
    this.cy.resize();
  }

  close(): void {
    this.cy.destroy();
  }

  /** Of a thousand items few change when another is chosen. */
  private touchedBy(next: Emphasis): CollectionReturnValue {
    const before = this.emphasis;
    if (!before || before.lit.size > 0 !== next.lit.size > 0) return this.cy.elements();
    const ids = new Set([before, next].flatMap(({ roots, chosen, lit }) => [...roots, ...lit, chosen]));
    return this.cy.elements().filter((element) => ids.has(element.id()));
  }

  private letterCodes(): void {
    const isFar = this.cy.zoom() < FAR;
    if (isFar === this.isFar) return;
    this.isFar = isFar;
    this.cy.batch(() => this.cy.elements().toggleClass('far', isFar));
  }

  private zoomTo(level: number): void {
    this.cy.zoom({ level, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }
}

/** Where the picture is to lie on one axis, so that no more than a margin beside it is in view. */
const within = (pan: number, from: number, to: number, view: number): number => {
  const first = MARGIN - from * READABLE;
  const last = view - MARGIN - to * READABLE;
  return last > first ? (first + last) / 2 : Math.min(first, Math.max(last, pan));
};

const elementsOf = (
  { items, links }: Graph,
  points: ReadonlyMap<string, Point>,
  word: (words: Words) => string,
): ElementDefinition[] => [
  ...items.map((item): ElementDefinition => {
    const { id, kind, code, name, inactive } = item;
    const { x, y } = points.get(id) ?? { x: 0, y: 0 };
    const { group } = kinds[kind];
    return {
      group: 'nodes',
      data: { id, code, title: `${code} ${name}`, label: boxLines(item, word).join('\n'), far: farLetters(code) },
      position: { x, y },
      classes: [group, ...(inactive ? ['inactive'] : [])],
    };
  }),
  ...links.map((link): ElementDefinition => {
    const { id, from, to, suspect, over } = link;
    const classes = [link.class, ...(suspect ? ['suspect'] : []), ...(over.length > 0 ? ['over'] : [])];
    return { group: 'edges', data: { id, source: from, target: to }, classes };
  }),
];
