import { afterEach, describe, expect, test } from 'vitest';
import { speak } from '../tests/fakes/i18n';
import {
  durationRange,
  formatList,
  formatNumber,
  locale,
  plural,
  t,
  timeAgo,
  typedNumber,
  weekName,
} from './i18n';
import type { Week } from './model';

afterEach(() => speak('en', 'en-US'));

describe('words', () => {
  test('substitutes, and formats numbers', () => {
    expect(t('pill_repeat', 'Zendesk')).toBe('Already in Zendesk');
    expect(plural('fields', 12345)).toBe('12,345 fields');
  });
  test('an abbreviation at the end takes no second full stop', () => {
    expect(t('pill_conflict_detail', 'phone', 'Acme Inc.')).toBe('Different from Acme Inc.: phone.');
    expect(t('flow_brief')).toBe('One-page brief');
    expect(t('letter_saving', 'Zendesk', 'Acme Inc.', '5 min')).toContain('from Zendesk to Acme Inc. would');
    speak('de');
    expect(t('letter_money', '5 Std.')).toMatch(/[^.]\.$/);
    expect(t('team_brief_typical_note', '6', '54–100 Sek.')).toMatch(/54–100 Sek\.$/);
  });
  test.each([
    [1, '1 field'],
    [0, '0 fields'],
    [2, '2 fields'],
  ])('plural of %i', (count, words) => {
    expect(plural('fields', count)).toBe(words);
  });
});

test('a number in a field has the decimal sign that is typed', () => {
  expect([0.5, 12_345.25].map(typedNumber)).toEqual(['0.5', '12345.25']);
  speak('de');
  expect([0.5, 12_345.25].map(typedNumber)).toEqual(['0,5', '12345,25']);
});

describe('locale', () => {
  test.each([
    ['en-GB', 'en-GB'],
    ['pl-PL', 'en'],
  ])('browser in %s speaks %s', (ui, expected) => {
    speak('en', ui);
    expect(locale()).toBe(expected);
    expect(formatNumber(1234)).toBe('1,234');
  });
});

test.each([
  [['Salesforce'], 'Salesforce'],
  [['Salesforce', 'Zendesk'], 'Salesforce and Zendesk'],
  [['Salesforce', 'Zendesk', 'NetSuite'], 'Salesforce, Zendesk, and NetSuite'],
])('list of %j', (items, words) => {
  expect(formatList(items)).toBe(words);
});

test.each([
  [0, 0, '0 sec'],
  [200, 400, '0.2–1 sec'],
  [50, 400, '0–1 sec'],
  [12_000, 31_000, '12–31 sec'],
  [40_000, 130_000, '0.6–2 min'],
  [28_000, 188_000, '0.4–3 min'],
  [900_000, 5_400_000, '0.2–1.5 hr'],
  [35_000, 60_000, '0.5–1 min'],
  [59_900, 59_900, '60 sec'],
  [40_000, 70_000, '0.6–1 min'],
  [300_000, 420_000, '5–7 min'],
  [300_000, 310_000, '5 min'],
  [420_000, 300_000, '7 min'],
  [3_600_000, 9_000_000, '1–2.5 hr'],
])('%i to %i ms', (low, high, words) => {
  expect(durationRange(low, high).replaceAll(/\s/g, ' ')).toBe(words);
});

test.each([
  [10_000, 'now'],
  [5 * 60_000, '5 minutes ago'],
  [3 * 3_600_000, '3 hours ago'],
  [26 * 3_600_000, 'yesterday'],
  [-5000, 'now'],
])('%i ms ago', (ms, words) => {
  expect(timeAgo(1e12 - ms, 1e12)).toBe(words);
});

test.each([
  ['2026-W47', '2026-W47', 'this week'],
  ['2026-W46', '2026-W47', 'last week'],
  ['2026-W44', '2026-W47', '3 weeks ago'],
  ['2026-W53', '2027-W01', 'last week'],
  ['2025-W52', '2026-W01', 'last week'],
])('%s seen from %s', (week, current, words) => {
  expect(weekName(week as Week, current as Week)).toBe(words);
});
