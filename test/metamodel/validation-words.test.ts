import 'reflect-metadata';
import { faultsIn } from '../../src/inventory/writing/validate.js';
import type { PropertyDeclaration } from '../../src/metamodel/declarations.js';
import { newClass } from '../../src/metamodel/derive/graphql/dynamic-class.js';
import { rulesFor } from '../../src/metamodel/derive/validation-rules.js';

const base = { name: 'x', description: { id: 'x', en: 'y' }, indonesian: 'x' } as const;
const choice = { name: 'C', description: 'c', indonesian: 'c', values: { A: {}, B: {} } };

/** What breaks each rule: the declaration, a wrong value, and the rule's name and sentences. */
const BROKEN: readonly (readonly [rule: string, declaration: object, value: unknown, en: string, id: string])[] = [
  ['isString', { type: 'text' }, 3, 'must be a text', 'harus berupa teks'],
  ['maxLength', { type: 'text', maxLength: 3 }, 'abcd', 'must have at most 3 characters', 'paling panjang 3 karakter'],
  ['isPrintable', { type: 'text' }, 'a\u0007', 'holds a control character', 'memuat karakter kendali'],
  ['minLength', { type: 'text', required: true }, '', 'must not be empty', 'tidak boleh kosong'],
  ['matches', { type: 'text', required: true }, ' ', 'must not be blank', 'tidak boleh hanya berisi spasi'],
  ['is-url', { type: 'text', format: 'url' }, 'x', 'must be a web address', 'harus berupa alamat web'],
  ['is-network-address', { type: 'text', format: 'network-address' }, 'x', 'must be an IP', 'harus berupa alamat IP'],
  ['is-sha256', { type: 'text', format: 'sha256' }, 'x', 'must be 64 hexadecimal', 'harus berupa 64 digit'],
  ['isArray', { type: 'texts' }, 'x', 'must be a list', 'harus berupa daftar'],
  ['arrayMaxSize', { type: 'texts' }, Array(101).fill('x'), 'must have at most 100 entries', 'paling banyak 100 isian'],
  ['isString', { type: 'texts' }, [3], 'must be texts', 'harus berupa teks'],
  [
    'maxLength',
    { type: 'texts', maxLength: 3 },
    ['abcd'],
    'at most 3 characters each',
    'masing-masing paling panjang 3',
  ],
  ['isPrintable', { type: 'texts' }, ['a\u0007'], 'holds a control character', 'memuat karakter kendali'],
  ['isInt', { type: 'integer' }, 1.5, 'must be a whole number', 'harus berupa bilangan bulat'],
  ['min', { type: 'integer', min: 1 }, 0, 'must be at least 1', 'paling kecil 1'],
  ['max', { type: 'money', max: 9 }, 10, 'must be at most 9', 'paling besar 9'],
  ['isNumber', { type: 'number' }, 'x', 'must be a number', 'harus berupa angka'],
  ['min', { type: 'number', min: 1 }, 0.5, 'must be at least 1', 'paling kecil 1'],
  ['max', { type: 'number', max: 1 }, 1.5, 'must be at most 1', 'paling besar 1'],
  ['isBoolean', { type: 'boolean' }, 'x', 'must be true or false', 'harus berupa true atau false'],
  ['isDay', { type: 'date' }, '2024-02-31', 'is written as 2026-11-24', 'ditulis seperti 2026-11-24'],
  ['isIso8601', { type: 'timestamp' }, 'x', 'is written as 2026-11-24T', 'ditulis seperti 2026-11-24T'],
  ['isIn', { type: 'choice', choice }, 'C', 'must be one of: A, B', 'harus salah satu dari: A, B'],
  ['isString', { type: 'id' }, 3, 'must be a text', 'harus berupa teks'],
];

describe('a rule says in both languages what breaks it', () => {
  it.each(BROKEN)('%s of %j', (rule, declaration, value, en, id) => {
    const type = newClass('Input');
    rulesFor(type, { ...base, ...declaration } as PropertyDeclaration, 'create');
    const faults = faultsIn(type, { x: value });
    expect(faults.map((fault) => [fault.field, fault.rule])).toEqual([['x', rule]]);
    expect(faults[0]?.message.en).toContain(en);
    expect(faults[0]?.message.id).toContain(id);
  });
});
