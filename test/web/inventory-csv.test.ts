import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { sheetOf } from '../../src/exchange/csv/sheet.js';
import { registry } from '../../src/model/registry.js';
import { kinds } from '../../web/src/generated/model.js';
import { csv, csvName } from '../../web/src/pages/inventory/csv.js';

const english = { separator: ',', decimal: '.' } as const;
const indonesian = { separator: ';', decimal: ',' } as const;

it('quotes what would break a row, and tells that it is UTF-8', () => {
  expect(csv([['a,b', 'say "yes"', 'two\nlines', null]], english)).toBe(
    '\u{FEFF}"a,b","say ""yes""","two\nlines",\r\n',
  );
});

it('writes as spreadsheets of the country read it', () => {
  expect(csv([[1.5, 'a;b', -2]], indonesian)).toBe('\u{FEFF}1,5;"a;b";-2\r\n');
  expect(csv([[1.5, 'a;b', -2]], english)).toBe('\u{FEFF}1.5,a;b,-2\r\n');
});

it('lets no text become a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
    const [[read]] = parse(csv([[text]], english), { bom: true }) as [[string]];
    expect(read).toBe(`'${text}`);
  }
});

it('is read back as it was, whatever stands in it', () => {
  const text = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      for (const dialect of [english, indonesian]) {
        const read: unknown = parse(csv(rows, dialect), {
          bom: true,
          delimiter: dialect.separator,
          skip_empty_lines: false,
        });
        expect(read).toEqual(rows.map((row) => [...row]));
      }
    }),
  );
});

it('names the file in the language of the page, and an import knows the kind by it', () => {
  expect(csvName(kinds.Organization.label.id)).toBe('unit-kerja.csv');
  for (const { name, label } of Object.values(kinds))
    for (const file of [csvName(label.id), csvName(label.en)]) {
      const sheet = sheetOf(registry, file);
      expect([file, sheet?.of === 'kind' ? sheet.kind.name : sheet]).toEqual([file, name]);
    }
});
