import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { type FieldFault, inBoth, type Words } from '../../database/errors.js';
import type { DynamicClass } from '../../metamodel/derive/graphql/dynamic-class.js';

/** Checks an input against its class; every wrong field is told, with its value and the rule. */
export const faultsIn = (type: DynamicClass, input: object, prefix = ''): FieldFault[] => {
  const errors = validateSync(plainToInstance(type, input), { forbidUnknownValues: false, stopAtFirstError: true });
  return errors.flatMap((error) => faultsOf(error, prefix));
};

const faultsOf = (error: ValidationError, prefix: string): FieldFault[] => {
  const field = `${prefix}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    value: error.value as unknown,
    rule,
    message: wordsOf(error, rule) ?? inBoth(() => message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, `${field}.`))];
};

/** Our rules carry what they say in both languages, see `validation-rules.ts`; class-validator speaks English alone. */
const wordsOf = ({ contexts }: ValidationError, rule: string): Words | undefined => contexts?.[rule]?.words;
