import type { FileEdge, FileNode, GraphFile } from './graph-file.js';

/** DOT, the language of Graphviz. Groups are clusters; what is collapsed is dashed, what is inactive dotted. */
export const toDot = ({ title, note, nodes, edges, groups }: GraphFile): string =>
  [
    `digraph ${label(title)} {`,
    `  graph [${attributes({ label: `${title}\n${note}`, labelloc: 't', rankdir: 'LR', charset: 'UTF-8' })}];`,
    `  node [${attributes({ shape: 'box', style: 'rounded' })}];`,
    ...groups.flatMap((group, index) => [
      `  subgraph ${label(`cluster_${index}`)} {`,
      `    graph [${attributes({ label: `${group.label} (${group.count})` })}];`,
      ...group.nodes.map((node) => `    ${nodeLine(node)}`),
      '  }',
    ]),
    ...nodes.filter(({ group }) => group === null).map((node) => `  ${nodeLine(node)}`),
    ...edges.map((edge) => `  ${edgeLine(edge)}`),
    '}',
    '',
  ].join('\n');

const nodeLine = ({ id, code, name, label: tooltip, kind, kindLabel, archimate, inactive }: FileNode): string => {
  const style = inactive ? 'rounded,dotted' : null;
  const lines = [code, ...(name === code ? [] : [name]), `(${kindLabel})`].join('\n');
  return `${label(id)} [${attributes({ id, label: lines, tooltip, class: kind, archimate, style })}];`;
};

const edgeLine = (edge: FileEdge): string => {
  const { id, from, to, types, label: verb, sentence, suspect, collapsed, path } = edge;
  const classes = [edge.class, ...(collapsed ? ['collapsed'] : []), ...(suspect ? ['suspect'] : [])].join(' ');
  const tooltip = path ?? sentence;
  const style = collapsed ? 'dashed' : null;
  const said = { id, label: verb, tooltip, class: classes, type: types.join(' '), style };
  return `${label(from)} -> ${label(to)} [${attributes(said)}];`;
};

const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${label(value)}`]))
    .join(', ');

/** Control characters but the line end. */
const CONTROLS = /(?!\n)\p{Cc}/gu;

/**
 * A quoted text. Graphviz reads it twice: as a string, in which a quote needs a backslash, and as a label, in which a
 * backslash begins an escape and an ampersand an entity.
 */
const label = (text: string): string => {
  const oneKindOfLineEnd = text.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ');
  const quoted = oneKindOfLineEnd
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n');
  return `"${quoted}"`;
};
