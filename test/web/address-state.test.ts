import * as fc from 'fast-check';
import {
  flag,
  listOf,
  number,
  oneOf,
  readState,
  text,
  texts,
  writeState,
} from '../../web/src/address/address-state.js';

const codecs = {
  unit: text(),
  year: number(2026),
  retired: flag(),
  side: oneOf(['UP', 'DOWN'], 'UP'),
  kinds: listOf(['Goal', 'Mission', 'Problem']),
  roots: texts(),
};
const read = (address: string) => readState(codecs, new URLSearchParams(address));

it('begins with what is declared', () => {
  expect(read('')).toEqual({ unit: '', year: 2026, retired: false, side: 'UP', kinds: [], roots: [] });
});

it('takes what an address says, and not what makes no sense', () => {
  expect(read('unit=OPD-1&year=2027&kinds=Mission,Goal,Other&roots=A&roots=B')).toMatchObject({
    unit: 'OPD-1',
    year: 2027,
    kinds: ['Goal', 'Mission'],
    roots: ['A', 'B'],
  });
  expect(read('year=soon&side=LEFT&retired=maybe')).toMatchObject({ year: 2026, side: 'UP', retired: false });
});

it('leaves what has not changed the same object', () => {
  const before = read('kinds=Goal&roots=A&roots=B');
  const again = (address: string) => readState(codecs, new URLSearchParams(address), before);
  const after = again('kinds=Goal&roots=A&unit=OPD-1');
  expect(after).toMatchObject({ kinds: ['Goal'], roots: ['A'], unit: 'OPD-1' });
  expect(after.kinds).toBe(before.kinds);
  expect(again('roots=A&roots=B&kinds=Goal')).toBe(before);
});

it('leaves out what is as it begins, and leaves others alone', () => {
  const written = writeState(codecs, new URLSearchParams('other=1&year=2030'), { year: 2026, kinds: ['Goal'] });
  expect(written.toString()).toBe('other=1&kinds=Goal');
});

it('reads what it wrote, whatever it is', () => {
  const states = fc.record({
    unit: fc.string(),
    year: fc.integer(),
    retired: fc.boolean(),
    side: fc.constantFrom('UP' as const, 'DOWN' as const),
    kinds: fc.subarray(['Goal', 'Mission', 'Problem'] as const),
    roots: fc.array(fc.string({ minLength: 1 })),
  });
  fc.assert(
    fc.property(states, (state) => {
      const written = writeState(codecs, new URLSearchParams(), { ...state, kinds: [...state.kinds] });
      expect(read(written.toString())).toEqual(state);
    }),
  );
});
