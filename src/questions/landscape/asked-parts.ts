import { type FieldNode, getArgumentValues, getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { selectedFields } from '../../inventory/selection/fields.js';
import type { HitPage } from '../impact/impact-answer.js';

export interface CoverageArguments {
  readonly rules?: readonly string[] | null;
  readonly unit?: string | null;
}

export type ImpactArguments = HitPage & { readonly of: readonly string[] };

/** A part of an answer that has to be asked for before the answer is read: once for each set of arguments. */
export interface AskedPart<A> {
  readonly args: A;
  /** Where it is selected. */
  readonly nodes: readonly FieldNode[];
}

/** What two fields with the same arguments have in common, whatever they are called in the answer. */
export const argumentsKey = (args: object): string => JSON.stringify(args);

/** The selections of a field of what the resolver answers with, fragments opened. */
export const askedParts = <A extends object>(info: GraphQLResolveInfo, name: string): AskedPart<A>[] => {
  const type = getNamedType(info.returnType);
  const definition = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!isObjectType(type) || !definition) throw new Error(`the answer has no field ${name}`);
  const parts = new Map<string, { args: A; nodes: FieldNode[] }>();
  const selected = info.fieldNodes.flatMap(({ selectionSet }) => selectedFields(selectionSet, type, info, type.name));
  for (const { node } of selected) {
    if (node.name.value !== name) continue;
    const args = getArgumentValues(definition, node, info.variableValues) as A;
    const known = parts.get(argumentsKey(args));
    if (known) known.nodes.push(node);
    else parts.set(argumentsKey(args), { args, nodes: [node] });
  }
  return [...parts.values()];
};
