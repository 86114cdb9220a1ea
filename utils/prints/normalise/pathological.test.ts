import { expect, test } from 'vitest';
import { readEntry } from '../../intake/read';
import type { EntryId, FieldKind } from '../../model';
import { extract } from '../extract';
import { normalise } from '.';

const SIZE = 100_000;
/** Times that ten times the text may take: a square would take a hundred. */
const MOST_GROWTH = 40;
/** Milliseconds that are noise. */
const NOISE = 40;

const UNITS = [
  'a',
  '1',
  ' ',
  '1 ',
  '.',
  '1.',
  'a.',
  'a ',
  ' x1',
  '@a.',
  '(',
  'é',
  '山',
  'и',
  '-1',
  '٣',
  'z. ',
  '\n',
  'jan 1 ',
  'www.',
  '&',
  '\u0301',
  'a1 ',
  ';ext=1',
];
const UNITS_MORE = [
  '@',
  '0',
  '\u0300',
  '\u0651',
  '\u20dd',
  '\u{1f468}\u200d',
  '+1 ',
  '1/',
  '12:',
  'jane@',
  '@a',
  ', ',
  'a-',
  "o'",
  '\u2019',
];
const repeated = [...UNITS, ...UNITS_MORE].map((unit): [string, (size: number) => string] => [
  JSON.stringify(unit),
  (size) => unit.repeat(Math.ceil(size / unit.length)),
]);
const shaped: [string, (size: number) => string][] = [
  ['nested brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['brackets with a number each', (size) => `${'(1'.repeat(size / 4)}${') '.repeat(size / 4)}`],
  ['one letter under all marks', (size) => `a${'\u0316\u0301'.repeat(size / 2)}`],
  ['an address without end', (size) => `jane@${'a.'.repeat(size / 2)}`],
  ['a mailbox without end', (size) => `${'a.'.repeat(size / 2)}@acme.com`],
  ['a phone without end', (size) => `+${'49 '.repeat(size / 3)}`],
  ['a label without number', (size) => 'invoice no. '.repeat(size / 12)],
  ['one word', (size) => 'q'.repeat(size)],
];

/** One kind for each normaliser. */
const KINDS: readonly FieldKind[] =
  'email phone phoneCountryCode fullName company street region postalCode country url date money quantity duration vat iban id'.split(
    ' ',
  ) as FieldKind[];

/** All that is done with a text, in milliseconds: each kind's normaliser, what it mentions, what an entry of it says. */
function timeOf(text: string): number {
  const start = performance.now();
  for (const kind of KINDS) normalise(kind, text);
  for (const kind of ['other', 'longText'] as const) readEntry({ id: 'e' as EntryId, kind, value: text });
  extract(text);
  return performance.now() - start;
}

test.each([...repeated, ...shaped])('100 kB of %s are taken, in linear time', (_name, make) => {
  timeOf(make(SIZE / 10));
  const [small, large] = [timeOf(make(SIZE / 10)), timeOf(make(SIZE))];
  expect(large).toBeLessThan(MOST_GROWTH * (small + NOISE));
});
