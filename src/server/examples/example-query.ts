export type ExampleTopic = 'purpose' | 'dependency' | 'integration' | 'planning' | 'inventory';

/** A question to the API to begin with, on the sample city. */
export interface ExampleQuery {
  readonly topic: ExampleTopic;
  readonly title: { readonly id: string; readonly en: string };
  readonly query: string;
}

/** With its title above it, as GraphiQL shows it. */
export const withTitle = ({ title, query }: ExampleQuery): string => `# ${title.id}\n# ${title.en}\n${query}`;
