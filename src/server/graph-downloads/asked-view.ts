import { GraphQLError } from 'graphql';
import { badField } from '../../database/errors.js';
import type { LanguageCode } from '../../inventory/answering/sentence.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import type { Registry } from '../../metamodel/registry.js';
import { GROUPINGS } from '../../questions/graph-view/groups.js';
import { USUAL_DEPTH, USUAL_SIZE, type ViewRequest } from '../../questions/graph-view/view-request.js';
import { isWords } from '../coercion-words.js';

/** As Fastify reads it: a parameter that is given several times is a list. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const LANGUAGES: readonly LanguageCode[] = ['id', 'en'];

const PARAMETERS = ['roots', 'kinds', 'hideKinds', 'depth', 'context', 'limit', 'groupBy', 'scheme', 'lang'] as const;
type Parameter = (typeof PARAMETERS)[number];

/**
 * Reads what a view is asked for from the query of an address; a list is a parameter given several times.
 * @returns the language that it is asked for in, if it is
 * @throws RunutError BAD_USER_INPUT for a parameter that there is not, given twice, or of no use
 */
export const readAskedView = (
  registry: Registry,
  query: Query,
): { readonly asked: ViewRequest; readonly language: LanguageCode | undefined } => {
  refuseUnknown(query);
  return {
    asked: {
      roots: textsOf(query, 'roots').map((text, index) => refIn(text, `roots.${index}`)),
      kinds: 'kinds' in query ? kindsIn(query, 'kinds', registry) : null,
      hideKinds: kindsIn(query, 'hideKinds', registry),
      depth: numberIn(query, 'depth') ?? USUAL_DEPTH,
      context: oneOf(query, 'context', ['true', 'false']) === 'true',
      limit: numberIn(query, 'limit') ?? USUAL_SIZE,
      groupBy: oneOf(query, 'groupBy', GROUPINGS) ?? null,
      scheme: textOf(query, 'scheme') ?? null,
    },
    language: oneOf(query, 'lang', LANGUAGES),
  };
};

const refuseUnknown = (query: Query): void => {
  const known: readonly string[] = PARAMETERS;
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw badField(unknown.slice(0, 50), query[unknown], 'unknown', {
      en: `there is no such parameter; known are ${known.join(', ')}`,
      id: `parameter ini tidak ada; yang ada: ${known.join(', ')}`,
    });
};

const textsOf = (query: Query, name: Parameter): string[] => {
  const value = query[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : [...value];
};

const textOf = (query: Query, name: Parameter): string | undefined => {
  const [text, ...others] = textsOf(query, name);
  if (others.length > 0)
    throw badField(name, others.length + 1, 'once', {
      en: `stands ${others.length + 1} times; give it once`,
      id: `tertulis ${others.length + 1} kali; berikan satu kali saja`,
    });
  return text;
};

const oneOf = <T extends string>(query: Query, name: Parameter, among: readonly T[]): T | undefined => {
  const text = textOf(query, name);
  return text === undefined ? undefined : theChoice(text, name, among);
};

const theChoice = <T extends string>(text: string, where: string, among: readonly T[]): T => {
  const choice = among.find((one) => one === text);
  if (choice === undefined)
    throw badField(where, text, 'choice', {
      en: `is one of ${among.join(', ')}`,
      id: `salah satu dari ${among.join(', ')}`,
    });
  return choice;
};

const kindsIn = (query: Query, name: Parameter, registry: Registry): string[] =>
  textsOf(query, name).map((text, index) => theChoice(text, `${name}.${index}`, [...registry.kinds.keys()]));

const numberIn = (query: Query, name: Parameter): number | undefined => {
  const text = textOf(query, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw badField(name, text, 'integer', {
      en: 'is a whole number, such as 2',
      id: 'berupa bilangan bulat, misalnya 2',
    });
  return Number(text);
};

/** A reference is the same here as in GraphQL. */
const refIn = (text: string, where: string): string => {
  try {
    return RefScalar.parseValue(text);
  } catch (error) {
    const words = error instanceof GraphQLError ? error.extensions['words'] : undefined;
    if (!isWords(words)) throw error;
    throw badField(where, text, 'ref', words);
  }
};
