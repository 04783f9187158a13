import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { graphqlTypes } from '../metamodel/derive/graphql/types.js';
import type { Registry } from '../metamodel/registry.js';
import { readField } from '../inventory/answering/field-resolver.js';
import type { GraphQLRequest } from '../inventory/resolvers/request.js';
import { everything } from '../inventory/viewer.js';
import type { Language } from '../operations/accept-language.js';
import { documentGuard, knownDocuments } from './document-guard.js';
import { formatError } from './format-error.js';
import { MOST_TOKENS } from './opened-fields.js';
import { askersOfErrors, languageOfRequest } from './spoken-language.js';

/** Each fault of a document is told with what may have been meant, which is dear to find out. */
const MOST_VALIDATION_ERRORS = 20;

/** GraphQL over HTTP at `/graphql`. */
export const graphqlModule = (registry: Registry): DynamicModule =>
  GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: { orphanedTypes: [...graphqlTypes(registry).kinds.values()].map(({ object }) => object) },
    graphiql: false,
    transformSchema: readingFields,
    context: requestContext,
    formatError,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    documentStore: knownDocuments(),
    // Its cache hints, of which there are none here, wrap the resolver of every field.
    plugins: [documentGuard, askersOfErrors, ApolloServerPluginCacheControlDisabled()],
  });

/** Nest gives every field a resolver that looks neither at arguments nor at references; those of answers need ours. */
const readingFields = (schema: GraphQLSchema): GraphQLSchema => {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.has(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = readField;
  }
  return schema;
};

const requestContext = (request: FastifyRequest): GraphQLRequest =>
  requestOf(request.headers['x-runut-user'], languageOfRequest(request));

/**
 * What resolvers get of a request.
 * @param user who asks, which is what he says, until there are accounts
 */
export const requestOf = (user: unknown, language: Language): GraphQLRequest => ({
  viewer: everything(nameIn(user)),
  language,
  loaded: new Map(),
});

const NAME_LENGTH = 100;

const nameIn = (given: unknown): string | undefined => {
  const name = typeof given === 'string' ? given.trim() : '';
  return name === '' ? undefined : name.slice(0, NAME_LENGTH);
};
