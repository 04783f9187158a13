import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import type { Provider } from '@nestjs/common';
import { type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Database, type Row, type Statement } from '../database/database.js';
import type { GraphQLRequest } from '../inventory/resolvers/request.js';
import { today } from '../inventory/today.js';
import type { DeclaredCost } from '../metamodel/derive/graphql/cost.js';
import { Shared } from './shared.js';

const ANSWER_MEMORY = 64 * 2 ** 20;
/** What costs less to ask, reads of single items and their lists, costs about what asking for the moment does. */
const DEAR = 100;
/**
 * What a commit changes becomes visible record by record, not at once: an answer of so few milliseconds after the last
 * change may hold a part of it only, so it is given and not kept. The commit of a large import takes seconds.
 */
const SETTLING_MS = 30_000;
/** Who changes the graph past Runut moves no position: such a change is seen after this long at the latest. */
const KEPT_MS = 300_000;

/** The last change: no two states of a graph have the same, not even when an older one was restored and changed anew. */
const ASK_MOMENT: Statement = {
  text: `CYPHER 5
OPTIONAL MATCH (feed:Feed {id: 'feed'})
RETURN [feed.position, feed.changedAt] AS moment, timestamp() - feed.changedAt > ${SETTLING_MS} AS isSettled`,
  parameters: {},
};

interface Moment {
  /** As JSON. */
  readonly of: string;
  /** Whether all that the last change changed can be seen. */
  readonly isSettled: boolean;
}

type Data = Readonly<Record<string, unknown>>;

/** What was asked before; with its answer and the moment that it holds for once it was asked again. */
interface Known {
  readonly answer?: { readonly moment: string; readonly data: Data };
}

/**
 * Answers to questions that are asked again and again, kept for as long as the graph does not change. Before one is
 * given, the graph is asked for its moment; all who wait for that are told at once. An answer is kept when it is asked
 * for the second time: the moment is read before all that it is made of, so it is never older than it says.
 */
@Plugin()
export class RememberedAnswers implements ApolloServerPlugin<GraphQLRequest> {
  private readonly known: LRUCache<string, Known>;
  private readonly moment: Shared<Moment>;

  /** @param memory about how much of it the answers may take, in bytes; one alone a quarter of it */
  constructor(memory: number, read: (statement: Statement) => Promise<readonly Row[]>) {
    this.known = new LRUCache<string, Known>({ maxSize: memory, maxEntrySize: memory / 4, ttl: KEPT_MS });
    this.moment = new Shared(async () => {
      const [row] = await read(ASK_MOMENT);
      return { of: JSON.stringify(row?.get('moment')), isSettled: row?.get('isSettled') === true };
    });
  }

  requestDidStart() {
    let keep: ((data: Data) => void) | undefined;
    return Promise.resolve({
      responseForOperation: async (asked: Asked) => {
        if (!isDear(asked.schema, asked.operation)) return null;
        const key = keyOf(asked);
        const known = this.known.get(key);
        if (!known) {
          this.known.set(key, {}, { size: key.length });
          return null;
        }
        const moment = await this.moment.get().catch(() => undefined);
        // Who has to answer finds out what is wrong with the database, and says so in its own words.
        if (!moment) return null;
        if (known.answer?.moment === moment.of) return { http: asked.response.http, body: single(known.answer.data) };
        if (moment.isSettled)
          keep = (data) =>
            this.known.set(key, { answer: { moment: moment.of, data } }, { size: key.length + freeze(data) });
        return null;
      },
      willSendResponse: ({ response: { body }, errors }: GraphQLRequestContextWillSendResponse<GraphQLRequest>) => {
        if (body.kind === 'single' && body.singleResult.data && !errors) keep?.(body.singleResult.data);
        return Promise.resolve();
      },
    });
  }
}

/** @param memory in bytes; 0 when no answer is remembered */
export const rememberedAnswers = (memory: number = ANSWER_MEMORY): Provider[] =>
  memory === 0
    ? []
    : [
        {
          provide: RememberedAnswers,
          useFactory: (database: Database) => new RememberedAnswers(memory, (statement) => database.read(statement)),
          inject: [Database],
        },
      ];

type Asked = GraphQLRequestContext<GraphQLRequest> & { readonly operation: OperationDefinitionNode };

const single = (data: Data) => ({ kind: 'single' as const, singleResult: { data } });

const isDear = (schema: GraphQLSchema, { operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.QUERY &&
  selectionSet.selections.some(
    (selection) => selection.kind === Kind.FIELD && askingOf(schema, selection.name.value) >= DEAR,
  );

const askingOf = (schema: GraphQLSchema, field: string): number => {
  const declared = schema.getQueryType()?.getFields()[field]?.extensions['cost'] as DeclaredCost | undefined;
  return declared?.own ?? 0;
};

/** All that an answer hangs on but the graph. */
const keyOf = ({ request: { query, operationName, variables }, contextValue: { viewer, language } }: Asked): string =>
  JSON.stringify([query, operationName, variables, viewer.visibilities, language, today()]);

/**
 * Freezes a value and all that is in it: who changes an answer that is kept fails, and does not change that of others.
 * @returns about the memory that it takes, in bytes
 */
const freeze = (value: unknown): number => {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  Object.freeze(value);
  let bytes = 32;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) bytes += freeze(inner);
  return bytes;
};
