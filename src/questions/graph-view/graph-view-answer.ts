import { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { scopeSentence } from '../scope-sentence.js';
import type { GraphView } from './graph-view-types.js';
import type { ViewAnswer } from './graph-view.service.js';

/** A view in the form of the API: items and links as references, sentences on demand. */
export const viewAnswer = (view: ViewAnswer): GraphView => ({
  nodes: view.nodes.map(({ id, distance, inactive, leftOut }) => {
    const [group = null, ...alsoIn] = view.groupsOf.get(id) ?? [];
    return { item: new ItemRef(id), distance, inactive, leftOut, group, alsoIn };
  }),
  edges: view.edges.map((edge) => ({
    ...edge,
    path: edge.path.map(({ id }) => new LinkRef(id)),
    sentence: ({ language }) => edge.sentence(language),
  })),
  groups: view.groups.map(({ label, itemId, nodes, ...group }) => ({
    ...group,
    label: ({ language }) => label[language],
    item: itemId === null ? null : new ItemRef(itemId),
    count: nodes.length,
    nodes,
  })),
  groupEdges: view.groupEdges,
  leftOut: view.leftOut,
  edgesLeftOut: view.edgesLeftOut,
  scope: scopeSentence(),
  position: view.position,
});
