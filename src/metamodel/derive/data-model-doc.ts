import type { KindDeclaration, LinkDeclaration, PropertyDeclaration } from '../declarations.js';
import { isReadable } from '../property-rules.js';
import type { Registry } from '../registry.js';
import { wantedOf } from '../wanted.js';

/** `docs/data-model.md`: every kind with its properties and links, and a diagram of what may be linked. */
export const dataModelDocument = (registry: Registry): string =>
  [
    '# The data model',
    '',
    'Generated from the model by `npm run generate`; do not edit.',
    '',
    'Every item has the properties of “Every kind” below. Every purpose and dependency link is stored pointing towards',
    'the purpose, whatever it is called when it is read from the other end.',
    '',
    '## How the kinds are linked',
    '',
    ...diagram(registry, 'purpose', 'Why something exists'),
    ...diagram(registry, 'dependency', 'What needs what to work'),
    '## Every kind',
    '',
    ...propertyTable(registry.commonProperties),
    '## Every link',
    '',
    ...propertyTable(registry.linkProperties),
    '## Kinds',
    '',
    ...[...registry.kinds.values()].flatMap((kind) => kindSection(registry, kind)),
    '## Links',
    '',
    ...[...registry.links.values()].flatMap(linkSection),
  ].join('\n');

const diagram = (registry: Registry, linkClass: 'purpose' | 'dependency', title: string): string[] => {
  const triples = registry.triples.filter((triple) => triple.class === linkClass);
  return [
    `### ${title}`,
    '',
    '```mermaid',
    'flowchart LR',
    ...triples.map(({ type, from, to }) => `  ${from} -->|${type}| ${to}`),
    '```',
    '',
  ];
};

const propertyTable = (properties: readonly PropertyDeclaration[]): string[] => [
  '| property | Indonesian | type | meaning |',
  '| --- | --- | --- | --- |',
  ...properties
    .filter(isReadable)
    .map(
      (property) =>
        `| \`${property.name}\` | ${property.indonesian} | ${typeOf(property)} | ${property.description.en} |`,
    ),
  '',
];

const typeOf = ({ type, choice, required, initially, managed, searchable }: PropertyDeclaration): string =>
  [
    choice ? Object.keys(choice.values).join(', ') : type,
    ...(required ? ['required'] : []),
    ...(initially === undefined ? [] : [`initially ${String(initially)}`]),
    ...(managed ? ['set by the server'] : []),
    ...(searchable ? [searchable === 'name' ? 'searched as a name' : 'searched'] : []),
  ].join('; ');

const kindSection = (registry: Registry, kind: KindDeclaration): string[] => {
  const common = new Set(registry.commonProperties.map((property) => property.name));
  const own = kind.properties.filter((property) => !common.has(property.name) && isReadable(property));
  return [
    `### ${kind.name} (${kind.indonesian})`,
    '',
    kind.description.en,
    '',
    `Codes begin with \`${kind.codePrefix}-\`${kind.ofPlan ? ' and are unique within the plan' : ''}. ArchiMate: ${kind.archimate ?? 'none'}.`,
    '',
    ...wantedSentence(registry, kind),
    ...(own.length > 0 ? propertyTable(own) : []),
    '| link | to | class |',
    '| --- | --- | --- |',
    ...registry.linkFields(kind.name).map((field) => {
      const far = field.farKinds.length === registry.kinds.size ? 'any' : field.farKinds.join(', ');
      return `| \`${field.name}\` | ${far} | ${[...new Set(field.link.rows.map((row) => row.class))].join(', ')} |`;
    }),
    '',
  ];
};

/** What a complete item has besides what is required. */
const wantedSentence = (registry: Registry, { name }: KindDeclaration): string[] => {
  const wanted = wantedOf(registry, name).map((part) => `\`${part.name}\``);
  return wanted.length > 0 ? [`Wanted, though not required: ${wanted.join(', ')}.`, ''] : [];
};

const linkSection = (link: LinkDeclaration): string[] => [
  `### ${link.type} (${link.indonesian})`,
  '',
  `${link.description.en} “${link.sentence.en}”, “${link.sentence.id}”.${link.effect ? ` Effect of a failure: ${link.effect}.` : ''}`,
  '',
  ...link.rows.map((row) => {
    const to = row.to === 'same' ? 'the same kind' : ends(row.to);
    return `- ${ends(row.from)} → ${to}${row.cardinality === 'one' ? '; one at most' : ''}${row.acyclic ? '; no circles' : ''}`;
  }),
  '',
];

const ends = (end: readonly string[] | 'any'): string => (end === 'any' ? 'any' : end.join(', '));
