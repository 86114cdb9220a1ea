import { describe, expect, it } from 'vitest';
import { normalise } from '../prints/normalise';
import { phoneKeysOf } from './phone-keys';

function isOne(a: string, b: string, region?: string): boolean {
  const context = region === undefined ? {} : { region };
  const [left, right] = [normalise('phone', a, context), normalise('phone', b, context)];
  if (left === undefined || right === undefined) return false;
  const printed = new Set(phoneKeysOf(right).printed);
  return phoneKeysOf(left).asked.some((key) => printed.has(key));
}

describe('in every order, two numbers are one', () => {
  it.each<[string, string, boolean]>([
    ['+64 3 331-6005', '+6433316005', true],
    ['+64 3 331-6005', '03 331 6005', true],
    ['+64 3 331-6005', '331 6005', true],
    ['03 331-6005', '331 6005', true],
    ['+39 02 36618 300', '02 36618 300', true],
    ['+64 3 331-6005', '+61 3 331-6005', false],
    ['+64 3 331-6005', '+1 643 331 6005', false],
    ['404/231-1368', '504/231-1368', false],
    ['+64 3 331-6005', '6005', false],
    ['+64 3 331-6005 ext 3', '+64 3 331-6005', true],
    ['+64 3 331-6005 ext 3', '03 331-6005', true],
    ['+64 3 331-6005 ext 3', '+64 3 331-6005 ext 3', true],
    ['+64 3 331-6005 ext 4', '+64 3 331-6005 ext 3', false],
    ['03 331-6005 ext 4', '331-6005 ext 3', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([isOne(a, b), isOne(b, a)]).toEqual([expected, expected]);
  });

  it('also where the settings name the wrong country for one that says none', () => {
    expect(isOne('03 331 6005', '+61 3 331 6005', 'NZ')).toBe(true);
    expect(isOne('+61 3 331 6005', '03 331 6005', 'NZ')).toBe(true);
    expect(isOne('+64 3 331 6005', '+61 3 331 6005', 'NZ')).toBe(false);
  });
});
