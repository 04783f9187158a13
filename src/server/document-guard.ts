import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { RunutError } from '../database/errors.js';
import { costOf, type DocumentCost, refuseTooDear } from './cost.js';
import { KnownDocuments } from './known-documents.js';
import { refuseTooManyFields } from './opened-fields.js';

const HARMLESS = parse('{ __typename }');

export const knownDocuments = (): KnownDocuments => new KnownDocuments(HARMLESS);

/**
 * Refuses what is too dear before it is done. A document that comes to too many fields is refused before it is
 * validated, which would be dear already; its cost is worked out when it is known to be valid. Apollo takes a refusal
 * only when the operation is known, so validation is given a harmless document until then.
 */
export const documentGuard: ApolloServerPlugin = {
  requestDidStart: () => {
    let refusal: unknown;
    let cost: DocumentCost | undefined;
    return Promise.resolve({
      validationDidStart: (request: { document: DocumentNode }) => {
        try {
          refuseTooManyFields(request.document);
        } catch (error) {
          refusal = error;
          request.document = HARMLESS;
        }
        return Promise.resolve();
      },
      didResolveOperation: ({ schema, document, request }) => {
        if (refusal) return Promise.reject(asGraphQL(refusal));
        try {
          cost = costOf(schema, document, request.operationName, request.variables ?? {});
          refuseTooDear(cost);
        } catch (error) {
          return Promise.reject(asGraphQL(error));
        }
        return Promise.resolve();
      },
      willSendResponse: ({ response }: GraphQLRequestContext<object>) => {
        if (cost && response.body?.kind === 'single')
          response.body.singleResult.extensions = {
            ...response.body.singleResult.extensions,
            cost: { cost: cost.cost, maximum: cost.maximum },
          };
        return Promise.resolve();
      },
    });
  },
};

/** A refusal before anything was done is the asker's: 400. */
const asGraphQL = (error: unknown): unknown =>
  error instanceof RunutError
    ? new GraphQLError(error.message, {
        originalError: error,
        extensions: { code: error.code, http: { status: 400 } },
      })
    : error;
