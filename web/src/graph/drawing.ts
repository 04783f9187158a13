import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
  type StylesheetJson,
} from 'cytoscape';
import { kinds } from '../generated/model.js';
import type { Words } from '../model/model-types.js';
import { BOX, boxLines, farLetters, FONT } from './box.js';
import { dashes, type GraphColours } from './colours.js';
import type { Graph } from './graph.js';
import type { Point } from './layered-layout.js';

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

/** Cytoscape on a place of the page. Once it is closed nothing can be done to it, and nothing is. */
export class Drawing {
  private readonly cy: Core;
  private isFar = false;
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
    this.cy.on('tap', 'edge', ({ target }) => onPick(target.id(), 'link'));
  }

  /** What stays moves to its new place; nobody loses what they look at. */
  show(graph: Graph, points: ReadonlyMap<string, Point>, word: (words: Words) => string): void {
    if (this.cy.destroyed()) return;
    const elements = elementsOf(graph, points, word);
    const wanted = new Set(elements.map(({ data }) => data.id));
    this.emphasis = undefined;
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

/** Nobody can see where so many arrows point; without them, and without finding the rims of boxes, lines are drawn quickly. */
const cheapFromAfar: StylesheetJson = [
  { selector: 'edge.far', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'target-arrow-shape': 'none' } },
];

const styleOf = ({ text, groups, links, chosen, suspect }: GraphColours): StylesheetJson => [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      width: BOX.width,
      height: BOX.height,
      'border-width': 1.5,
      label: 'data(label)',
      color: text,
      'font-family': FONT,
      'font-size': BOX.letters,
      'line-height': BOX.lineHeight / BOX.letters,
      'text-valign': 'center',
      'text-halign': 'center',
      'text-wrap': 'wrap',
      // The lines are broken already.
      'text-max-width': `${BOX.width * 2}px`,
      'min-zoomed-font-size': 6,
    },
  },
  ...Object.entries(groups).map(([group, { fill, line }]) => ({
    selector: `node.${group}`,
    style: { 'background-color': fill, 'border-color': line },
  })),
  { selector: 'node.far', style: { label: 'data(code)', 'font-size': 'data(far)' } },
  { selector: 'node.inactive', style: { 'border-style': 'dashed' } },
  { selector: 'node.root', style: { 'border-width': 4 } },
  {
    selector: 'edge',
    style: { width: 1.5, 'curve-style': 'straight', 'target-arrow-shape': 'triangle', 'arrow-scale': 0.9 },
  },
  ...Object.entries(links).map(([name, colour]) => ({
    selector: `edge.${name}`,
    style: { 'line-color': colour, 'target-arrow-color': colour },
  })),
  { selector: 'edge.context', style: { 'line-style': 'dashed', 'line-dash-pattern': [...dashes.context] } },
  { selector: 'edge.evidence', style: { 'line-style': 'dotted' } },
  { selector: 'edge.over', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 3, 2, 3], width: 2.5 } },
  { selector: 'edge.suspect', style: { 'line-color': suspect, 'target-arrow-color': suspect } },
  { selector: 'node.dim', style: { opacity: 0.35 } },
  { selector: 'edge.dim', style: { opacity: 0.12 } },
  { selector: 'edge.lit', style: { width: 4, 'z-index': 9 } },
  { selector: 'node.lit', style: { 'border-width': 3 } },
  { selector: '.chosen', style: { 'border-color': chosen, 'border-width': 4 } },
];
