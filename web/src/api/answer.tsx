import { Alert, Button, Code, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../language/texts.js';
import type { Failure } from './failure.js';
import type { Answer as AnswerState } from './use-answer.js';

const texts = defineTexts({
  loading: { id: 'Sedang memuat', en: 'Loading' },
  network: { id: 'Server tidak menjawab', en: 'The server does not answer' },
  networkWhy: {
    id: 'Sambungan ke server terputus. Kami mencoba lagi dengan sendirinya.',
    en: 'The connection to the server is lost. We try again by ourselves.',
  },
  unavailable: { id: 'Basis data sedang tidak tersedia', en: 'The database is away' },
  unavailableWhy: {
    id: 'Server berjalan, tetapi basis datanya tidak menjawab. Kami mencoba lagi dengan sendirinya.',
    en: 'The server runs, but its database does not answer. We try again by ourselves.',
  },
  badInput: { id: 'Permintaan ini tidak dapat dijawab', en: 'This cannot be asked' },
  field: { id: '{field} = {value}: {message} (aturan {rule})', en: '{field} = {value}: {message} (rule {rule})' },
  notFound: { id: 'Tidak ditemukan', en: 'Not found' },
  notFoundWhy: {
    id: 'Tidak ada yang berkode atau ber-id “{ref}”, atau Anda tidak berhak melihatnya. Pilih yang lain.',
    en: 'Nothing has the code or id “{ref}”, or you may not see it. Choose another one.',
  },
  limit: { id: 'Permintaan ini terlalu besar', en: 'This asks for too much' },
  other: { id: 'Terjadi kesalahan', en: 'Something went wrong' },
  retry: { id: 'Coba lagi', en: 'Try again' },
});

interface AnswerProps<Data> {
  readonly of: AnswerState<Data>;
  /** Of the size of what is to come; some lines when not given. */
  readonly skeleton?: ReactNode;
  /** Shown instead of the children when `isEmpty` says so: what there is to do next. */
  readonly empty?: ReactNode;
  readonly isEmpty?: (data: Data) => boolean;
  readonly children: (data: Data) => ReactNode;
}

/** An answer in each of its states; what is stale is shown as it was. */
export function Answer<Data>({ of, skeleton, empty, isEmpty, children }: AnswerProps<Data>) {
  switch (of.state) {
    case 'loading':
      return <Loading>{skeleton}</Loading>;
    case 'failed':
      return <FailureNote failure={of.failure} retry={of.retry} />;
    case 'ready':
      return isEmpty?.(of.data) ? empty : children(of.data);
  }
}

function Loading({ children }: { readonly children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <div role="status" aria-label={t('loading')} data-loading>
      {children ?? (
        <Stack gap="sm">
          <Skeleton height={24} width="40%" />
          <Skeleton height={96} />
          <Skeleton height={96} />
        </Stack>
      )}
    </div>
  );
}

/** What happened, and a way to ask again. */
export function FailureNote({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  const t = useTexts(texts);
  return (
    <Alert color="red" variant="outline" role="alert" title={t(titles[failure.kind])}>
      <Stack gap="sm" align="flex-start">
        <Explanation failure={failure} />
        <Button variant="default" onClick={retry}>
          {t('retry')}
        </Button>
      </Stack>
    </Alert>
  );
}

const titles = {
  network: 'network',
  unavailable: 'unavailable',
  'bad-input': 'badInput',
  'not-found': 'notFound',
  limit: 'limit',
  other: 'other',
} as const satisfies Record<Failure['kind'], keyof typeof texts>;

function Explanation({ failure }: { readonly failure: Failure }) {
  const t = useTexts(texts);
  switch (failure.kind) {
    case 'network':
      return <Text>{t('networkWhy')}</Text>;
    case 'unavailable':
      return <Text>{t('unavailableWhy')}</Text>;
    case 'bad-input':
      return failure.fields.length === 0 ? (
        <Text>{failure.message}</Text>
      ) : (
        <List>
          {failure.fields.map((wrong) => (
            <List.Item key={wrong.field}>{t('field', { ...wrong })}</List.Item>
          ))}
        </List>
      );
    case 'not-found':
      return <Text>{t('notFoundWhy', { ref: failure.ref })}</Text>;
    case 'limit':
      return <Text>{failure.message}</Text>;
    case 'other':
      return (
        <Group>
          <Code>{failure.message}</Code>
        </Group>
      );
  }
}
