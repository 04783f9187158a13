import type { Choice, PropertyDeclaration } from '../declarations.js';
import { groupFields } from '../grouping.js';
import { fieldName, groupsName, pluralName } from '../names.js';
import { isAlwaysSet, isReadable } from '../property-rules.js';
import type { LinkField, Registry } from '../registry.js';
import type { Words } from '../words.js';

/** `web/src/generated/model.ts`: what the dashboard has to know of the model before it asks anything. */
export const dashboardModel = (registry: Registry): string =>
  [
    '// Generated from the model by `npm run generate`; do not edit.',
    "import type { ChoiceModel, KindModel, LinkModel, PropertyModel } from '../model/model-types.js';",
    '',
    `export type Kind = ${[...registry.kinds.keys()].map(quoted).join(' | ')};`,
    `export type LinkType = ${[...registry.links.keys()].map(quoted).join(' | ')};`,
    '',
    declared('kinds', 'Readonly<Record<Kind, KindModel>>', kindsOf(registry)),
    declared('linkTypes', 'Readonly<Record<LinkType, LinkModel>>', linksOf(registry)),
    declared('linkProperties', 'readonly PropertyModel[]', registry.linkProperties.filter(isReadable).map(propertyOf)),
    declared('choices', 'Readonly<Record<string, ChoiceModel>>', choicesOf(registry)),
  ].join('\n');

const quoted = (name: string): string => `'${name}'`;

const declared = (name: string, type: string, value: unknown): string =>
  `export const ${name}: ${type} = ${JSON.stringify(value)};\n`;

/** Read letter by letter, so written in capitals wherever they stand. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['api', 'id', 'url']);

/** `retiresOn` is read "Retires on", `specUrl` "Spec URL"; short words in capitals stay as they are. */
export const spokenName = (name: string): string => {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').split(' ');
  return spoken(words.map((word) => (/^[A-Z][A-Z0-9]+$/.test(word) ? word : word.toLowerCase())));
};

/** `NOT_YET` is read "Not yet". */
const spokenValue = (key: string): string => spoken(key.toLowerCase().split('_'));

const spoken = (words: readonly string[]): string =>
  capitalised(words.map((word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word)).join(' '));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const label = (name: string, indonesian: string): Words => ({ id: capitalised(indonesian), en: spokenName(name) });

const kindsOf = (registry: Registry) =>
  Object.fromEntries(
    [...registry.kinds.values()].map((kind) => [
      kind.name,
      {
        name: kind.name,
        label: label(kind.name, kind.indonesian),
        description: kind.description,
        group: kind.group,
        codePrefix: kind.codePrefix,
        singular: fieldName(kind.name),
        plural: pluralName(kind.name),
        groups: groupsName(kind.name, registry.kinds.keys()),
        properties: kind.properties.filter(isReadable).map(propertyOf),
        links: registry.linkFields(kind.name).map(linkFieldOf(registry)),
        groupFields: groupFields(registry, kind.name),
        wanted: kind.wanted ?? [],
      },
    ]),
  );

const propertyOf = (property: PropertyDeclaration) => ({
  name: property.name,
  type: property.type,
  label: label(property.name, property.indonesian),
  description: property.description,
  ...(property.choice ? { choice: property.choice.name } : {}),
  ...(property.managed ? { managed: true } : {}),
  ...(isAlwaysSet(property) ? { present: true } : {}),
  ...(property.meaningful ? { meaningful: true } : {}),
  ...(property.type === 'texts' ? {} : { orderable: true }),
});

const linkFieldOf =
  ({ kinds }: Registry) =>
  ({ name, link, direction, farKinds }: LinkField) => ({
    name,
    type: link.type,
    direction,
    label: fieldWords(direction === 'out' ? link.sentence : link.reversed),
    kinds: farKinds.length === kinds.size ? 'any' : [...new Set(farKinds)],
  });

/** What a link's sentence says between its ends: `{to} dimiliki oleh {from}` is read "Dimiliki oleh". */
const fieldWords = ({ id, en }: Words): Words => ({ id: capitalised(between(id)), en: capitalised(between(en)) });

const between = (sentence: string): string =>
  /\{(?:from|to)\}(.*)\{(?:from|to)\}/.exec(sentence)?.[1]?.trim() ?? sentence;

const linksOf = (registry: Registry) =>
  Object.fromEntries(
    [...registry.links.values()].map((link) => [
      link.type,
      {
        type: link.type,
        label: { id: capitalised(link.indonesian), en: spokenValue(link.type) },
        description: link.description,
        classes: [...new Set(link.rows.map((row) => row.class))],
        sentence: link.sentence,
        reversed: link.reversed,
        fields: link.fields,
        ...(link.effect ? { effect: link.effect } : {}),
        ends:
          registry.triples.filter(({ type }) => type === link.type).length === registry.kinds.size ** 2
            ? 'any'
            : endsOf(registry, link.type),
        properties: (link.properties ?? []).filter(isReadable).map(({ name }) => name),
      },
    ]),
  );

/** From each kind, the kinds that a link may run to. */
const endsOf = (registry: Registry, type: string) => {
  const ends: Record<string, string[]> = {};
  for (const triple of registry.triples) if (triple.type === type) (ends[triple.from] ??= []).push(triple.to);
  return ends;
};

const choicesOf = (registry: Registry) => {
  const properties = [...[...registry.kinds.values()].flatMap((kind) => kind.properties), ...registry.linkProperties];
  return Object.fromEntries(
    properties.flatMap(({ choice }) => (choice ? [[choice.name, choiceOf(choice)] as const] : [])),
  );
};

const choiceOf = ({ values }: Choice) =>
  Object.entries(values).map(([value, { description, indonesian }]) => ({
    value,
    label: { id: capitalised(indonesian), en: spokenValue(value) },
    description,
  }));
