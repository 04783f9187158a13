import { Alert, Skeleton, Stack } from '@mantine/core';
import { useAddressState } from '../../address/use-address-state.js';
import { Answer } from '../../api/answer.js';
import { defineTexts, useTexts } from '../../language/texts.js';
import { PageHead } from '../../parts/page-head.js';
import { TraceBegin } from './trace-begin.js';
import { TraceExplorer } from './trace-explorer.js';
import { TraceFilters } from './trace-filters.js';
import { TraceRoots } from './trace-roots.js';
import { codecs } from './trace-state.js';
import { useTraceGraph } from './use-trace-graph.js';

const texts = defineTexts({
  title: { id: 'Penelusur jejak', en: 'Trace explorer' },
  explanation: {
    id: 'Apa yang terhubung dengan apa, dan mengapa: rencana di atas, aset di bawah.',
    en: 'What is connected with what, and why: the plan above, the assets below.',
  },
  unknown: {
    id: 'Titik awal ini tidak ada, atau Anda tidak berhak melihatnya. Lepaskan, dan cari yang lain di atas.',
    en: 'There is no such starting point, or you may not see it. Remove it, and look for another one above.',
  },
});

const isUnknown = (answer: ReturnType<typeof useTraceGraph>): boolean =>
  answer.state === 'failed' && answer.failure.kind === 'not-found';

/** The graph from any items on, as a picture and as a table. */
export default function TracePage() {
  const t = useTexts(texts);
  const [state, change] = useAddressState(codecs);
  const answer = useTraceGraph(state);
  const beginAt = (root: readonly string[]): void => change({ root: [...root], open: [], closed: [], pick: '' });
  return (
    <>
      <PageHead title={t('title')} explanation={t('explanation')} />
      <Stack gap="md">
        <TraceRoots roots={state.root} onChange={beginAt} />
        {state.root.length === 0 ? (
          <TraceBegin onPick={(root) => beginAt([root])} />
        ) : (
          <>
            <TraceFilters state={state} change={change} />
            {isUnknown(answer) ? (
              <Alert color="gray">{t('unknown')}</Alert>
            ) : (
              <Answer of={answer} skeleton={<Skeleton height="60vh" />}>
                {(view) => (
                  <TraceExplorer
                    view={view}
                    isStale={answer.state === 'ready' && answer.stale}
                    state={state}
                    change={change}
                  />
                )}
              </Answer>
            )}
          </>
        )}
      </Stack>
    </>
  );
}
