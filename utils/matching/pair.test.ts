import { expect, test } from 'vitest';
import { pairOf } from '../../tests/pair-of';
import type { Typed } from '../../tests/rep';
import { judge } from './pair';

const JANE: readonly Typed[] = [
  ['fullName', 'Jane Whitfield'],
  ['email', 'jane.whitfield@acme.com'],
  ['phone', '+1 415 236 7788'],
];

test('a pair says what agrees, was carried, disagrees and is new', async () => {
  const { input, printer } = await pairOf(
    [...JANE.slice(0, 2), ['phone', '+1 628 911 0042'], ['city', 'Oakland']],
    JANE,
  );
  expect(
    judge({ ...input, rarities: new Map(input.open.map(({ entry }) => [entry, 20])) }, printer),
  ).toMatchObject({
    level: 'person',
    agreed: ['email'],
    carried: [
      { from: 's0', to: 'o0' },
      { from: 's1', to: 'o1' },
    ],
    disagreeing: ['o2'],
    added: ['o3'],
    speaks: true,
  });
});

test('an initial of a name is carried, not contradicted', async () => {
  const { input, printer } = await pairOf([['fullName', 'J. Whitfield'], ...JANE.slice(1)], JANE);
  const { carried, disagreeing } = judge(
    { ...input, rarities: new Map(input.open.map(({ entry }) => [entry, 12])) },
    printer,
  );
  expect(carried.map(({ to }) => to)).toEqual(['o0', 'o1', 'o2']);
  expect(disagreeing).toEqual([]);
});

test.each<
  [string, readonly Typed[], readonly Typed[], Partial<Parameters<typeof judge>[0]>, string | undefined]
>([
  [
    'name and phone open',
    [
      ['fullName', 'Jane Whitfield'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    {},
    'person',
  ],
  [
    'a name alone does not, however rare',
    [['fullName', 'Jane Whitfield']],
    JANE,
    { rarities: new Map([['o0' as never, 90]]) },
    undefined,
  ],
  [
    'a rare name and a common city do not',
    [
      ['fullName', 'Jane Whitfield'],
      ['city', 'Oakland'],
    ],
    [...JANE, ['city', 'Oakland']],
    {
      rarities: new Map([
        ['o0' as never, 40],
        ['o1' as never, 4.9],
      ]),
    },
    undefined,
  ],
  [
    'too few bits do not',
    [
      ['fullName', 'Jane Whitfield'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    {
      rarities: new Map([
        ['o0' as never, 12],
        ['o1' as never, 7.9],
      ]),
    },
    undefined,
  ],
  [
    'nothing opens without an anchor in common',
    [
      ['fullName', 'Jane Whitfield'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    { anchors: [] },
    undefined,
  ],
  [
    'a muted value does not count',
    [
      ['fullName', 'Jane Whitfield'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    { mutedValues: new Set(['o1' as never]) },
    undefined,
  ],
  [
    'a copy opens on its own',
    [['company', 'Acme Tools']],
    [['company', 'Acme Tools']],
    { known: 'copied' },
    'document',
  ],
  [
    'a copy does not outweigh a veto',
    [
      ['fullName', 'Tom Okafor'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    { known: 'copied' },
    undefined,
  ],
  [
    'an initial and a phone do not: a family shares both',
    [
      ['fullName', 'J. Whitfield'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    {},
    undefined,
  ],
  [
    'an initial and a birth date do',
    [
      ['fullName', 'J. Whitfield'],
      ['birthDate', '1980-04-12'],
      ['phone', '+1 415 236 7788'],
    ],
    [...JANE, ['birthDate', '1980-04-12']],
    {},
    'person',
  ],
  [
    'kin needs less',
    [
      ['givenName', 'Jane'],
      ['familyName', 'Whitfield'],
    ],
    JANE,
    {
      known: 'kin',
      rarities: new Map([
        ['o0' as never, 4],
        ['o1' as never, 4],
      ]),
    },
    'person',
  ],
  [
    'kin needs something',
    [
      ['givenName', 'Jane'],
      ['familyName', 'Whitfield'],
    ],
    JANE,
    {
      known: 'kin',
      rarities: new Map([
        ['o0' as never, 3],
        ['o1' as never, 4],
      ]),
    },
    undefined,
  ],
])('%s', async (_name, open, stored, more, level) => {
  const { input, printer } = await pairOf(open, stored);
  expect(judge({ ...input, ...more }, printer).level).toBe(level);
});

test('a company is said aloud only where no person is named', async () => {
  const firm: readonly Typed[] = [
    ['company', 'Acme Tools'],
    ['phone', '+1 415 236 7788'],
  ];
  const alone = await pairOf(firm, firm);
  expect(judge(alone.input, alone.printer)).toMatchObject({ level: 'company', speaks: true });
  const named = await pairOf(firm, [...firm, ...JANE.slice(0, 1)]);
  expect(judge(named.input, named.printer)).toMatchObject({ level: 'company', speaks: false });
});

const FIRM: readonly Typed[] = [
  ['company', 'Acme Tools'],
  ['phone', '236 7788'],
];
test.each<[string, readonly Typed[], readonly Typed[], 'kin' | 'copied' | undefined, readonly string[]]>([
  ['a number without its country', FIRM, FIRM, undefined, ['company+phone']],
  [
    'a name and a number, both mistyped',
    [
      ['fullName', 'Jane Whitfeild'],
      ['phone', '+1 415 236 7798'],
    ],
    JANE,
    'kin',
    ['name+phone'],
  ],
  ['a name alone, of kin', [['fullName', 'Jane Whitfield']], JANE, 'kin', ['name']],
  ['a name and an e-mail', JANE.slice(0, 2), JANE, undefined, ['email']],
  ['what was copied', [['company', 'Acme Tools']], FIRM, 'copied', ['copy']],
  [
    'kinds that no anchor is made of',
    [
      ['givenName', 'Jane'],
      ['jobTitle', 'Head of Claims'],
    ],
    [
      ['givenName', 'Jane'],
      ['jobTitle', 'Head of Claims'],
    ],
    'kin',
    ['name+jobTitle'],
  ],
])('the reason is never empty: %s', async (_name, open, stored, known, agreed) => {
  const { input, printer } = await pairOf(open, stored);
  expect(judge({ ...input, ...(known && { known }) }, printer).agreed).toEqual(agreed);
});
