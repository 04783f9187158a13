import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { kinds } from '../generated/model.js';
import type { Words } from '../model/model-types.js';
import { dashes, type GraphColours } from './colours.js';
import type { Graph } from './graph.js';
import type { Point } from './layered-layout.js';
import { BOX, LETTERS, shortened } from './svg-writer.js';

/** What is to be seen, besides the graph itself. */
export interface Emphasis {
  readonly roots: ReadonlySet<string>;
  readonly chosen: string;
  /** The ids of items and links that stand out; the others step back. Nothing stands out when empty. */
  readonly lit: ReadonlySet<string>;
}

const PNG_SIDE = 8_000;

/** Cytoscape on a place of the page. Once it is closed nothing can be done to it, and nothing is. */
export class Drawing {
  private readonly cy: Core;

  constructor(
    place: HTMLElement,
    private readonly colours: GraphColours,
    isLarge: boolean,
    onPick: (id: string, what: 'item' | 'link') => void,
  ) {
    this.cy = cytoscape({
      container: place,
      style: styleOf(colours),
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 3,
      autoungrabify: true,
      boxSelectionEnabled: false,
      textureOnViewport: isLarge,
      ...(isLarge ? { pixelRatio: 1 } : {}),
    });
    this.cy.on('tap', 'node', ({ target }) => onPick(target.id(), 'item'));
    this.cy.on('tap', 'edge', ({ target }) => onPick(target.id(), 'link'));
  }

  /** What stays moves to its new place; nobody loses what they look at. */
  show(graph: Graph, points: ReadonlyMap<string, Point>, word: (words: Words) => string): void {
    if (this.cy.destroyed()) return;
    const elements = elementsOf(graph, points, word);
    const wanted = new Set(elements.map(({ data }) => data.id));
    this.cy.batch(() => {
      this.cy
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const element of elements) {
        const there = this.cy.getElementById(element.data.id ?? '');
        if (there.empty()) this.cy.add(element);
        else {
          there.data(element.data);
          if (element.position) there.position({ ...element.position });
        }
      }
    });
  }

  fit(): void {
    if (this.cy.destroyed()) return;
    this.cy.fit(undefined, 24);
    // A handful of boxes need not fill the place.
    if (this.cy.zoom() > 1.1) this.zoomTo(1.1);
  }

  zoomBy(factor: number): void {
    this.zoomTo(this.cy.zoom() * factor);
  }

  emphasize({ roots, chosen, lit }: Emphasis): void {
    if (this.cy.destroyed()) return;
    this.cy.batch(() =>
      this.cy.elements().forEach((element) => {
        element.toggleClass('root', roots.has(element.id()));
        element.toggleClass('chosen', element.id() === chosen);
        element.toggleClass('lit', lit.has(element.id()));
        element.toggleClass('dim', lit.size > 0 && !lit.has(element.id()));
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

  private zoomTo(level: number): void {
    this.cy.zoom({ level, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }
}

const elementsOf = (
  { items, links }: Graph,
  points: ReadonlyMap<string, Point>,
  word: (words: Words) => string,
): ElementDefinition[] => [
  ...items.map(({ id, kind, code, name, inactive }): ElementDefinition => {
    const { x, y } = points.get(id) ?? { x: 0, y: 0 };
    const { group, label } = kinds[kind];
    return {
      group: 'nodes',
      data: { id, label: [`${code} · ${word(label)}`, name].map((line) => shortened(line, LETTERS)).join('\n') },
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
      'font-size': 11,
      'text-valign': 'center',
      'text-halign': 'center',
      'text-wrap': 'wrap',
      'text-max-width': `${BOX.width * 2}px`,
      'min-zoomed-font-size': 6,
    },
  },
  ...Object.entries(groups).map(([group, { fill, line }]) => ({
    selector: `node.${group}`,
    style: { 'background-color': fill, 'border-color': line },
  })),
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
