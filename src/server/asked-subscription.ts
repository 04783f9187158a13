import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { RunutError } from '../database/errors.js';
import { costOf, refuseTooDear } from './cost.js';
import { MOST_TOKENS, refuseTooManyFields } from './opened-fields.js';

type Operation = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/**
 * Reads what is asked for over a socket, with the limits of HTTP: tokens, fields, validity, cost.
 * @returns what is wrong, when something is
 */
export const askedSubscription = (
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
): Operation | readonly GraphQLError[] => {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    refuseTooManyFields(document);
    const faults = validate(schema, document);
    if (faults.length > 0) return faults.map(invalid);
    refuseOthers(document, operationName);
    refuseTooDear(costOf(schema, document, operationName, variables ?? {}));
    return { schema, document, operationName, variableValues: variables };
  } catch (error) {
    return [asGraphQL(error)];
  }
};

const refuseOthers = (document: DocumentNode, operationName: string | null | undefined): void => {
  if (getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION) return;
  throw new RunutError('BAD_USER_INPUT', {
    en: 'Only a subscription is answered over a WebSocket; send queries and mutations over HTTP.',
    id: 'Lewat WebSocket hanya langganan yang dilayani; kirim kueri dan mutasi lewat HTTP.',
  });
};

const invalid = (fault: GraphQLError): GraphQLError =>
  new GraphQLError(fault.message, {
    nodes: fault.nodes,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...fault.extensions },
  });

const asGraphQL = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError)
    return new GraphQLError(error.message, {
      source: error.source,
      positions: error.positions,
      extensions: { code: 'GRAPHQL_PARSE_FAILED', ...error.extensions },
    });
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
};
