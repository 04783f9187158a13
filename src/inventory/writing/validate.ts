import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { FieldFault } from '../../database/errors.js';
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
    // class-validator begins its sentences with the name of the property.
    message: message.startsWith(`${error.property} `) ? message.slice(error.property.length + 1) : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, `${field}.`))];
};
