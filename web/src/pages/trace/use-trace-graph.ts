import { useMemo } from 'react';
import type { Failure } from '../../api/failure.js';
import { type Answer, useAnswer } from '../../api/use-answer.js';
import { AroundDocument } from '../../generated/queries/around.js';
import { TraceGraphDocument, type TraceGraphQuery } from '../../generated/queries/trace-graph.js';
import { type Graph, joined } from '../../graph/graph.js';
import { graphOfView, rootsOf } from '../../graph/graph-of-view.js';
import { useLanguage } from '../../language/language.js';
import { graphOfTrace, type Reached, shownGraph } from './trace-graph.js';
import { limitIn, type TraceState } from './trace-state.js';

export interface TraceView {
  readonly graph: Graph;
  readonly roots: readonly string[];
  /** How each was reached; nothing is known of those that lie around only. */
  readonly reached: ReadonlyMap<string, Reached>;
  /** What was asked for and is not there; not known of what lies around. */
  readonly absences: TraceGraphQuery['trace']['absences'];
  /** Nothing was cut off by the length of a way. */
  readonly exhaustive: boolean;
  /** How many of what the roots stand for lead nowhere, and are not in the picture. */
  readonly idle: number;
  /** How many are there and not in the picture. */
  readonly leftOut: number;
  readonly linksLeftOut: number;
  /** Why what was to be expanded is not. */
  readonly unopened: { readonly failure: Failure; readonly retry: () => void } | undefined;
  readonly position: string;
  readonly scope: string;
}

type Known = Omit<TraceView, 'unopened'>;

/** Every way up the plan is shorter than that. */
const MAX_HOPS = 12;

/** The graph that the address asks for, from one question or two: what the roots lead to, and what was expanded. */
export const useTraceGraph = (state: TraceState): Answer<TraceView> => {
  const { apiLanguage } = useLanguage();
  const { root, direction, depth, context, kinds, basis, types, open, hide, closed } = state;
  const isAround = direction === 'around';
  const around = useAnswer(
    AroundDocument,
    isAround && root.length > 0
      ? {
          roots: [...root],
          depth: Number(depth),
          context,
          limit: limitIn(state),
          kinds: kinds.length === 0 ? null : [...kinds],
          language: apiLanguage,
        }
      : undefined,
  );
  const trace = useAnswer(
    TraceGraphDocument,
    !isAround && root.length > 0
      ? {
          from: [...root],
          direction: direction === 'up' ? 'UP' : 'DOWN',
          kinds: kinds.length === 0 ? null : [...kinds],
          basis: basis.length === 0 ? null : [...basis],
          via: types.length === 0 ? null : [...types],
          first: limitIn(state),
          maxHops: MAX_HOPS,
          language: apiLanguage,
        }
      : undefined,
  );
  const opened = useAnswer(
    AroundDocument,
    open.length > 0
      ? { roots: [...open], depth: 1, context, limit: limitIn(state), kinds: null, language: apiLanguage }
      : undefined,
  );
  const aroundData = around.state === 'ready' ? around.data : undefined;
  const traceData = trace.state === 'ready' ? trace.data : undefined;
  const openedData = open.length > 0 && opened.state === 'ready' ? opened.data : undefined;
  const unopened = open.length > 0 && opened.state === 'failed' ? opened : undefined;
  const whole = useMemo((): Known | undefined => {
    if (isAround) {
      if (!aroundData) return undefined;
      const { graphView: view } = aroundData;
      const leftOut = view.leftOut.reduce((sum, { count }) => sum + count, 0);
      return {
        ...told(view),
        graph: graphOfView(view),
        roots: rootsOf(view),
        reached: new Map(),
        absences: [],
        exhaustive: true,
        idle: 0,
        leftOut,
        linksLeftOut: view.edgesLeftOut,
      };
    }
    if (!traceData) return undefined;
    const { trace: found } = traceData;
    const graph = graphOfTrace(found);
    const inGraph = new Set(graph.items.map(({ id }) => id));
    return {
      ...told(found),
      graph,
      roots: found.origins.map(({ id }) => id),
      reached: new Map(found.reached.nodes.map((one) => [one.item.id, one])),
      absences: found.absences,
      exhaustive: found.exhaustive,
      idle: found.origins.filter(({ id }) => !inGraph.has(id)).length,
      leftOut: found.reached.totalCount - found.reached.nodes.length,
      linksLeftOut: 0,
    };
  }, [isAround, aroundData, traceData]);
  const view = useMemo((): Known | undefined => {
    if (!whole) return undefined;
    // What was expanded knows how much is left out there; the first of two is kept.
    const graph = openedData ? joined(graphOfView(openedData.graphView), whole.graph) : whole.graph;
    return { ...whole, graph: shownGraph(graph, whole.roots, { types, hide, closed }) };
  }, [whole, openedData, types, hide, closed]);
  const main = isAround ? around : trace;
  return main.state === 'ready' && view
    ? { ...main, data: { ...view, unopened } }
    : main.state === 'failed'
      ? main
      : { state: 'loading' };
};

const told = ({ position, scope }: { readonly position: string; readonly scope: string }) => ({ position, scope });
