import type { StylesheetJson } from 'cytoscape';
import { BOX, FONT } from './box.js';
import { dashes, type GraphColours } from './colours.js';

/** Nobody can see where so many arrows point; without them, and without finding the rims of boxes, lines are drawn quickly. */
export const cheapFromAfar: StylesheetJson = [
  { selector: 'edge.far', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'target-arrow-shape': 'none' } },
];

/** How items and links look, by their classes. */
export const styleOf = ({ text, groups, links, chosen, suspect }: GraphColours): StylesheetJson => [
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
    style: {
      width: 1.5,
      'curve-style': 'straight',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      // Looking for what lies under the mouse, Cytoscape measures three labels of each line, though none has one.
      events: 'no',
    },
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
