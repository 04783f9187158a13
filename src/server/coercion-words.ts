import type { GraphQLError } from 'graphql';
import type { FieldFault } from '../database/errors.js';
import { inBoth, type Words } from '../metamodel/words.js';
import { shortenValues, shown } from './echo.js';
import { fill, pattern } from './message-pattern.js';

/** What graphql-js says about values that are of no use to their type: its sentence, the rule, and both of ours. */
const SENTENCES: readonly (readonly [of: string, rule: string, en: string, id: string])[] = [
  [
    'Variable "{variable}" of required type "{type}" was not provided.',
    'required',
    'must be given, as {type}',
    'harus diisi, dengan tipe {type}',
  ],
  [
    'Field "{field}" of required type "{type}" was not provided.',
    'required',
    'must be given, as {type}',
    'harus diisi, dengan tipe {type}',
  ],
  [
    'Expected non-nullable type "{type}" not to be null.',
    'required',
    'must not be null; it is {type}',
    'tidak boleh null; tipenya {type}',
  ],
  ['Field "{field}" is not defined by type "{type}".', 'unknown', 'is no field of {type}', 'bukan field dari {type}'],
  ['Expected type "{type}" to be an object.', 'type', 'must be an object, {type}', 'harus berupa objek, {type}'],
  [
    'Exactly one key must be specified for OneOf type "{type}".',
    'one-of',
    'must have exactly one of the fields of {type}',
    'harus berisi tepat satu field dari {type}',
  ],
  ['Field "{key}" must be non-null.', 'one-of', 'must not be null', 'tidak boleh null'],
  ['Value "{value}" does not exist in "{type}" enum.', 'enum', 'is no value of {type}', 'bukan nilai dari {type}'],
  [
    'Enum "{type}" cannot represent non-string value: {value}.',
    'enum',
    'must be the name of a value of {type}',
    'harus berupa nama nilai dari {type}',
  ],
  ['Int cannot represent non-integer value: {value}', 'type', 'must be a whole number', 'harus berupa bilangan bulat'],
  [
    'Int cannot represent non 32-bit signed integer value: {value}',
    'type',
    'must be a whole number from −2³¹ to 2³¹ − 1',
    'harus berupa bilangan bulat dari −2³¹ sampai 2³¹ − 1',
  ],
  ['Float cannot represent non numeric value: {value}', 'type', 'must be a number', 'harus berupa angka'],
  ['String cannot represent a non string value: {value}', 'type', 'must be a text', 'harus berupa teks'],
  [
    'Boolean cannot represent a non boolean value: {value}',
    'type',
    'must be true or false',
    'harus berupa true atau false',
  ],
  [
    'ID cannot represent value: {value}',
    'type',
    'must be a text or a whole number',
    'harus berupa teks atau bilangan bulat',
  ],
  [
    'Argument "{argument}" of required type "{type}" was not provided.',
    'required',
    'must be given, as {type}',
    'harus diisi, dengan tipe {type}',
  ],
  [
    'Argument "{argument}" of required type "{type}" was provided the variable "{variable}" which was not provided a runtime value.',
    'required',
    'must be given, as {type}; the variable {variable} has no value',
    'harus diisi, dengan tipe {type}; variabel {variable} tidak bernilai',
  ],
  [
    'Argument "{argument}" of non-null type "{type}" must not be null.',
    'required',
    'must not be null; it is {type}',
    'tidak boleh null; tipenya {type}',
  ],
  [
    'Argument "{argument}" has invalid value {value}.',
    'type',
    'does not have the type that is asked for',
    'tipenya tidak sesuai dengan yang diminta',
  ],
];

const PATTERNS = SENTENCES.map(([of, rule, en, id]) => ({ pattern: pattern(of), rule, en, id }));

/**
 * What graphql-js found wrong with a value, as a fault like those of our own rules.
 * @param field where the value stands; what is missing or unknown in it is added
 */
export const coercionFault = (field: string, value: unknown, error: GraphQLError): FieldFault => {
  const own: unknown = error.extensions['words'];
  if (isWords(own)) return { field, value: shown(value), rule: 'type', message: own };
  const message = shortenValues(withoutSuggestion(error.message));
  for (const { pattern: sentence, rule, en, id } of PATTERNS) {
    const holes = sentence.read(message);
    if (!holes) continue;
    const { field: inner } = holes;
    return {
      field: inner ? `${field}.${inner}` : field,
      value: inner ? shown(partOf(value, inner)) : shown(value),
      rule,
      message: { en: fill(en, holes), id: fill(id, holes) },
    };
  }
  // A sentence that none of the patterns knows is told as graphql-js tells it.
  return { field, value: shown(value), rule: 'type', message: inBoth(() => message) };
};

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? ((value as Readonly<Record<string, unknown>>)[name] ?? null) : value;

export const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'en' in value && 'id' in value;

/** Suggestions would tell somebody names that he may not know, and stand in the way of the patterns. */
const withoutSuggestion = (message: string): string => message.replace(/ Did you mean [^]*\?$/, '');
