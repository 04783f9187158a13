import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is needed to read a document besides the document. */
export interface DocumentContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** A field that was selected, and the type whose field it is. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
}

/**
 * The fields of a selection set with fragments opened and `@skip`/`@include` applied, in the order of the document.
 * @param concrete when given, fragments on other types are left out
 */
export const selectedFields = (
  set: SelectionSetNode | undefined,
  parent: GraphQLCompositeType,
  context: DocumentContext,
  concrete?: string,
): SelectedField[] => (set?.selections ?? []).flatMap((selection) => open(selection, parent, context, concrete));

const open = (
  selection: SelectionNode,
  parent: GraphQLCompositeType,
  context: DocumentContext,
  concrete?: string,
): SelectedField[] => {
  if (!isIncluded(selection, context)) return [];
  if (selection.kind === Kind.FIELD) return [{ node: selection, parent }];
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments[selection.name.value] : selection;
  if (!fragment) return [];
  const condition = fragment.typeCondition?.name.value;
  const type = condition ? context.schema.getType(condition) : parent;
  if (!isCompositeType(type)) return [];
  if (concrete && !covers(type, concrete, context.schema)) return [];
  // A fragment on a wider type must not lose what is known already.
  const narrower = isAbstractType(type) && !isAbstractType(parent) ? parent : type;
  return selectedFields(fragment.selectionSet, narrower, context, concrete);
};

const covers = (type: GraphQLCompositeType, concrete: string, schema: GraphQLSchema): boolean =>
  type.name === concrete ||
  (isAbstractType(type) && schema.getPossibleTypes(type).some((possible) => possible.name === concrete));

/** What `@skip` and `@include` leave. */
export const isIncluded = (
  selection: SelectionNode,
  { variableValues }: Pick<DocumentContext, 'variableValues'>,
): boolean => {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
};
