import { expect, it } from 'vitest';
import { parseCsv } from './csv';

it.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n"x, ""y""",\r\n',
    [
      ['a', 'b'],
      ['x, "y"', ''],
    ],
  ],
  ['a\n"two\nlines"\n\n', [['a'], ['two\nlines']]],
  [',\n', [['', '']]],
])('%j', (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});
