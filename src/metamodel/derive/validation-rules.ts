import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import type { PropertyDeclaration, TextFormat } from '../declarations.js';
import { maxLengthOf } from '../property-rules.js';
import { isDay, isNetworkAddress, isWebAddress } from '../text-formats.js';

type Target = new () => object;

/** Puts the rules of a property on a class: `create` wants what is required, `update` lets it be left out but not cleared. */
export const rulesFor = (target: Target, property: PropertyDeclaration, use: 'create' | 'update'): void => {
  const put = (decorator: PropertyDecorator): void => decorator(target.prototype, property.name);
  if (!property.required && property.initially === undefined && !property.present) put(IsOptional());
  else if (use === 'update' || !property.required) put(ValidateIf((_, value) => value !== undefined));
  for (const rule of rulesOf(property)) put(rule);
};

const rulesOf = (property: PropertyDeclaration): PropertyDecorator[] => {
  switch (property.type) {
    case 'text':
      return textRules(property);
    case 'texts':
      return [
        IsArray(),
        ArrayMaxSize(100),
        IsString({ each: true }),
        MaxLength(maxLengthOf(property), { each: true }),
        printable(true),
      ];
    case 'integer':
    case 'money':
      return [IsInt(), Min(property.min ?? Number.MIN_SAFE_INTEGER), Max(property.max ?? Number.MAX_SAFE_INTEGER)];
    case 'number':
      return [
        IsNumber({ allowInfinity: false, allowNaN: false }),
        ...(property.min === undefined ? [] : [Min(property.min)]),
        ...(property.max === undefined ? [] : [Max(property.max)]),
      ];
    case 'boolean':
      return [IsBoolean()];
    case 'date':
      return [
        ValidateBy({
          name: 'isDay',
          validator: {
            validate: (value) => typeof value === 'string' && isDay(value),
            defaultMessage: () => 'is written as 2026-11-24',
          },
        }),
      ];
    case 'timestamp':
      return [IsISO8601()];
    case 'choice':
      return [IsIn(Object.keys(property.choice?.values ?? {}))];
    case 'id':
      return [IsString()];
  }
};

const textRules = (property: PropertyDeclaration): PropertyDecorator[] => [
  IsString(),
  MaxLength(maxLengthOf(property)),
  printable(false),
  ...(property.required ? [MinLength(1), Matches(/\S/, { message: 'must not be blank' })] : []),
  ...(property.format ? [formatRule(property.format)] : []),
];

// Line breaks and tabs belong to text; other control characters break terminals, files and screen readers.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

const printable = (each: boolean): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isPrintable',
      validator: {
        validate: (value) => typeof value === 'string' && !CONTROL.test(value),
        defaultMessage: () => 'holds a control character',
      },
    },
    { each },
  );

const FORMATS: Readonly<Record<TextFormat, { readonly test: (value: string) => boolean; readonly message: string }>> = {
  url: { test: isWebAddress, message: 'must be a web address that begins with http:// or https://' },
  'network-address': { test: isNetworkAddress, message: 'must be an IP address, or a network such as 10.20.0.0/16' },
  sha256: { test: (value) => /^[0-9a-f]{64}$/.test(value), message: 'must be 64 hexadecimal digits' },
};

const formatRule = (format: TextFormat): PropertyDecorator => {
  const { test, message } = FORMATS[format];
  return ValidateBy({
    name: `is-${format}`,
    validator: { validate: (value) => typeof value === 'string' && test(value), defaultMessage: () => message },
  });
};
