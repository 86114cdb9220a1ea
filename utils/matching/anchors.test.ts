import { describe, expect, test } from 'vitest';
import { normalOf, openOf } from '../../tests/pair-of';
import type { Typed } from '../../tests/rep';
import { anchorsOf, MAX_ANCHORS } from './anchors';
import { ownAnchorsOf } from './own';
import { recordAnchorsOf } from './record-anchors';

const typesOf = (fields: readonly Typed[]) => anchorsOf(fields.map(normalOf)).map(({ type }) => type);

describe('the anchors of a record', () => {
  test.each<[string, readonly Typed[], readonly string[]]>([
    ['a personal e-mail is one', [['email', 'jane@acme.com']], ['email']],
    ['a role mailbox is none', [['email', 'info@acme.com']], []],
    ['a phone is one', [['phone', '+1 415 236 7788']], ['phone']],
    ['a toll-free number is none', [['phone', '+1 800 555 0199']], []],
    ['a profile is one', [['url', 'linkedin.com/in/janewhitfield']], ['profile']],
    ['a domain is none', [['url', 'acme.com']], []],
    ['a first name is none', [['givenName', 'Jane']], []],
    ['a city is none', [['city', 'Oakland']], []],
    ['a company is none', [['company', 'Acme Tools']], []],
    ['a name alone is none', [['fullName', 'Jane Whitfield']], []],
    [
      'a name and a company',
      [
        ['fullName', 'Jane Whitfield'],
        ['company', 'Acme Tools'],
      ],
      ['name+company'],
    ],
    [
      'a street and a postal code',
      [
        ['street', '12 Harbour Road'],
        ['postalCode', '94607'],
      ],
      ['street+postalCode'],
    ],
  ])('%s', (_name, fields, types) => {
    expect(typesOf(fields)).toEqual(types);
  });

  test.each<[string, readonly Typed[], readonly Typed[]]>([
    [
      'order and fields of a name',
      [
        ['fullName', 'Whitfield, Jane'],
        ['city', 'Oakland'],
      ],
      [
        ['givenName', 'Jane'],
        ['familyName', 'Whitfield'],
        ['city', 'Oakland'],
      ],
    ],
    [
      'a typo late in a name',
      [
        ['fullName', 'Jane Whitfeild'],
        ['city', 'Oakland'],
      ],
      [
        ['fullName', 'Jane Whitfield'],
        ['city', 'Oakland'],
      ],
    ],
    [
      'a legal form',
      [
        ['company', 'Acme Tools GmbH'],
        ['city', 'Oakland'],
      ],
      [
        ['company', 'Acme Tools'],
        ['city', 'Oakland'],
      ],
    ],
    [
      'both readings of a date',
      [
        ['fullName', 'Jane Whitfield'],
        ['birthDate', '03/04/1980'],
      ],
      [
        ['fullName', 'Jane Whitfield'],
        ['birthDate', '1980-04-03'],
      ],
    ],
  ])('survive %s', (_name, a, b) => {
    const known = new Set(anchorsOf(a.map(normalOf)).map(({ type, value }) => `${type} ${value}`));
    expect(anchorsOf(b.map(normalOf)).some(({ type, value }) => known.has(`${type} ${value}`))).toBe(true);
  });

  test('are bounded, identifiers first', () => {
    const many: Typed[] = [
      ['fullName', 'Jane Maria Ann Whitfield'],
      ['email', 'jane@acme.com'],
      ['email', 'jw@other.com'],
      ['phone', '+1 415 236 7788'],
      ['birthDate', '1980-04-12'],
      ['company', 'Acme Tools'],
      ['street', '12 Harbour Road'],
      ['city', 'Oakland'],
      ['postalCode', '94607'],
    ];
    const types = typesOf(many);
    expect(types).toHaveLength(MAX_ANCHORS);
    expect(types.slice(0, 3)).toEqual(['email', 'email', 'phone']);
  });
});

test('what a text mentions is an identifier, and part of no composite', () => {
  const open = openOf([
    ['fullName', 'Jane Whitfield'],
    ['email', 'tom@acme.com', 'mention'],
    ['phone', '+1 415 236 7788', 'mention'],
  ]);
  expect(recordAnchorsOf(open).map(({ type }) => type)).toEqual(['email', 'phone']);
});

test.each<[string, Typed, readonly string[]]>([
  ['an e-mail', ['email', 'me@reseller.com'], ['email']],
  ['a name', ['fullName', 'Jane Whitfield'], ['name+own']],
  ['a domain', ['url', 'www.reseller.com'], ['domain+own']],
  ['no mailbox provider', ['url', 'gmail.com'], []],
])('one’s own: %s', (_name, field, types) => {
  expect(ownAnchorsOf(normalOf(field)).map(({ type }) => type)).toEqual(types);
});
