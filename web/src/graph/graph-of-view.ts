import type { AroundQuery } from '../generated/queries/around.js';
import type { LinkClass } from '../model/model-types.js';
import type { Graph } from './graph.js';

type ApiClass = AroundQuery['graphView']['edges'][number]['class'];
export const classOf: Readonly<Record<ApiClass, LinkClass>> = {
  PURPOSE: 'purpose',
  DEPENDENCY: 'dependency',
  CONTEXT: 'context',
  EVIDENCE: 'evidence',
};

/** What the server says lies around some items. */
export const graphOfView = ({ nodes, edges }: AroundQuery['graphView']): Graph => ({
  items: nodes.map(({ item, inactive, leftOut }) => ({ ...item, inactive, leftOut })),
  links: edges.map(({ id, from, to, types, class: name, suspect, sentence }) => ({
    id,
    from,
    to,
    types,
    class: classOf[name],
    suspect,
    sentence,
    over: [],
  })),
});

export const rootsOf = ({ nodes }: AroundQuery['graphView']): string[] =>
  nodes.filter(({ distance }) => distance === 0).map(({ item }) => item.id);
