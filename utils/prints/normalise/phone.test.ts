import { describe, expect, it } from 'vitest';
import type { NormaliseContext } from './normaliser';
import { phone } from './phone';

it.each<[string, NormaliseContext, string]>([
  ['+1 (650) 253-1234', {}, '+16502531234'],
  ['650.253.1234', { region: 'US' }, '+16502531234'],
  ['089 / 123 45 67', { region: 'DE' }, '+49891234567'],
  ['+49 (0)89 1234567', {}, '+49891234567'],
  ['0049 89 1234567', { region: 'FR' }, '+49891234567'],
  ['+00 64 3 331 6005', { region: 'NZ' }, '+6433316005'],
  ['1-800-FLOWERS', { region: 'US' }, '+18003569377'],
  ['tel:331-6005;phone-context=+64-3', {}, '+6433316005'],
  ['+64 3 331 6005 ext. 12', {}, '+6433316005;ext=12'],
  ['+7 423 202-25-11 доб. 100', {}, '+74232022511;ext=100'],
  ['03 331 6005', {}, '033316005'],
  ['٠٥٠ ١٢٣ ٤٥٦٧', { region: 'AE' }, '+971501234567'],
])('%s %o → %s', (raw, context, canonical) => {
  expect(phone(raw, context, 'phone')?.canonical).toBe(canonical);
});

it('takes off all the zeros that a second reading would', () => {
  const once = phone('᮰ ⁰ 03/04/2026', { region: 'DE' }, 'phone')?.canonical ?? '';
  expect(phone(once, { region: 'DE' }, 'phone')?.canonical).toBe(once);
});

it.each(['4', 'Dog', 'call reception', ''])('%s is none', (raw) => {
  expect(phone(raw, { region: 'US' }, 'phone')).toBeUndefined();
});

it('holds the parts that a number is split into', () => {
  const { tokens = [] } = phone('+1 (650) 253-1234', {}, 'phone') ?? {};
  expect(tokens).toEqual(expect.arrayContaining(['+1', '650', '253', '1234', '2531234', '6502531234']));
});

describe('unique', () => {
  it.each<[string, boolean]>([
    ['+1 650 253 1298', true],
    ['+49 171 3456712', true],
    ['+1 800 253 1298', false],
    ['+1 212 555 0123', false],
    ['+1 650 253 0000', false],
    ['+49 89 636-0', false],
    ['+1 222 222 2222', false],
    ['0000000', false],
    ['253 1298', false],
  ])('%s: %s', (raw, unique) => {
    expect(phone(raw, {}, 'phone')?.unique).toBe(unique);
  });
});

it.each<[string, string, readonly string[] | undefined]>([
  ['03 331 6005', 'NZ', ['33316005']],
  ['8 (423) 202-25-11', 'RU', ['4232022511']],
  ['+64 3 331 6005', 'NZ', undefined],
  ['0064 3 331 6005', 'NZ', undefined],
])('%s in %s, read without a country: %s', (raw, region, readings) => {
  expect(phone(raw, { region }, 'phone')?.readings).toEqual(readings);
});
