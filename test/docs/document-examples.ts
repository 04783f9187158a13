import type { GraphQLAnswer } from '../support/server.js';

/** A question that stands in a document, with the answer that stands below it. */
export interface Example {
  readonly block: string;
  readonly title: string;
  /** Who asks: the word after `graphql` on the fence. */
  readonly user: string | undefined;
  /** The language that is asked for: the word after that. */
  readonly language: string | undefined;
  readonly query: string;
  readonly answer: string;
}

const BLOCK = /```graphql(?: (\w+))?(?: (\w+))?\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;

export const examplesIn = (text: string): Example[] =>
  [...text.matchAll(BLOCK)].map(({ 0: block, 1: user, 2: language, 3: query = '', 4: answer = '', index }) => ({
    block,
    title:
      text
        .slice(0, index)
        .match(/^#+ .+$/gm)
        ?.at(-1)
        ?.replace(/^#+ /, '') ?? '',
    user,
    language,
    query,
    answer,
  }));

/**
 * Gives names to what differs from run to run: ids are `<id-1>`, `<id-2>` … in the order in which they are first seen,
 * and a query may use the names; moments are `<moment>`.
 */
export class Names {
  private readonly ids = new Map<string, string>();

  /** An answer as a document shows it: its data alone when there are no errors. */
  shown({ data, errors }: GraphQLAnswer): unknown {
    const answer = errors
      ? { errors: errors.map(({ message, extensions: { cost: _, ...rest } }) => ({ message, extensions: rest })) }
      : data;
    return JSON.parse(
      JSON.stringify(answer)
        .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => this.nameOf(id))
        .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<moment>'),
    );
  }

  /** A query as it is sent. */
  sent(query: string): string {
    return [...this.ids].reduce((text, [id, name]) => text.replaceAll(name, id), query);
  }

  private nameOf(id: string): string {
    const name = this.ids.get(id) ?? `<id-${this.ids.size + 1}>`;
    this.ids.set(id, name);
    return name;
  }
}
