import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql } from 'graphql';
import { dashboardQuestions } from './dashboard/built-dashboard.js';
import { requestOf } from './graphql.module.js';

const ASKS_RULES = /\bcoverage\b/;

/** What the questions of a page are asked with; each takes what it declares. */
const OF_OVERVIEW = { language: 'ID', first: '0', second: '0', third: '0', fourth: '0', fifth: '0', count: 1 };
const OF_LANDSCAPE = { language: 'ID', exclude: [], include: [], shift: [] };
const OF_ITEM = { language: 'ID', direction: 'UP', first: 20, depth: 1, context: false, limit: 150 };

/**
 * Asks what the first page of the dashboard asks, and then what is asked of an item of whatever kind. Neo4j plans a
 * query when it is first asked: seconds for those of a page, and many more for all audit rules together, today's and
 * those of a year of the landscape, which are asked last, so that they are not in the way of whoever opens a page
 * meanwhile. A fault here is nobody's: whoever asks next is told.
 */
export const warmUp = async (app: INestApplicationContext): Promise<void> => {
  const { schema } = app.get(GraphQLSchemaHost);
  const ask = (source: string, variableValues: Readonly<Record<string, unknown>> = {}) =>
    graphql({ schema, source, contextValue: requestOf(undefined, 'id'), variableValues });
  const askAll = (questions: readonly string[], variables: Readonly<Record<string, unknown>>) =>
    Promise.all(questions.map((question) => ask(question, variables)));
  const { overview, item, landscape } = dashboardQuestions();
  const asksRules = (question: string) => ASKS_RULES.test(question);
  await askAll(
    overview.filter((question) => !asksRules(question)),
    OF_OVERVIEW,
  );
  const { data } = await ask('{ applications(first: 1) { nodes { id } } }');
  const id = (data as OneApplication | null | undefined)?.applications.nodes[0]?.id;
  if (id !== undefined) await askAll(item, { ...OF_ITEM, ref: id, of: id, roots: id });
  await askAll(overview.filter(asksRules), OF_OVERVIEW);
  await askAll(landscape, { ...OF_LANDSCAPE, year: new Date().getFullYear() });
};

interface OneApplication {
  readonly applications: { readonly nodes: readonly { readonly id: string }[] };
}
