import type { FileEdge, FileNode, GraphFile } from './graph-file.js';

/**
 * A Mermaid flowchart. Groups are subgraphs, what is collapsed is a dotted line, what is inactive has a dashed border.
 * Mermaid itself draws no more than 500 edges and 50,000 characters unless the page that shows it allows more.
 */
export const toMermaid = ({ title, note, nodes, edges, groups }: GraphFile): string => {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const inactive = nodes.filter((node) => node.inactive).map(({ id }) => nameOf(id));
  return [
    'flowchart LR',
    `  %% ${escaped(title)}`,
    `  %% ${escaped(note)}`,
    ...groups.flatMap((group, index) => [
      `  subgraph g${index}["${escaped(group.label)} (${group.count})"]`,
      ...group.nodes.map((node) => `    ${nodeLine(node, nameOf)}`),
      '  end',
    ]),
    ...nodes.filter(({ group }) => group === null).map((node) => `  ${nodeLine(node, nameOf)}`),
    ...edges.map((edge) => `  ${edgeLine(edge, nameOf)}`),
    ...(inactive.length > 0
      ? ['  classDef inactive stroke-dasharray:4 3', `  class ${inactive.join(',')} inactive`]
      : []),
    '',
  ].join('\n');
};

type NameOf = (id: string) => string;

const nodeLine = ({ id, code, name }: FileNode, nameOf: NameOf): string => {
  const lines = [code, ...(name === code ? [] : [name])].map(escaped).join('<br/>');
  return `${nameOf(id)}["${lines}"]`;
};

const edgeLine = ({ from, to, label, collapsed }: FileEdge, nameOf: NameOf): string =>
  `${nameOf(from)} ${collapsed ? '-.->' : '-->'}|"${escaped(label)}"| ${nameOf(to)}`;

/** All but letters and figures of any writing, and marks that mean nothing to Mermaid; it has a use of its own for ﬂ. */
const UNPLAIN = /[^\p{L}\p{M}\p{N} ,/→—]|ﬂ/gu;

/**
 * Mermaid's entity codes, `#35;` for `#`, for whatever might end a label, begin a comment, a list or a style, or be an
 * entity code itself; its own preprocessing looks for some of these before it parses. A line end becomes a space.
 */
const escaped = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim()
    .replace(UNPLAIN, (mark) => `#${mark.codePointAt(0)};`);
