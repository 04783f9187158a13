// @neo4j/graphql on Apollo and Fastify, as its documentation sets it up, on the same database.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { answering, connection } from './answering.mjs';

const { uri, user, password, database } = connection();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const typeDefs = readFileSync(new URL('peer.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const fastify = Fastify();
const apollo = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(fastify)] });
await apollo.start();
await fastify.register(fastifyApollo(apollo), { context: async () => ({ sessionConfig: { database } }) });
const url = await fastify.listen({ port: 0, host: '127.0.0.1' });

answering({ url: () => `${url}/graphql` });
