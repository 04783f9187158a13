import type { FileGroup, GraphFile } from './graph-file.js';

/**
 * Cytoscape JSON, which Cytoscape.js takes as it is: `cytoscape({ elements })`. Groups are compound parents, with ids
 * that no item has.
 */
export const toCytoscape = ({ title, note, nodes, edges, groups }: GraphFile): string => {
  const parents = groups.map(({ key, label, count }) => ({ data: { id: parentId(key), label, isGroup: true, count } }));
  const elements = {
    nodes: [
      ...parents,
      ...nodes.map(({ group, ...data }) => ({
        data: { ...data, ...(group === null ? {} : { parent: parentId(group) }) },
      })),
    ],
    edges: edges.map(({ id, from, to, ...data }) => ({ data: { id, source: from, target: to, ...data } })),
  };
  return `${JSON.stringify({ format_version: '1.0', generated_by: 'runut', data: { name: title, note }, elements }, null, 2)}\n`;
};

const parentId = (key: FileGroup['key']): string => `group:${key}`;
