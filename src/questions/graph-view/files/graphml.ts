import type { FileEdge, FileNode, GraphFile } from './graph-file.js';

type Value = string | number | boolean | null;
type Of = 'graph' | 'node' | 'edge';
type Attribute<T> = readonly [name: string, type: 'string' | 'boolean' | 'int', value: (of: T) => Value];

/**
 * GraphML. Groups are a datum of the nodes, not graphs in graphs, which many readers lose without a word. A datum that
 * an element does not have is left out.
 */
export const toGraphml = (file: GraphFile): string => {
  const labels = new Map(file.groups.map(({ key, label }) => [key, label]));
  const ofNode: readonly Attribute<FileNode>[] = [
    ...NODE,
    ['groupLabel', 'string', ({ group }) => (group === null ? null : (labels.get(group) ?? null))],
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('graph', GRAPH),
    ...keys('node', ofNode),
    ...keys('edge', EDGE),
    '  <graph id="view" edgedefault="directed">',
    ...data('graph', GRAPH, file, '    '),
    ...file.nodes.flatMap((node) => [
      `    <node id="${xml(node.id)}">`,
      ...data('node', ofNode, node, '      '),
      '    </node>',
    ]),
    ...file.edges.flatMap((edge) => [
      `    <edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}">`,
      ...data('edge', EDGE, edge, '      '),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
};

const GRAPH: readonly Attribute<GraphFile>[] = [
  ['title', 'string', ({ title }) => title],
  ['note', 'string', ({ note }) => note],
];

const NODE: readonly Attribute<FileNode>[] = [
  ['label', 'string', ({ label }) => label],
  ['code', 'string', ({ code }) => code],
  ['name', 'string', ({ name }) => name],
  ['kind', 'string', ({ kind }) => kind],
  ['kindLabel', 'string', ({ kindLabel }) => kindLabel],
  ['archimate', 'string', ({ archimate }) => archimate],
  ['inactive', 'boolean', ({ inactive }) => inactive],
  ['distance', 'int', ({ distance }) => distance],
  ['leftOut', 'int', ({ leftOut }) => leftOut],
  ['group', 'string', ({ group }) => group],
];

const EDGE: readonly Attribute<FileEdge>[] = [
  ['type', 'string', ({ types }) => types.join(' ')],
  ['class', 'string', (edge) => edge.class],
  ['label', 'string', ({ label }) => label],
  ['sentence', 'string', ({ sentence }) => sentence],
  ['inherited', 'boolean', ({ inherited }) => inherited],
  ['suspect', 'boolean', ({ suspect }) => suspect],
  ['collapsed', 'boolean', ({ collapsed }) => collapsed],
  ['path', 'string', ({ path }) => path],
];

const keys = <T>(of: Of, attributes: readonly Attribute<T>[]): string[] =>
  attributes.map(([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);

const data = <T>(of: Of, attributes: readonly Attribute<T>[], element: T, indent: string): string[] =>
  attributes.flatMap(([name, , value]) => {
    const text = value(element);
    return text === null ? [] : [`${indent}<data key="${of}-${name}">${xml(`${text}`)}</data>`];
  });

/** What XML 1.0 has no way to say, halves of a surrogate pair among it. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** A reader turns line ends and tabs into spaces or newlines unless they are written by number. */
const MARKS = /[&<>"'\t\n\r]/g;

const xml = (text: string): string =>
  text.replace(UNSAYABLE, '\uFFFD').replace(MARKS, (mark) => `&#${mark.charCodeAt(0)};`);
