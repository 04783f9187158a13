import { Button, Code, CopyButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { exampleQueries } from '../../generated/example-queries.js';
import { useLanguage } from '../../language/language.js';
import { defineTexts, useTexts, useWord } from '../../language/texts.js';
import type { ExampleQuery } from './example-query.js';

const texts = defineTexts({
  intro: {
    id: 'Tiap contoh menjawab satu pertanyaan atas kota contoh. Buka di GraphiQL, ganti kodenya, lalu jalankan.',
    en: 'Each example answers one question about the sample city. Open it in GraphiQL, change the codes, and run it.',
  },
  open: { id: 'Buka di GraphiQL', en: 'Open in GraphiQL' },
  openOf: { id: 'Buka di GraphiQL: {title}', en: 'Open in GraphiQL: {title}' },
  copy: { id: 'Salin', en: 'Copy' },
  copyOf: { id: 'Salin: {title}', en: 'Copy: {title}' },
  copied: { id: 'Tersalin', en: 'Copied' },
  show: { id: 'Lihat pertanyaannya dalam GraphQL', en: 'See the question in GraphQL' },
});
const topics = defineTexts<ExampleQuery['topic']>({
  purpose: { id: 'Alasan dan keterlacakan', en: 'Reasons and traces' },
  dependency: { id: 'Ketergantungan', en: 'Dependencies' },
  integration: { id: 'Pertukaran data', en: 'Data exchange' },
  planning: { id: 'Rencana, audit, dan lanskap', en: 'Plan, audit and landscape' },
  inventory: { id: 'Inventaris dan perubahannya', en: 'The inventory and its changes' },
});
const order = ['purpose', 'dependency', 'integration', 'planning', 'inventory'] as const;

/** Questions to the API to begin with: read, copied, or opened where they can be asked. */
export function ExampleList() {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <Stack gap="lg">
      <Text>{t('intro')}</Text>
      {order.map((topic) => (
        <section key={topic}>
          <Title order={2} size="h3" mb="xs">
            {word(topics[topic])}
          </Title>
          <Stack gap="xs">
            {exampleQueries
              .filter((example) => example.topic === topic)
              .map((example) => (
                <Example key={example.title.en} example={example} />
              ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function Example({ example }: { readonly example: ExampleQuery }) {
  const t = useTexts(texts);
  const { apiLanguage } = useLanguage();
  const title = useWord()(example.title);
  // It is answered in the language of the page.
  const question = example.query.replaceAll('(language: EN)', `(language: ${apiLanguage})`);
  const query = `# ${title}\n${question}`;
  return (
    <Paper withBorder p="sm" component="article">
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h5" fw={600}>
          {title}
        </Title>
        <Group gap="xs">
          <Button
            component="a"
            variant="default"
            size="compact-sm"
            href={`/graphql?${new URLSearchParams({ query }).toString()}`}
            target="_blank"
            rel="noreferrer"
            aria-label={t('openOf', { title })}
          >
            {t('open')}
          </Button>
          <CopyButton value={query}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                size="compact-sm"
                onClick={copy}
                aria-label={copied ? t('copied') : t('copyOf', { title })}
              >
                {t(copied ? 'copied' : 'copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Group>
      <details>
        <Text component="summary" size="sm" c="dimmed" style={{ cursor: 'pointer' }}>
          {t('show')}
        </Text>
        <Code block mt={4} tabIndex={0} role="group" aria-label={title}>
          {question}
        </Code>
      </details>
    </Paper>
  );
}
