import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { badInput, limitExceeded } from '../database/errors.js';
import { DEFAULT_PAGE } from '../inventory/limits.js';
import { type DocumentContext, isIncluded } from '../inventory/selection/fields.js';
import type { DeclaredCost } from '../metamodel/derive/graphql/cost.js';
import { coercionFault } from './coercion-words.js';
import { costOfFilters } from './filter-cost.js';
import { introspectionCost } from './introspection-cost.js';
import { refuseTooDeep } from './value-depth.js';
import { readVariables, type Values } from './variables.js';

/** What a document may cost: about as many small objects in its answer. */
export const MOST_COST = 50_000;

export interface DocumentCost {
  readonly cost: number;
  readonly maximum: number;
  /** The response key of the dearest field at the top, and its share. */
  readonly dearest: { readonly field: string; readonly cost: number } | null;
}

/**
 * What an operation costs by its fields' declarations; arguments count the same whether they are literals, variables or
 * defaults. Each fragment is worked out once, however often it is spread.
 * @param given variables as they were sent
 * @throws RunutError BAD_USER_INPUT when a variable or an argument has no use, LIMIT_EXCEEDED when one nests without end
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  given: Values,
): DocumentCost => {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return { cost: 0, maximum: MOST_COST, dearest: null };
  const reckoning = new Reckoning({
    schema,
    fragments: Object.fromEntries(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    ),
    variableValues: readVariables(schema, operation, given),
  });
  const { cost, dearest } = reckoning.ofSet(operation.selectionSet, root, { named: {} });
  return { cost, maximum: MOST_COST, dearest };
};

/** @throws RunutError LIMIT_EXCEEDED that names the cost, the maximum and the dearest field */
export const refuseTooDear = ({ cost, maximum, dearest }: DocumentCost): void => {
  if (cost <= maximum) return;
  const [field, share] = [dearest?.field ?? '', dearest?.cost ?? 0];
  throw limitExceeded(
    {
      en: `The document costs ${cost}; ${maximum} is allowed. The dearest field is ${field}, ${share}: ask for smaller pages, for fewer nested lists, or in several queries.`,
      id: `Biaya dokumen ini ${cost}; batasnya ${maximum}. Field termahal adalah ${field}, ${share}: minta halaman yang lebih kecil, lebih sedikit daftar bertingkat, atau ajukan dalam beberapa kueri.`,
    },
    { cost, maximum, dearest },
  );
};

type Field = GraphQLField<unknown, unknown>;
type Sum = Pick<DocumentCost, 'cost' | 'dearest'>;

/** What bounds the lists of a set of fields. */
interface Pages {
  /** The elements of the page that the set stands in. */
  readonly own?: number | undefined;
  /** Pages that a field further up named. */
  readonly named: Readonly<Record<string, number>>;
}

const NOTHING: Sum = { cost: 0, dearest: null };

class Reckoning {
  private readonly fragments = new Map<string, Sum>();

  constructor(private readonly context: DocumentContext) {}

  /** @param pages what bounds its lists */
  ofSet(set: SelectionSetNode | undefined, parent: GraphQLNamedType, pages: Pages): Sum {
    return (set?.selections ?? []).reduce<Sum>((sum, selection) => {
      if (!isIncluded(selection, this.context)) return sum;
      const { cost, dearest } = this.ofSelection(selection, parent, pages);
      return {
        cost: Math.min(sum.cost + cost, Number.MAX_SAFE_INTEGER),
        dearest: (dearest?.cost ?? -1) > (sum.dearest?.cost ?? -1) ? dearest : sum.dearest,
      };
    }, NOTHING);
  }

  private ofSelection(selection: SelectionNode, parent: GraphQLNamedType, pages: Pages): Sum {
    if (selection.kind === Kind.FIELD) {
      const cost = this.ofField(selection, parent, pages);
      return { cost, dearest: { field: selection.alias?.value ?? selection.name.value, cost } };
    }
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return this.ofSet(selection.selectionSet, this.typeOf(selection.typeCondition?.name.value, parent), pages);
    return this.ofFragment(selection.name.value, parent, pages);
  }

