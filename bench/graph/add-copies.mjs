import { ask } from '../http.mjs';

/** Items of these kinds need no more than a name, and how they are called in a change. */
const COPIED = { Application: 'application', DataSet: 'dataSet' };

/**
 * Adds a copy of each application and data set of a graph to the server it was asked of, with relations to the same
 * items: as many a copy as the original has.
 *
 * @param {string} url of the API
 * @param {{ nodes: { item: { id: string, kind: string, code: string } }[], edges: { path: object[] }[] }} graph
 */
export const addCopies = async (url, { nodes, edges }) => {
  const copies = new Map(
    nodes.filter(({ item }) => item.kind in COPIED).map(({ item }) => [item.id, { ...item, code: `${item.code}.K` }]),
  );
  const create = [...copies.values()].map(({ kind, code }) => ({
    create: { [COPIED[kind]]: { code, name: `Copy ${code}` } },
  }));
  const link = edges.flatMap(({ path: [{ type, from, to }] }) => {
    const ends = { type, from: from.id, to: to.id };
    return [
      ...(copies.has(from.id) ? [{ link: { ...ends, from: copies.get(from.id).code } }] : []),
      ...(copies.has(to.id) ? [{ link: { ...ends, to: copies.get(to.id).code } }] : []),
    ];
  });
  // A link finds what is there already.
  for (const changes of [create, link])
    await ask(url, {
      query: 'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { position } }',
      variables: { changes },
    });
};
