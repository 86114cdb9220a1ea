import { expect, test } from 'vitest';
import type { FieldKind } from '../../utils/model';
import { commonLabel } from './scheme';

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
  [new Set(['country', 'phone']), 'country'],
  [new Set(['country', 'phone', 'phoneCountryCode']), 'phoneCountryCode'],
  [new Set(['phone']), 'other'],
])('a dialling code among %o is their %s', (vocabulary, label) => {
  const field = { formPurpose: 'data', name: '', type: 'select' } as const;
  expect(commonLabel('phoneCountryCode', field, 'any', vocabulary)).toBe(label);
});
