import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql } from 'graphql';
import type { GraphQLRequest } from '../../src/inventory/resolvers/request.js';
import type { Viewer } from '../../src/inventory/viewer.js';
import type { GraphQLAnswer, TestServer } from './server.js';

/** Asks as somebody who may see only so much, past HTTP, where nobody is told apart yet. */
export const askAs = async (
  server: TestServer,
  viewer: Viewer,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<GraphQLAnswer> => {
  const { schema } = server.app.get(GraphQLSchemaHost);
  const contextValue: GraphQLRequest = { viewer, language: 'en', loaded: new Map() };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  return {
    data,
    ...(errors
      ? { errors: errors.map(({ message, originalError }) => ({ message, extensions: { ...originalError } })) }
      : {}),
  };
};
