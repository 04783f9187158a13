import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useFormat } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { KindModel } from '../../model/model-types.js';
import { useCsvRows } from './cells.js';
import { type Field, listDocument, type ListVariables } from './columns.js';
import { csv, csvName, type CsvValue } from './csv.js';

const texts = defineTexts({
  export: { id: 'Unduh CSV', en: 'Download CSV' },
  progress: { id: '{done} dari {total} baris', en: '{done} of {total} rows' },
  cancel: { id: 'Batalkan', en: 'Cancel' },
  failed: {
    id: 'Berkas tidak jadi dibuat karena server tidak menjawab. Coba lagi.',
    en: 'The file was not made, as the server did not answer. Try again.',
  },
});

interface ExportButtonProps {
  readonly kind: KindModel;
  readonly fields: readonly Field[];
  readonly variables: Omit<ListVariables, 'first' | 'after'>;
}

/** The server allows questions of a certain size: the more links, the fewer rows at once. */
const LINKED = 50;
const rowsAtOnce = (fields: readonly Field[]): number => {
  const links = fields.filter(({ type }) => type === 'link').length;
  return Math.max(10, Math.min(500, Math.floor(30_000 / (1 + links * LINKED * 2))));
};

/** Everything that the filters let through, as a file for spreadsheets; page by page, as long as it takes. */
export function ExportButton({ kind, fields, variables }: ExportButtonProps) {
  const t = useTexts(texts);
  const format = useFormat();
  const { language } = useLanguage();
  const word = useWord();
  const client = useClient();
  const rows = useCsvRows(fields);
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const [hasFailed, setFailed] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async ({ signal }: AbortController): Promise<void> => {
    const document = listDocument(kind, fields, LINKED);
    const lines: CsvValue[][] = [rows.head];
    let after: string | null | undefined;
    do {
      const { data } = await client
        .query(document, { ...variables, first: rowsAtOnce(fields), after }, { fetchOptions: { signal } })
        .toPromise();
      if (signal.aborted) return;
      if (!data) throw new Error('no answer');
      lines.push(...data.list.nodes.map((row) => rows.row(row)));
      setProgress({ done: lines.length - 1, total: data.list.totalCount });
      after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : undefined;
    } while (after);
    save(
      csvName(word(kind.label)),
      csv(lines, language === 'id' ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' }),
    );
  };
  const start = (): void => {
    const controller = new AbortController();
    running.current = controller;
    setFailed(false);
    setProgress({ done: 0, total: 0 });
    run(controller)
      .catch(() => setFailed(!controller.signal.aborted))
      .finally(() => setProgress(undefined));
  };
  return (
    <>
      {progress ? (
        <Group gap="xs">
          <span role="status">
            {t('progress', { done: format.number(progress.done), total: format.number(progress.total) })}
          </span>
          <Button variant="default" onClick={() => running.current?.abort()}>
            {t('cancel')}
          </Button>
        </Group>
      ) : (
        <Button variant="default" px="sm" onClick={start}>
          {t('export')}
        </Button>
      )}
      {hasFailed && (
        <Alert color="red" variant="outline" role="alert">
          {t('failed')}
        </Alert>
      )}
    </>
  );
}

const save = (name: string, content: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
