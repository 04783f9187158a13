import type { KindDeclaration, LinkClass, LinkDeclaration, PropertyDeclaration } from './declarations.js';
import { type EntityClass, entityOptions, propertiesOf } from './decorators.js';
import { wantedFaults } from './wanted.js';
import { checkDeclarations } from './declaration-checks.js';
import { DeclarationError } from './declaration-error.js';

/** One allowed combination: links of `type` may run from a `from` to a `to`. */
export interface Triple {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly class: LinkClass;
  readonly cardinality: 'many' | 'one';
  readonly acyclic: boolean;
}

export type LinkDirection = 'out' | 'in';

/** A link as one kind sees it: the GraphQL field, and what may stand at the far end. */
export interface LinkField {
  readonly name: string;
  readonly link: LinkDeclaration;
  readonly direction: LinkDirection;
  readonly farKinds: readonly string[];
}

/** Everything declared, checked and ready to be looked up. Immutable. */
export interface Registry {
  readonly kinds: ReadonlyMap<string, KindDeclaration>;
  readonly links: ReadonlyMap<string, LinkDeclaration>;
  readonly triples: readonly Triple[];
  /** Properties that every kind has. */
  readonly commonProperties: readonly PropertyDeclaration[];
  /** Properties that a link may have, of whatever type. */
  readonly linkProperties: readonly PropertyDeclaration[];
  kind(name: string): KindDeclaration;
  link(type: string): LinkDeclaration;
  /** What links of a type may carry: what every link may, and what is theirs alone. */
  linkPropertiesOf(type: string): readonly PropertyDeclaration[];
  linkFields(kind: string): readonly LinkField[];
  linkField(kind: string, field: string): LinkField | undefined;
  /** Link types with a row of one of the classes, in the order of the table. */
  typesOf(...classes: readonly LinkClass[]): readonly string[];
  triplesBetween(from: string, to: string): readonly Triple[];
}

export interface Declarations {
  /** The class whose properties every kind shares. */
  readonly item: EntityClass;
  /** A class whose properties every link has. */
  readonly linkItem: EntityClass;
  readonly kinds: readonly EntityClass[];
  readonly links: readonly LinkDeclaration[];
}

/**
 * Builds the registry that types, inputs, filters, constraints and documents are derived from.
 * A pure function: several registries can live side by side.
 * @throws DeclarationError that lists every contradiction with its remedy
 */
export const buildRegistry = (declarations: Declarations): Registry => {
  const kindList = declarations.kinds.map(declareKind);
  const kinds = new Map(kindList.map((kind) => [kind.name, kind]));
  const links = new Map(declarations.links.map((link) => [link.type, link]));
  const commonProperties = propertiesOf(declarations.item);
  const common = propertiesOf(declarations.linkItem);
  const linkProperties = [...common, ...declarations.links.flatMap((link) => link.properties ?? [])].filter(
    (property, index, all) => all.findIndex((other) => other.name === property.name) === index,
  );
  const faults = checkDeclarations({ ...declarations, kindList, linkProperties: common });
  if (faults.length > 0) throw new DeclarationError(faults);

  const triples = declarations.links.flatMap((link) => triplesOf(link, [...kinds.keys()]));
  const between = new Map<string, Triple[]>();
  for (const triple of triples)
    between.set(`${triple.from}>${triple.to}`, [...(between.get(`${triple.from}>${triple.to}`) ?? []), triple]);
  const carried = new Map(declarations.links.map((link) => [link.type, [...common, ...(link.properties ?? [])]]));
  const fields = new Map([...kinds.keys()].map((kind) => [kind, fieldsOf(kind, declarations.links, triples)]));
  const unwanted = kindList.flatMap((kind) => wantedFaults(kind, fields.get(kind.name) ?? []));
  if (unwanted.length > 0) throw new DeclarationError(unwanted);
  const typesByClasses = new Map<string, readonly string[]>();
  const lookup = <T>(map: ReadonlyMap<string, T>, what: string, name: string): T => {
    const found = map.get(name);
    if (found === undefined)
      throw new DeclarationError([`no ${what} is called ${name}; known: ${[...map.keys()].join(', ')}`]);
    return found;
  };
  return {
    kinds,
    links,
    triples,
    commonProperties,
    linkProperties,
    kind: (name) => lookup(kinds, 'kind', name),
    link: (type) => lookup(links, 'link type', type),
    linkPropertiesOf: (type) => lookup(carried, 'link type', type),
    linkFields: (kind) => lookup(fields, 'kind', kind),
    linkField: (kind, field) => fields.get(kind)?.find((candidate) => candidate.name === field),
    typesOf: (...classes) => {
      const key = classes.join();
      const types = typesByClasses.get(key) ?? [
        ...new Set(triples.filter((triple) => classes.includes(triple.class)).map(({ type }) => type)),
      ];
      typesByClasses.set(key, types);
      return types;
    },
    triplesBetween: (from, to) => between.get(`${from}>${to}`) ?? [],
  };
};

const declareKind = (target: EntityClass): KindDeclaration => {
  const options = entityOptions(target);
  if (!options)
    throw new DeclarationError([`${target.name} is listed as a kind but has no @Entity; add the decorator`]);
  return { ...options, name: target.name, properties: propertiesOf(target) };
};

const triplesOf = (link: LinkDeclaration, kinds: readonly string[]): Triple[] =>
  link.rows.flatMap((row) =>
    (row.from === 'any' ? kinds : row.from).flatMap((from) =>
      (row.to === 'any' ? kinds : row.to === 'same' ? [from] : row.to).map((to) => ({
        type: link.type,
        from,
        to,
        class: row.class,
        cardinality: row.cardinality ?? 'many',
        acyclic: row.acyclic ?? false,
      })),
    ),
  );

const fieldsOf = (kind: string, links: readonly LinkDeclaration[], triples: readonly Triple[]): LinkField[] =>
  links.flatMap((link) => {
    const of = (near: 'from' | 'to', far: 'from' | 'to') =>
      triples.filter((t) => t.type === link.type && t[near] === kind).map((t) => t[far]);
    const [out, back] = [of('from', 'to'), of('to', 'from')];
    return [
      ...(out.length > 0 ? [{ name: link.fields.from, link, direction: 'out' as const, farKinds: out }] : []),
      ...(back.length > 0 ? [{ name: link.fields.to, link, direction: 'in' as const, farKinds: back }] : []),
    ];
  });
