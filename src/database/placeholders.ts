import type { InactiveRule, KindDeclaration } from '../metamodel/declarations.js';
import type { Registry } from '../metamodel/registry.js';

/** What a placeholder stands for: a text, or one made of the words that follow its name. */
export type Placeholder = string | ((...words: readonly string[]) => string);
export type Placeholders = Readonly<Record<string, Placeholder>>;

const PLACEHOLDER = /\{\{(\w+)((?: [^{}\s]+)*)\}\}/g;

/** Fills placeholders: `{{walked}}`, `{{active item Problem}}`. What they stand for may hold others. */
export const fillPlaceholders = (body: string, values: Placeholders): string =>
  body.replace(PLACEHOLDER, (whole, name: string, words: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the placeholder ${whole} has no value`);
    return fillPlaceholders(typeof value === 'string' ? value : value(...words.split(' ').filter(Boolean)), values);
  });

/**
 * What every query may use: lists of link types by class, and the conditions that mean the same everywhere.
 * - `{{walkedExcept TYPE …}}`: purpose and dependency types but these
 * - `{{visible item}}`: the viewer may see it; needs `$viewer`
 * - `{{inTime link}}`: its time has come and has not passed; needs `$today`
 * - `{{counts link}}`: it is in its time and not merely suggested; needs `$today`
 * - `{{ofKind item phase}}`, `{{ofType link change}}`: the property, looked for only where its kind or type has it
 * - `{{active item Kind}}`, `{{active item}}`: it is not over; without the kind for items of any; may need `$today`
 */
export const registryPlaceholders = (registry: Registry): Placeholders => ({
  types: [...registry.links.keys()].join('|'),
  purpose: registry.typesOf('purpose').join('|'),
  dependency: registry.typesOf('dependency').join('|'),
  walked: registry.typesOf('purpose', 'dependency').join('|'),
  walkedExcept: (...types) =>
    registry
      .typesOf('purpose', 'dependency')
      .filter((type) => !types.includes(type))
      .join('|'),
  visible: (item = '') => `${item}.visibility IN $viewer.visibilities`,
  inTime: (link = '') => inTime(link),
  counts: (link = '') => `coalesce(${link}.confidence, '') <> 'SUGGESTED' AND ${inTime(link)}`,
  ofKind: (item = '', property = '') =>
    where(
      item,
      property,
      [...registry.kinds.values()].filter(has(property)).map(({ name }) => name),
    ),
  ofType: (link = '', property = '') =>
    where(
      link,
      property,
      [...registry.links.keys()].filter((type) => has(property)({ properties: registry.linkPropertiesOf(type) })),
    ),
  active: (item = '', kind) =>
    kind === undefined ? activeOfAny(item, [...registry.kinds.values()]) : activeOf(item, registry.kind(kind)),
});

const has =
  (property: string) =>
  ({ properties }: { readonly properties: readonly { readonly name: string }[] }): boolean =>
    properties.some(({ name }) => name === property);

const where = (what: string, property: string, labels: readonly string[]): string =>
  labels.length === 0 ? 'null' : `CASE WHEN ${what}:${labels.join('|')} THEN ${what}.${property} END`;

const inTime = (link: string): string =>
  `coalesce(${link}.since <= $today, true) AND coalesce(${link}.until >= $today, true)`;

const activeOf = (item: string, { inactiveWhen }: KindDeclaration): string =>
  inactiveWhen ? `NOT ${isInactive(item, inactiveWhen)}` : 'true';

const activeOfAny = (item: string, kinds: readonly KindDeclaration[]): string => {
  const ended = kinds.flatMap(({ name, inactiveWhen }) =>
    inactiveWhen ? [`${item}.kind = '${name}' AND ${isInactive(item, inactiveWhen)}`] : [],
  );
  return ended.length > 0 ? `NOT (${ended.join(' OR ')})` : 'true';
};

/** An item without the property is not over. */
const isInactive = (item: string, rule: InactiveRule): string =>
  'pastDate' in rule
    ? `coalesce(${item}.${rule.pastDate} < $today, false)`
    : `coalesce(${item}.${rule.property} IN [${rule.values.map((value) => `'${value}'`).join(', ')}], false)`;
