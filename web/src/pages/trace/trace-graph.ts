import type { Kind, LinkType } from '../../generated/model.js';
import type { TraceGraphQuery } from '../../generated/queries/trace-graph.js';
import { type Graph, type GraphItem, type GraphLink, restricted } from '../../graph/graph.js';
import { classOf } from '../../graph/graph-of-view.js';
import { withoutKinds } from '../../graph/hidden-kinds.js';
import { distances } from '../../graph/paths.js';

type Trace = TraceGraphQuery['trace'];
export type Reached = Trace['reached']['nodes'][number];

/** The ways of a trace, laid over each other. */
export const graphOfTrace = ({ origins, reached }: Trace): Graph => {
  const items = new Map<string, GraphItem>();
  const links = new Map<string, GraphLink>();
  const inactive = new Set(reached.nodes.filter((one) => one.inactive).map(({ item }) => item.id));
  const add = (item: Omit<GraphItem, 'inactive' | 'leftOut'>): void => {
    if (!items.has(item.id)) items.set(item.id, { ...item, inactive: inactive.has(item.id), leftOut: 0 });
  };
  origins.forEach(add);
  for (const { paths } of reached.nodes)
    for (const { hops } of paths)
      for (const { from, to, link, sentence } of hops) {
        add(from);
        add(to);
        links.set(link.id, {
          id: link.id,
          from: link.from.id,
          to: link.to.id,
          types: [link.type],
          class: classOf[link.class],
          suspect: link.suspect,
          sentence,
          over: [],
        });
      }
  // Of a scope that holds many, those that lead nowhere would only fill the picture.
  const used = new Set([...links.values()].flatMap(({ from, to }) => [from, to]));
  const isScope = origins.length > 1;
  return restricted({ items: [...items.values()], links: [...links.values()] }, ({ id }) => used.has(id) || !isScope);
};

interface Wishes {
  readonly types: readonly LinkType[];
  readonly hide: readonly Kind[];
  readonly closed: readonly string[];
}

/** What is left to see: links of the wanted types, nothing behind what is collapsed, ways over hidden kinds as one link. */
export const shownGraph = (graph: Graph, roots: readonly string[], { types, hide, closed }: Wishes): Graph => {
  const links =
    types.length === 0 ? graph.links : graph.links.filter((link) => link.types.some((one) => types.includes(one)));
  const reachable = distances({ links }, roots, new Set(closed.filter((id) => !roots.includes(id))));
  const connected = restricted({ items: graph.items, links }, ({ id }) => reachable.has(id));
  return withoutKinds(connected, new Set(hide), new Set(roots));
};
