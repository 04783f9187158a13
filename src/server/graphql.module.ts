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
import { documentGuard, MOST_TOKENS } from './document-guard.js';
import { formatError } from './format-error.js';

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
    plugins: [documentGuard],
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

/** Who asks is what the header says, until there are accounts. */
const requestContext = (request: FastifyRequest): GraphQLRequest => ({
  viewer: everything(nameIn(request.headers['x-runut-user'])),
  loaded: new Map(),
});

const NAME_LENGTH = 100;

const nameIn = (header: string | string[] | undefined): string | undefined => {
  const name = typeof header === 'string' ? header.trim() : '';
  return name === '' ? undefined : name.slice(0, NAME_LENGTH);
};
