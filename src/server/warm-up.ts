import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql } from 'graphql';
import { firstQuestions } from './dashboard/built-dashboard.js';
import { requestOf } from './graphql.module.js';

const ASKS_RULES = /\bcoverage\b/;

/**
 * Asks what the first page of the dashboard asks. Neo4j plans a query when it is first asked: seconds for those of the
 * page, and many more for all audit rules together, which are asked last, so that they are not in the way of whoever
 * opens the page meanwhile. A fault here is nobody's: whoever asks next is told.
 */
export const warmUp = async (app: INestApplicationContext): Promise<void> => {
  const { schema } = app.get(GraphQLSchemaHost);
  const ask = (source: string) =>
    graphql({ schema, source, contextValue: requestOf(undefined, 'id'), variableValues: { language: 'ID' } });
  const questions = firstQuestions();
  await Promise.all(questions.filter((question) => !ASKS_RULES.test(question)).map(ask));
  await Promise.all(questions.filter((question) => ASKS_RULES.test(question)).map(ask));
};
