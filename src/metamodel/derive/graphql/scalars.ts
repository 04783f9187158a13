import { isDay } from '../../text-formats.js';
import type { Words } from '../../words.js';
import { GraphQLScalarType, GraphQLError, Kind as AstKind, type ValueNode } from 'graphql';

const refused = (words: Words): GraphQLError =>
  new GraphQLError(words.en, { extensions: { code: 'BAD_USER_INPUT', words } });

/** Objects may be megabytes long. */
const quoted = (value: unknown): string =>
  typeof value === 'object' ? '{…}' : (JSON.stringify(value) ?? '').slice(0, 100);

const scalar = <T>(name: string, description: string, parse: (value: unknown) => T): GraphQLScalarType<T, T> =>
  new GraphQLScalarType<T, T>({
    name,
    description,
    serialize: (value) => parse(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => {
      if (node.kind === AstKind.STRING) return parse(node.value);
      if (node.kind === AstKind.INT) return parse(Number(node.value));
      throw refused({
        en: `${name} cannot be written as ${node.kind}.`,
        id: `${name} tidak dapat ditulis sebagai ${node.kind}.`,
      });
    },
  });

const REF_LENGTH = 200;

/** An id, or a code as people write it, after its plan's where that is needed: `APP-0007`, `RITIK-2019/SOPP-1`. */
export const RefScalar = scalar(
  'Ref',
  'An id, or a code as people write it: `APP-0007`; `RITIK-2019/SOPP-1` where several plans use the code.',
  (value) => {
    if (typeof value !== 'string' || value.trim() === '')
      throw refused({
        en: 'A reference is an id or a code, and not empty.',
        id: 'Rujukan berupa id atau kode, dan tidak kosong.',
      });
    if (value.length > REF_LENGTH)
      throw refused({
        en: `A reference has at most ${REF_LENGTH} characters.`,
        id: `Rujukan paling panjang ${REF_LENGTH} karakter.`,
      });
    return value.trim();
  },
);

export const DayScalar = scalar('Day', 'A calendar day, `2026-11-24`.', (value) => {
  if (typeof value !== 'string' || !isDay(value))
    throw refused({
      en: `A day is written as 2026-11-24, not ${quoted(value)}.`,
      id: `Tanggal ditulis seperti 2026-11-24, bukan ${quoted(value)}.`,
    });
  return value;
});

export const MomentScalar = scalar('Moment', 'A moment in UTC, `2026-11-24T15:47:46.000Z`.', (value) => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time))
    throw refused({
      en: `A moment is written as 2026-11-24T15:47:46Z, not ${quoted(value)}.`,
      id: `Waktu ditulis seperti 2026-11-24T15:47:46Z, bukan ${quoted(value)}.`,
    });
  return new Date(time).toISOString();
});

/** GraphQL's Int ends at 2³¹; budgets do not. */
export const SafeIntScalar = scalar('SafeInt', 'A whole number up to 2⁵³ − 1, rupiah for example.', (value) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw refused({
      en: `${quoted(value)} is no whole number up to 2⁵³ − 1.`,
      id: `${quoted(value)} bukan bilangan bulat sampai 2⁵³ − 1.`,
    });
  return value;
});
