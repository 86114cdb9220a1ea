import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../model';
import { isSameValue, type NormaliseContext, normalise } from '.';

function agree(kind: FieldKind, a: string, b: string, context: NormaliseContext = {}): boolean {
  const [left, right] = [normalise(kind, a, context), normalise(kind, b, context)];
  return left !== undefined && right !== undefined && isSameValue(left, right);
}

describe('one value written in two ways', () => {
  it.each<[FieldKind, string, string, NormaliseContext?]>([
    ['email', 'Jane.Doe@Acme.COM', 'Jane Doe <jane.doe@acme.com>'],
    ['email', 'j.doe@gmail.com', 'jdoe@googlemail.com'],
    ['email', 'jane+crm@acme.com', 'mailto:jane@acme.com'],
    ['email', 'jane@münchen.de', 'jane@xn--mnchen-3ya.de'],
    ['usernameOrEmail', 'JANE@acme.com', 'jane@acme.com'],
    ['phone', '+1 (650) 253-0000', '650.253.0000', { region: 'US' }],
    ['phone', '089 1234567', '+49 (0)89 / 123 45 67', { region: 'DE' }],
    ['fullName', 'Dr. Jane van Dijk', 'van Dijk, Jane'],
    ['fullName', 'Jane Doe, MD', 'JANE DOE'],
    ['fullName', 'Сергей Иванов', 'Ivanov Sergej'.replace('j', 'y')],
    ['fullName', "Conan O'Brien", 'O’Brien Conan'],
    ['company', 'The Acme Company, Inc.', 'ACME Inc'],
    ['company', 'Müller & Söhne GmbH & Co. KG', 'Muller und Sohne'],
    ['company', 'ОАО Газпром', 'Gazprom'],
    ['company', '株式会社サンプル', 'サンプル'],
    ['company', 'Łoś spółka z o.o.', 'LOS Sp. z o.o.'],
    ['other', '  Ｈéllo   world', 'hello, WORLD!'],
    ['subject', 'שלום\u200f עולם', 'שלום עולם'],
  ])('%s: %s = %s', (kind, a, b, context) => {
    expect(agree(kind, a, b, context)).toBe(true);
  });
});

describe('values that merely resemble each other', () => {
  it.each<[FieldKind, string, string, NormaliseContext?]>([
    ['email', 'jane+a@acme.com', 'jane+b@acme.com'],
    ['email', 'jane@acme.com', 'jane@acme.co'],
    ['phone', '+64 3 331 6005 ext 12', '+64 3 331 6005 ext 13'],
    ['phone', '+1 650 253 0000', '+64 650 253 0000'],
    ['fullName', 'Jane Doe', 'Janet Doe'],
    ['company', 'Acme Holding Ltd', 'Acme Trading Ltd'],
  ])('%s: %s ≠ %s', (kind, a, b, context) => {
    expect(agree(kind, a, b, context)).toBe(false);
  });
});

describe('unique', () => {
  it.each<[FieldKind, string, boolean, NormaliseContext?]>([
    ['email', 'jane.doe@acme.com', true],
    ['email', 'info@acme.com', false],
    ['email', 'soporte@acme.es', false],
    ['email', 'no-reply@acme.com', false],
    ['email', 'sales-emea@acme.com', false],
    ['email', 'test@test.com', false],
    ['email', 'jane@example.com', false],
    ['email', 'asdf@acme.com', false],
    ['phone', '+1 650 253 0000', true],
    ['phone', '+1 800 253 0000', false],
    ['phone', '+1 212 555 0123', false],
    ['phone', '0000000', false],
    ['phone', 'ask reception', false],
    ['fullName', 'Jane Doe', false],
    ['company', 'Acme', false],
  ])('%s %s: %s', (kind, raw, unique, context) => {
    expect(normalise(kind, raw, context)?.unique).toBe(unique);
  });
});

it.each<FieldKind>(['email', 'phone', 'fullName', 'company', 'other'])('nothing comparable in %s', (kind) => {
  expect(normalise(kind, ' –  \u200b ')).toBeUndefined();
});
