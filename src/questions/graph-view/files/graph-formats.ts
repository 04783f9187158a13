import { toCytoscape } from './cytoscape.js';
import { toDot } from './dot.js';
import type { GraphFile } from './graph-file.js';
import { toGraphml } from './graphml.js';
import { toMermaid } from './mermaid.js';

export interface GraphFormat {
  readonly mediaType: string;
  readonly extension: string;
  readonly write: (file: GraphFile) => string;
}

/** The formats that a view can be had in, by the name that they are asked for by. */
export const GRAPH_FORMATS: ReadonlyMap<string, GraphFormat> = new Map<string, GraphFormat>([
  ['cytoscape.json', { mediaType: 'application/json', extension: 'cytoscape.json', write: toCytoscape }],
  ['graphml', { mediaType: 'application/graphml+xml', extension: 'graphml', write: toGraphml }],
  ['mermaid', { mediaType: 'text/vnd.mermaid', extension: 'mmd', write: toMermaid }],
  ['dot', { mediaType: 'text/vnd.graphviz', extension: 'dot', write: toDot }],
]);
