import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { exampleQueries as ofServer } from '../../src/server/example-queries.js';
import { exampleQueries } from '../../web/src/generated/example-queries.js';
import { kinds, linkTypes } from '../../web/src/generated/model.js';
import { layout } from '../../web/src/pages/developers/model-layout.js';
import { arrowsOf, isAbout } from '../../web/src/pages/developers/model-search.js';

it('shows the examples of GraphiQL, which the schema answers', () => {
  expect(exampleQueries).toEqual(ofServer);
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  for (const { query } of exampleQueries) expect(validate(schema, parse(query))).toEqual([]);
});

it('has an example for each question of the API', () => {
  const questions = [
    'trace', 'direction: DOWN', 'asOf', 'traceMatrix', 'impact', 'reliance', 'singlePointsOfFailure', 'coverage',
    'coverageTrend', 'integrationCoverage', 'integrationMatrix', 'integrationExpectations', 'agreementsRunningOut', 'roadmap',
    'conflicts', 'longestChain', 'landscape', 'timeQuadrants', 'graphView', 'history', 'changes', 'search', 'completeness', 'applications',
    'applicationGroups', 'overview',
  ]; // prettier-ignore
  const all = exampleQueries.map(({ query }) => query).join('\n');
  expect(questions.filter((question) => !new RegExp(String.raw`\b${question}\b`).test(all))).toEqual([]);
});

it('finds a kind by its names, its properties and its links, in any language', () => {
  const found = (words: string) =>
    Object.values(kinds).filter((kind) => isAbout(kind, linkTypes, words)).map(({ name }) => name); // prettier-ignore
  expect(found('criticality')).toEqual(['Application']);
  expect(found('aset JARINGAN')).toContain('NetworkAsset');
  expect(found('agreementEndsOn')).toEqual(['Integration']);
  expect(found('')).toHaveLength(Object.keys(kinds).length);
  expect(found('no such word')).toEqual([]);
});

it('draws every kind once, and no link that every kind can have', () => {
  const { boxes, width, height } = layout(Object.values(kinds));
  expect(boxes.map(({ name }) => name).toSorted()).toEqual(Object.keys(kinds).toSorted());
  expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
  expect(boxes.every(({ x, y }) => x >= 0 && y >= 0 && x < width && y < height)).toBe(true);
  const arrows = arrowsOf(linkTypes, Object.keys(kinds).length);
  const types = arrows.flatMap((arrow) => arrow.types);
  expect(types).not.toContain('RELATED');
  expect(types).not.toContain('CITED_IN');
  expect(types).not.toContain('WAIVES');
  expect(arrows).toContainEqual({ from: 'RoadmapItem', to: 'Strategy', types: ['IMPLEMENTS'] });
});
