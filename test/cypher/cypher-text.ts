/** Names that stand in Cypher, found by their shape. Good enough for the texts of this project, no parser. */

const STRINGS_AND_COMMENTS = /'(?:[^'\\]|\\.)*'|`[^`]*`|\/\/[^\n]*/g;
const SUBQUERY_SCOPE = /\bCALL \([^)]*\)/g;

const bare = (text: string): string => text.replace(STRINGS_AND_COMMENTS, '').replace(SUBQUERY_SCOPE, 'CALL ()');

const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** `$viewer`, `$today` … */
export const parametersIn = (text: string): string[] =>
  unique([...bare(text).matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''));

/** Labels and relationship types: what follows a colon without a space, as in `(item:Problem)` or `[:OWNS|USES]`. */
export const labelsAndTypesIn = (text: string): string[] =>
  unique(
    [...bare(text).matchAll(/:([A-Z]\w*(?:[|&:][A-Z]\w*)*)/g)].flatMap(([, names]) => (names ?? '').split(/[|&:]/)),
  );

/** Properties of nodes and relationships: read by a dot, asked for in braces, or picked by a projection. */
export const propertiesIn = (text: string): string[] => {
  const clean = bare(text);
  // A variable of a pattern is followed by its label, its properties or the end of its bracket.
  const variables = new Set([...clean.matchAll(/[([](\w+)(?=[:)\]{ ])/g)].map(([, name]) => name ?? ''));
  const read = [...clean.matchAll(/\b(\w+)\.(\w+)/g)].filter(([, variable]) => variables.has(variable ?? ''));
  const ofEnds = [...clean.matchAll(/\b(?:start|end)Node\(\w+\)\.(\w+)/g)];
  const asked = [...clean.matchAll(/[([](?!DISTINCT )\w*(?::[\w|&]+)? \{([^}]*)\}/g)].flatMap(([, inside]) => [
    ...(inside ?? '').matchAll(/(\w+):/g),
  ]);
  const picked = [...clean.matchAll(/\w+ \{(\.[^}]*)\}/g)].flatMap(([, inside]) => [
    ...(inside ?? '').matchAll(/\.(\w+)/g),
  ]);
  return unique([
    ...read.map(([, , name]) => name ?? ''),
    ...[...ofEnds, ...asked, ...picked].map(([, name]) => name ?? ''),
  ]);
};
