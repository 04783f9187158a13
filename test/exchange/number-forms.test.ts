import { formOf, numberIn } from '../../src/exchange/csv/number-forms.js';

describe('the numbers of a column', () => {
  it.each([
    ['whole numbers with points before three digits', ['1.234', '1.234.567'], true, ',', 'COMMA_DECIMAL'],
    ['whole numbers with commas before three digits', ['1,234', '12'], true, ';', 'POINT_DECIMAL'],
    ['whole numbers as spreadsheets write them', ['5.0', '7.0'], true, ',', 'POINT_DECIMAL'],
    ['a point that can only be decimal', ['0.3', '1.234'], false, ';', 'POINT_DECIMAL'],
    ['a comma that can only be decimal', ['2,1', '1.234'], false, ',', 'COMMA_DECIMAL'],
    ['what could be both, in a file with semicolons', ['1.234'], false, ';', 'COMMA_DECIMAL'],
    ['what could be both, in a file with commas', ['1.234'], false, ',', 'POINT_DECIMAL'],
    ['one wrong cell among many', ['1.000', '2.500.000', '1.5'], true, ',', 'COMMA_DECIMAL'],
  ] as const)('%s', (_, cells, whole, separator, form) => {
    expect(formOf(cells, whole, separator)).toBe(form);
  });

  it.each([
    ['1.234.567', 'COMMA_DECIMAL', 1_234_567],
    ['Rp 1.234.567,-', 'COMMA_DECIMAL', 1_234_567],
    ['-1.234,5', 'COMMA_DECIMAL', -1234.5],
    ['1,234.5', 'POINT_DECIMAL', 1234.5],
    ['12.34', 'COMMA_DECIMAL', null],
    ['1.2.3', 'POINT_DECIMAL', null],
    ['1e9', 'POINT_DECIMAL', null],
  ] as const)('%s as %s is %s', (text, form, value) => {
    expect(numberIn(text, form)).toBe(value);
  });
});
