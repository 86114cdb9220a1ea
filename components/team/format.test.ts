import { expect, test } from 'vitest';
import { about, amount, asHours, day, hours, money, months, percent, quarterName } from './format';

const plain = (text: string) => text.replace(/\s/g, ' ');

test.each([
  ['two digits', hours({ low: 183.4, high: 262.1 }), '180–260 hr'],
  ['one value when both round to the same', hours({ low: 1.51, high: 1.49 }), '1.5 hr'],
  ['seconds as hours', hours(asHours({ low: 3600, high: 7200 })), '1–2 hr'],
  ['money', money({ low: 9_870, high: 14_260 }, 'EUR'), '€9,900 – €14,000'],
  ['a price that was entered, to the last digit', amount(19_800, 'EUR'), '€19,800'],
  ['a price with cents', amount(1_234.5, 'USD'), '$1,234.50'],
  ['a price while no currency is chosen', amount(19_800, undefined), '19,800'],
  ['a share', percent(0.314), '31%'],
  ['months', months(3.2, 5.04), '3.2–5 months'],
  ['months that are weeks', months(0.1, 0.2), '1 week'],
  ['a day, whatever the time zone', day('2026-11-22'), 'Nov 22, 2026'],
  ['a quarter', quarterName('2026-Q4'), 'Oct – Dec 2026'],
])('%s', (_, said, expected) => {
  expect(plain(said)).toBe(expected);
});

test.each([
  [4.4, 4],
  [834, 830],
  [2_349, 2_300],
])('%d is about %d', (value, said) => {
  expect(about(value)).toBe(said);
});
