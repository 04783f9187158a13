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
  type ValidationOptions,
} from 'class-validator';
import type { PropertyDeclaration, TextFormat } from '../declarations.js';
import type { Words } from '../words.js';
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
  const { min, max } = property;
  switch (property.type) {
    case 'text':
      return textRules(property);
    case 'texts':
      return [
        IsArray(saying({ en: 'must be a list', id: 'harus berupa daftar' })),
        ArrayMaxSize(
          MOST_TEXTS,
          saying({ en: `must have at most ${MOST_TEXTS} entries`, id: `paling banyak ${MOST_TEXTS} isian` }),
        ),
        IsString({ each: true, ...saying({ en: 'must be texts', id: 'harus berupa teks' }) }),
        MaxLength(maxLengthOf(property), {
          each: true,
          ...saying({
            en: `must have at most ${maxLengthOf(property)} characters each`,
            id: `masing-masing paling panjang ${maxLengthOf(property)} karakter`,
          }),
        }),
        printable(true),
      ];
    case 'integer':
    case 'money':
      return [
        IsInt(saying({ en: 'must be a whole number', id: 'harus berupa bilangan bulat' })),
        atLeast(min ?? Number.MIN_SAFE_INTEGER),
        atMost(max ?? Number.MAX_SAFE_INTEGER),
      ];
    case 'number':
      return [
        IsNumber(
          { allowInfinity: false, allowNaN: false },
          saying({ en: 'must be a number', id: 'harus berupa angka' }),
        ),
        ...(min === undefined ? [] : [atLeast(min)]),
        ...(max === undefined ? [] : [atMost(max)]),
      ];
    case 'boolean':
      return [IsBoolean(saying({ en: 'must be true or false', id: 'harus berupa true atau false' }))];
    case 'date':
      return [own('isDay', isDay, { en: 'is written as 2026-11-24', id: 'ditulis seperti 2026-11-24' })];
    case 'timestamp':
      return [
        IsISO8601({}, saying({ en: 'is written as 2026-11-24T15:47:46Z', id: 'ditulis seperti 2026-11-24T15:47:46Z' })),
      ];
    case 'choice':
      return [amongRule(Object.keys(property.choice?.values ?? {}))];
    case 'id':
      return [IsString(saying(TEXT))];
  }
};

const MOST_TEXTS = 100;
const TEXT: Words = { en: 'must be a text', id: 'harus berupa teks' };

/** What a rule says when it is broken, in both languages: class-validator has room for one, so they are its context. */
const saying = (words: Words): ValidationOptions => ({ message: words.en, context: { words } });

const own = (
  name: string,
  test: (value: string) => boolean,
  words: Words,
  options: ValidationOptions = {},
): PropertyDecorator =>
  ValidateBy(
    { name, validator: { validate: (value) => typeof value === 'string' && test(value) } },
    { ...options, ...saying(words) },
  );

const atLeast = (min: number): PropertyDecorator =>
  Min(min, saying({ en: `must be at least ${min}`, id: `paling kecil ${min}` }));

const atMost = (max: number): PropertyDecorator =>
  Max(max, saying({ en: `must be at most ${max}`, id: `paling besar ${max}` }));

const textRules = (property: PropertyDeclaration): PropertyDecorator[] => [
  IsString(saying(TEXT)),
  MaxLength(
    maxLengthOf(property),
    saying({
      en: `must have at most ${maxLengthOf(property)} characters`,
      id: `paling panjang ${maxLengthOf(property)} karakter`,
    }),
  ),
  printable(false),
  ...(property.required
    ? [
        MinLength(1, saying({ en: 'must not be empty', id: 'tidak boleh kosong' })),
        Matches(/\S/, saying({ en: 'must not be blank', id: 'tidak boleh hanya berisi spasi' })),
      ]
    : []),
  ...(property.format ? [formatRule(property.format)] : []),
  ...(property.among ? [amongRule(property.among)] : []),
];

const amongRule = (values: readonly string[]): PropertyDecorator => {
  const list = values.join(', ');
  return IsIn(values, saying({ en: `must be one of: ${list}`, id: `harus salah satu dari: ${list}` }));
};

// Line breaks and tabs belong to text; other control characters break terminals, files and screen readers.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

const printable = (each: boolean): PropertyDecorator =>
  own(
    'isPrintable',
    (value) => !CONTROL.test(value),
    { en: 'holds a control character', id: 'memuat karakter kendali' },
    { each },
  );

const FORMATS: Readonly<Record<TextFormat, { readonly test: (value: string) => boolean; readonly words: Words }>> = {
  url: {
    test: isWebAddress,
    words: {
      en: 'must be a web address that begins with http:// or https://',
      id: 'harus berupa alamat web yang diawali http:// atau https://',
    },
  },
  'network-address': {
    test: isNetworkAddress,
    words: {
      en: 'must be an IP address, or a network such as 10.20.0.0/16',
      id: 'harus berupa alamat IP, atau jaringan seperti 10.20.0.0/16',
    },
  },
  sha256: {
    test: (value) => /^[0-9a-f]{64}$/.test(value),
    words: { en: 'must be 64 hexadecimal digits', id: 'harus berupa 64 digit heksadesimal' },
  },
};

const formatRule = (format: TextFormat): PropertyDecorator =>
  own(`is-${format}`, FORMATS[format].test, FORMATS[format].words);
