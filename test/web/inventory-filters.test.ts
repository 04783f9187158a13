import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { kinds } from '../../web/src/generated/model.js';
import { chosenFields, fieldsOf, firstColumns, listQuery } from '../../web/src/pages/inventory/columns.js';
import { conditionOf } from '../../web/src/pages/inventory/conditions.js';
import type { FilterField } from '../../web/src/pages/inventory/filter-field.js';
import {
  apiFilter,
  filterFields,
  quickFields,
  readConditions,
  withCondition,
  writeConditions,
} from '../../web/src/pages/inventory/filters.js';

const fieldOf = (name: string): FilterField => {
  const field = filterFields(kinds.Application).find((one) => one.name === name);
  if (!field) throw new Error(`Application has no ${name}`);
  return field;
};
const asked = (name: string, value: string) => conditionOf(fieldOf(name), value);

it('reads what an address says, and leaves out what the kind has not', () => {
  const read = readConditions(kinds.Application, [
    'phase:ACTIVE,none',
    'nothing:1',
    'phase:RETIRED',
    'vendor:~a:b',
    'x',
  ]);
  expect(read.map(({ field, value }) => [field.name, value])).toEqual([
    ['phase', 'ACTIVE,none'],
    ['vendor', '~a:b'],
  ]);
  expect(writeConditions(read)).toEqual(['phase:ACTIVE,none', 'vendor:~a:b']);
});

it('asks of each type what it can be asked', () => {
  expect(asked('phase', 'ACTIVE,none')).toEqual({ or: [{ phase: { in: ['ACTIVE'] } }, { phase: { isNull: true } }] });
  expect(asked('phase', 'ACTIVE')).toEqual({ phase: { in: ['ACTIVE'] } });
  expect(asked('yearBuilt', '2019..')).toEqual({ yearBuilt: { gte: 2019 } });
  expect(asked('yearBuilt', '2019..2024')).toEqual({ yearBuilt: { gte: 2019, lte: 2024 } });
  expect(asked('retiresOn', '..2026-01-31')).toEqual({ retiresOn: { lte: '2026-01-31' } });
  expect(asked('updatedAt', '2026-01-01..2026-01-31')).toEqual({
    updatedAt: { gte: '2026-01-01T00:00:00.000+07:00', lte: '2026-01-31T23:59:59.999+07:00' },
  });
  expect(asked('national', 'no')).toEqual({ national: { eq: false } });
  expect(asked('vendor', '~citra')).toEqual({ vendor: { contains: 'citra' } });
  expect(asked('vendor', 'none')).toEqual({ vendor: { isNull: true } });
  expect(asked('tags', '~warga')).toEqual({ tags: { has: 'warga' } });
  expect(asked('ownedBy', '=OPD-15')).toEqual({ ownedBy: { within: 'OPD-15' } });
  expect(asked('serves', '=LYN-001')).toEqual({ serves: { some: { code: { eq: 'LYN-001' } } } });
  expect(asked('hostedOn', 'none')).toEqual({ hostedOn: { count: { eq: 0 } } });
  expect(asked('verified', 'no')).toEqual({ verifiedAt: { isNull: true } });
  expect(asked('suspect', 'yes')).toEqual({ anyLink: { suspect: { eq: true } } });
});

it('asks nothing for what is empty or makes no sense', () => {
  for (const [name, value] of [
    ['phase', ''],
    ['yearBuilt', 'soon..'],
    ['retiresOn', '2026..'],
    ['vendor', '~'],
    ['national', 'maybe'],
  ])
    expect([name, asked(name ?? '', value ?? '')]).toEqual([name, undefined]);
  expect(apiFilter(readConditions(kinds.Application, ['phase:']))).toBeUndefined();
});

it('changes one condition and keeps the others', () => {
  const before = readConditions(kinds.Application, ['phase:ACTIVE', 'vendor:~a']);
  expect(writeConditions(withCondition(before, fieldOf('phase'), 'RETIRED'))).toEqual(['phase:RETIRED', 'vendor:~a']);
  expect(writeConditions(withCondition(before, fieldOf('phase')))).toEqual(['vendor:~a']);
  expect(writeConditions(withCondition(before, fieldOf('ownedBy'), '=A'))).toEqual([
    'phase:ACTIVE',
    'vendor:~a',
    'ownedBy:=A',
  ]);
});

it('shows the filter of the unit that holds a kind at once', () => {
  expect(quickFields(kinds.Application).map(({ name }) => name)).toEqual(['verified', 'suspect', 'ownedBy']);
  expect(quickFields(kinds.RoadmapItem).map(({ name }) => name)).toContain('responsibleUnits');
  expect(quickFields(kinds.Vision).map(({ name }) => name)).toEqual(['verified', 'suspect']);
});

it('has columns to begin with for every kind, and those of the address in their order', () => {
  expect(firstColumns(kinds.Application).slice(0, 2)).toEqual(['phase', 'ownedBy']);
  expect(chosenFields(kinds.Application, 'vendor,phase,vendor,no').map(({ name }) => name)).toEqual([
    'vendor',
    'phase',
  ]);
  for (const kind of Object.values(kinds)) expect([kind.name, firstColumns(kind).length]).not.toEqual([kind.name, 0]);
});

it('asks what the schema answers, for every kind with every column', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  for (const kind of Object.values(kinds))
    expect(validate(schema, parse(listQuery(kind, fieldsOf(kind), 3))).map(({ message }) => message)).toEqual([]);
});
