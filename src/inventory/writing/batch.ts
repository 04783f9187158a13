import { badField, badInput, type FieldFault, limitExceeded } from '../../database/errors.js';
import { fieldName } from '../../metamodel/names.js';
import type { Registry } from '../../metamodel/registry.js';
import type { InventoryChange } from './inventory-change.js';
import type { Values } from './stored-values.js';

/** What one transaction takes. */
export const MOST_CHANGES = 10_000;

/** A `ChangeInput`: one of its fields is given. */
export type ChangeInput = Readonly<Record<string, Values | null | undefined>>;

/**
 * Reads a batch of changes as a client gives them.
 * @throws RunutError BAD_USER_INPUT with every change that does not say one thing of one kind, or LIMIT_EXCEEDED
 */
export const changesOf = (registry: Registry, inputs: readonly ChangeInput[]): InventoryChange[] => {
  if (inputs.length > MOST_CHANGES)
    throw limitExceeded({
      en: `${inputs.length} changes at once; ${MOST_CHANGES} are taken. Divide them.`,
      id: `${inputs.length} perubahan sekaligus; paling banyak ${MOST_CHANGES}. Bagilah.`,
    });
  const faults: FieldFault[] = [];
  const changes = inputs.flatMap((input, index) => {
    const [[does, values] = ['', null]] = Object.entries(input).filter(([, value]) => value != null);
    return values ? read(registry, does, values, `changes.${index}.${does}.`, faults) : [];
  });
  if (faults.length > 0) throw badInput(faults);
  return changes;
};

const read = (
  registry: Registry,
  does: string,
  values: Values,
  at: string,
  faults: FieldFault[],
): InventoryChange[] => {
  const { expectedVersion, ref, id } = values as { expectedVersion?: number | null; ref: string; id: string };
  const place = { at, inputAt: at };
  switch (does) {
    case 'create': {
      const said = kindIn(registry, values, at, faults);
      const key = values['key'] as string | null | undefined;
      return said ? [{ does, key, kind: said.kind, input: said.input, at, inputAt: said.inputAt }] : [];
    }
    case 'update': {
      const said = kindIn(registry, values, at, faults);
      return said
        ? [{ does, ref, kind: said.kind, input: said.input, expectedVersion, at, inputAt: said.inputAt }]
        : [];
    }
    case 'delete':
      return [{ does, ref, kind: null, cascade: values['cascade'] === true, expectedVersion, ...place }];
    case 'link':
      return [{ does, input: values, ...place }];
    case 'updateLink':
      return [{ does, id, input: values['input'] as Values, expectedVersion, at, inputAt: `${at}input.` }];
    case 'unlink':
    case 'clearSuspect':
      return [{ does, id, expectedVersion, ...place }];
    case 'verify':
      return [{ does, ref, kind: null, verified: values['verified'] === true, expectedVersion, ...place }];
    case 'verifyLink':
      return [{ does, id, verified: values['verified'] === true, expectedVersion, ...place }];
    default:
      throw badField(at, does, 'change', { en: 'is no change', id: 'bukan perubahan' });
  }
};

/** The kind under whose name an item is described, and its description. */
const kindIn = (
  registry: Registry,
  values: Values,
  at: string,
  faults: FieldFault[],
): { readonly kind: string; readonly input: Values; readonly inputAt: string } | undefined => {
  const given = [...registry.kinds.keys()].filter((kind) => values[fieldName(kind)] != null);
  const [kind, ...others] = given;
  if (kind !== undefined && others.length === 0)
    return { kind, input: values[fieldName(kind)] as Values, inputAt: `${at}${fieldName(kind)}.` };
  faults.push({
    field: at.slice(0, -1),
    value: given.map(fieldName).join(', ') || null,
    rule: 'oneKind',
    message: {
      en: 'describes one item, under the name of its kind (application: { … })',
      id: 'menjelaskan satu item, di bawah nama jenisnya (application: { … })',
    },
  });
  return undefined;
};
