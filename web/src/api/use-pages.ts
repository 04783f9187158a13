import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { stringifyDocument, type TypedDocumentNode, useClient } from 'urql';
import { useCompleteness } from './every-page.js';
import { type Answer, useAnswer } from './use-answer.js';

export interface Page<Row> {
  readonly nodes: readonly Row[];
  /** Absent where the API does not count them. */
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Pages<Data, Row> {
  /** Of the first page, with whatever else the question asks. */
  readonly answer: Answer<Data>;
  /** Of all pages so far. */
  readonly rows: readonly Row[];
  /** Of all that there are; of those that are here where the API does not count. */
  readonly total: number;
  readonly hasMore: boolean;
  /** Asks for the next page; nothing happens when there is none, or while one is coming. */
  readonly onMore: () => void;
  readonly isLoadingMore: boolean;
}

/** After a page that could not be had, so that a table at its end does not ask without a pause. */
const PAUSE_MS = 2_000;

/**
 * A list that grows page by page. When others change the graph, the pages that are here are asked for again and replace
 * the old ones together, so that nothing jumps.
 * @param pageOf stays the same function; finds the page in an answer
 */
export const usePages = <Data, Variables extends { readonly first: number; readonly after?: string | null }, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page<Row>,
): Pages<Data, Row> => {
  const client = useClient();
  const answer = useAnswer(document, variables);
  const [later, setLater] = useState<{ readonly of: string; readonly pages: readonly Page<Row>[] }>();
  const [isLoadingMore, setLoading] = useState(false);
  const written = JSON.stringify(variables);
  const key = `${stringifyDocument(document)}${written}`;
  const current = useRef(key);
  useEffect(() => {
    current.current = key;
  }, [key]);
  const pages = useMemo(() => (later?.of === key ? later.pages : []), [later, key]);

  const ask = useCallback(
    async (after: string | null | undefined): Promise<Page<Row> | undefined> => {
      const { data, error } = await client
        .query(document, { ...(JSON.parse(written) as Variables), after })
        .toPromise();
      if (error) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      return data === undefined ? undefined : pageOf(data);
    },
    [client, document, written, pageOf],
  );

  const data = answer.state === 'ready' ? answer.data : undefined;
  const first = useMemo(() => (data === undefined ? undefined : pageOf(data)), [data, pageOf]);
  const last = pages.at(-1) ?? first;
  const onMore = useCallback(() => {
    if (isLoadingMore || !last?.pageInfo.hasNextPage) return;
    setLoading(true);
    void ask(last.pageInfo.endCursor).then((page) => {
      setLoading(false);
      if (page && current.current === key) setLater({ of: key, pages: [...pages, page] });
    });
  }, [ask, isLoadingMore, last, pages, key]);

  const hasMore = last?.pageInfo.hasNextPage ?? false;
  const isWhole = useCompleteness(hasMore);
  useEffect(() => {
    if (isWhole && hasMore && !isLoadingMore) onMore();
  }, [isWhole, hasMore, isLoadingMore, onMore]);

  const wanted = useRef(0);
  useEffect(() => {
    wanted.current = pages.length;
  });
  useEffect(() => {
    if (data === undefined || wanted.current === 0) return undefined;
    let isOver = false;
    void (async () => {
      const renewed: Page<Row>[] = [];
      let before: Page<Row> | undefined = pageOf(data);
      while (before?.pageInfo.hasNextPage && renewed.length < wanted.current && !isOver) {
        before = await ask(before.pageInfo.endCursor);
        if (before) renewed.push(before);
      }
      if (!isOver) setLater({ of: key, pages: renewed });
    })();
    return () => {
      isOver = true;
    };
    // When the first page was answered anew; of another question there is no later page yet.
  }, [data, ask, key, pageOf]);

  const rows = useMemo(() => (first ? [first, ...pages].flatMap(({ nodes }) => nodes) : []), [first, pages]);
  return {
    answer,
    rows,
    total: first?.totalCount ?? rows.length,
    hasMore,
    onMore,
    isLoadingMore,
  };
};
