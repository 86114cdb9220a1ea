import { expect, test } from 'vitest';
import type { FieldKind } from '../../utils/model';
import { commonLabel, isAsked } from './scheme';

const everything = new Set(['email', 'username', 'street2', 'id', 'other', 'company']);

test.each<[FieldKind, string, 'login' | 'data', string, string]>([
  ['houseNumber', 'mozilla-hand', 'data', '', 'street2'],
  ['vat', 'mozilla-hand', 'data', '', 'id'],
  ['id', 'mozilla-hand', 'data', '', 'other'],
  ['search', 'mozilla-hand', 'data', '', 'other'],
  ['email', 'mozilla-hand', 'login', '', 'email'],
  ['email', 'duckduckgo', 'login', '', 'username'],
  ['email', 'duckduckgo', 'data', '', 'email'],
  ['usernameOrEmail', 'duckduckgo', 'login', 'email', 'username'],
  ['usernameOrEmail', 'formasaurus', 'login', 'email', 'email'],
  ['usernameOrEmail', 'formasaurus', 'login', 'user', 'username'],
])('%s of %s in a %s form under the name "%s" is their %s', (kind, source, formPurpose, name, label) => {
  expect(commonLabel(kind, { formPurpose, name, type: 'text' }, source, everything)).toBe(label);
});

test.each([
  ['formasaurus', '7.html', 'email', true, false],
  ['formasaurus', '7.html', 'email', false, true],
  ['mozilla-hand', 'testing__QA_DE_shop.html', 'password', false, false],
  ['mozilla-hand', 'testing__QA_DE_shop.html', 'email', false, true],
  ['mozilla-hand', 'testing__EN_1.html', 'password', false, true],
])('%s %s was asked about %s (copied: %s): %s', (source, file, label, copied, expected) => {
  expect(isAsked(label, { page: { source, file }, copied })).toBe(expected);
});

test.each([
  [true, false],
  [false, true],
])(
  'duckduckgo was asked about dates of birth on a page that is generated (%s): %s',
  (generated, expected) => {
    expect(
      isAsked('birthDate', { page: { source: 'duckduckgo', file: 'a.html', generated }, copied: false }),
    ).toBe(expected);
  },
);