  private ofFragment(name: string, parent: GraphQLNamedType, pages: Pages): Sum {
    const key = `${name} ${JSON.stringify(pages)}`;
    const known = this.fragments.get(key);
    if (known) return known;
    // A fragment that spreads itself costs nothing the second time; validation refuses it.
    this.fragments.set(key, NOTHING);
    const fragment = this.context.fragments[name];
    const sum = this.ofSet(fragment?.selectionSet, this.typeOf(fragment?.typeCondition.name.value, parent), pages);
    this.fragments.set(key, sum);
    return sum;
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType, pages: Pages): number {
    const definition = this.definitionOf(node.name.value, parent);
    if (!definition) return 0;
    const type = getNamedType(definition.type);
    const declared = declaredCost(parent.name, definition);
    const args = definition.args.length > 0 ? this.argumentsOf(definition, node) : {};
    const elements = declared.perElementOf ? lengthOf(args[declared.perElementOf]) : undefined;
    const isList = isListType(getNullableType(definition.type));
    const named = { ...pages.named, ...namedPages(declared, args) };
    const ownPage = pageOf(definition, args, declared) ?? productOf(declared, named);
    const size = isList ? (elements ?? ownPage ?? declared.size ?? pages.own ?? DEFAULT_PAGE) : 1;
    const children = this.ofSet(node.selectionSet, type, {
      own: isList ? undefined : (ownPage ?? pages.own),
      named,
    }).cost;
    const each = declared.each ?? (isCompositeType(type) ? 1 : 0);
    const asking = (declared.own ?? 0) * (elements ?? 1) + costOfFilters(definition, args);
    return Math.min(asking + size * (each + children), Number.MAX_SAFE_INTEGER);
  }

  private argumentsOf(definition: Field, node: FieldNode): Values {
    try {
      const values = getArgumentValues(definition, node, this.context.variableValues);
      refuseTooDeep(values);
      return values;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const [, argument = ''] = /^Argument "(\w+)"/.exec(error.message) ?? [];
      throw badInput([coercionFault(argument, null, error)]);
    }
  }

  private definitionOf(name: string, parent: GraphQLNamedType): Field | undefined {
    if (parent === this.context.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return 'getFields' in parent && isCompositeType(parent) ? parent.getFields()[name] : undefined;
  }

  private typeOf(name: string | undefined, parent: GraphQLNamedType): GraphQLNamedType {
    return (name === undefined ? undefined : this.context.schema.getType(name)) ?? parent;
  }
}

const declaredCost = (parent: string, { name, extensions }: Field): DeclaredCost =>
  introspectionCost[`${parent}.${name}`] ?? (extensions['cost'] as DeclaredCost | undefined) ?? {};

/** How many elements an argument asks for; undefined when the field has no page. */
const pageOf = ({ args }: Field, values: Values, { page = 'first', size }: DeclaredCost): number | undefined => {
  if (!args.some(({ name }) => name === page)) return undefined;
  const asked = values[page] ?? values['last'];
  if (Array.isArray(asked)) return asked.length;
  return typeof asked === 'number' ? Math.max(0, asked) : (size ?? DEFAULT_PAGE);
};

const namedPages = ({ pages = {} }: DeclaredCost, values: Values): Record<string, number> =>
  Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, sizeAt(values, path)]));

const sizeAt = (values: Values, path: string): number => {
  const found = path.split('.').reduce<unknown>((value, key) => (value as Values | undefined)?.[key], values);
  return typeof found === 'number' ? Math.max(0, found) : DEFAULT_PAGE;
};

const productOf = ({ sizeOf }: DeclaredCost, named: Readonly<Record<string, number>>): number | undefined =>
  sizeOf?.reduce((product, name) => product * (named[name] ?? DEFAULT_PAGE), 1);

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 1);
