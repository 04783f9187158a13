import type { ChoiceValue, KindDeclaration, LinkDeclaration, PropertyDeclaration } from './declarations.js';

interface Declared {
  readonly kindList: readonly KindDeclaration[];
  readonly links: readonly LinkDeclaration[];
  /** Those that links of every type have; the common ones of items stand in each kind. */
  readonly linkProperties: readonly PropertyDeclaration[];
}

/** Checks what no type can: names, described properties, ends that exist, free field names, orientation. */
export const checkDeclarations = (declared: Declared): string[] => [
  ...duplicates(declared.kindList.map((kind) => kind.name)).map((name) => `two kinds are called ${name}; rename one`),
  ...duplicates(declared.kindList.map((kind) => kind.codePrefix)).map(
    (prefix) => `two kinds give codes that begin with ${prefix}; choose another codePrefix`,
  ),
  ...duplicates(declared.links.map((link) => link.type)).map((type) => `${type} is declared twice; merge their rows`),
  ...declared.kindList.flatMap(checkKind),
  ...declared.links.flatMap((link) => checkLink(link, declared)),
  ...declared.linkProperties.flatMap((property) => checkProperty(`link.${property.name}`, property)),
  ...checkFieldNames(declared),
];

/** Every word that people read of a declaration is there in both languages, and in no language twice. */
const isTold = ({ description: { id, en }, indonesian }: ChoiceValue): boolean =>
  [id, en, indonesian].every((text) => text.trim() !== '') && id !== en;

const checkKind = (kind: KindDeclaration): string[] => [
  ...(/^[A-Z][A-Za-z]+$/.test(kind.name) ? [] : [`kind ${kind.name}: names are PascalCase English nouns`]),
  ...(isTold(kind) ? [] : [`kind ${kind.name}: say what it is, in both languages`]),
  ...duplicates(kind.properties.map((property) => property.name)).map(
    (name) => `${kind.name}.${name} is declared twice, or is a common property of every item; rename it`,
  ),
  ...kind.properties.flatMap((property) => checkProperty(`${kind.name}.${property.name}`, property)),
  ...ruleProperties(kind)
    .filter((name) => !kind.properties.some((property) => property.name === name))
    .map((name) => `kind ${kind.name}: its rule names ${name}, which is no property of it`),
];

const ruleProperties = ({ inactiveWhen, operatingWhen, nameFrom }: KindDeclaration): string[] => [
  ...(nameFrom ? [nameFrom] : []),
  ...(inactiveWhen ? ['property' in inactiveWhen ? inactiveWhen.property : inactiveWhen.pastDate] : []),
  ...(operatingWhen ? [operatingWhen.property] : []),
];

const checkProperty = (where: string, property: PropertyDeclaration): string[] => [
  ...(/^[a-z][A-Za-z0-9]+$/.test(property.name) ? [] : [`${where}: names are camelCase`]),
  ...(isTold(property) ? [] : [`${where}: describe it, in both languages`]),
  ...Object.entries(property.choice?.values ?? {})
    .filter(([, value]) => !isTold(value))
    .map(([key]) => `${where}: describe its value ${key}, in both languages`),
  ...(property.type === 'choice' && !property.choice ? [`${where}: a choice needs its list of values`] : []),
  ...(property.searchable && (property.hidden || !['text', 'texts'].includes(property.type))
    ? [`${where}: only texts that clients may read are searchable; take the option away`]
    : []),
];

const checkLink = (link: LinkDeclaration, { kindList }: Declared): string[] => {
  const known = new Set(kindList.map((kind) => kind.name));
  const ends = link.rows.flatMap((row) => [row.from, row.to]).flatMap((end) => (typeof end === 'string' ? [] : end));
  const classes = new Set(link.rows.map((row) => row.class));
  return [
    ...(/^[A-Z][A-Z_]+$/.test(link.type) ? [] : [`link ${link.type}: types are UPPER_CASE`]),
    ...(isTold(link) ? [] : [`link ${link.type}: say what it means, in both languages`]),
    ...(link.rows.length > 0 ? [] : [`link ${link.type}: has no row; say which kinds it joins`]),
    ...ends
      .filter((end) => !known.has(end))
      .map((end) => `link ${link.type}: ${end} is no kind; register it or mend the row`),
    ...[link.sentence, link.reversed]
      .flatMap((sentence) => [sentence.id, sentence.en])
      .filter((text) => !(text.includes('{from}') && text.includes('{to}')))
      .map((text) => `link ${link.type}: the sentence "${text}" must name {from} and {to}`),
    ...(classes.has('dependency') && !link.effect ? [`link ${link.type}: a dependency says its effect`] : []),
    ...(!classes.has('dependency') && link.effect ? [`link ${link.type}: only dependencies have an effect`] : []),
    ...(link.fields.from === link.fields.to ? [`link ${link.type}: its two field names must differ`] : []),
    ...(link.properties ?? []).flatMap((property) => checkProperty(`${link.type}.${property.name}`, property)),
  ];
};

/** A field name means one thing wherever it stands: no property of its kinds, and the same link in the same direction. */
const checkFieldNames = ({ kindList, links }: Declared): string[] => [
  ...duplicates(links.flatMap((link) => [link.fields.from, link.fields.to])).map(
    (name) => `the field ${name} stands for two links; rename one of them`,
  ),
  ...kindList.flatMap((kind) => {
    const properties = new Set(kind.properties.map((property) => property.name));
    return links.flatMap((link) =>
      fieldsAt(link, kind.name)
        .filter((field) => properties.has(field))
        .map((field) => `${kind.name}.${field} is a property and a field of ${link.type}; rename one`),
    );
  }),
];

const fieldsAt = (link: LinkDeclaration, kind: string): string[] =>
  link.rows.flatMap((row) => {
    const to = row.to === 'same' ? row.from : row.to;
    return [
      ...(row.from === 'any' || row.from.includes(kind) ? [link.fields.from] : []),
      ...(to === 'any' || to.includes(kind) ? [link.fields.to] : []),
    ];
  });

const duplicates = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];
