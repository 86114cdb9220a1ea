import { expect, it } from 'vitest';
import { date } from './date';
import type { NormaliseContext } from './normaliser';

it.each<[string, string, NormaliseContext?]>([
  ['2026-04-03', '2026-04-03'],
  ['20260403', '2026-04-03'],
  ['2026-04-03T10:00:00Z', '2026-04-03T10:00'],
  ['3.4.2026', '2026-04-03'],
  ['3/4/26', '2026-03-04', { region: 'US' }],
  ['3/4/26', '2026-04-03', { region: 'GB' }],
  ['12/31/99', '1999-12-31'],
  ['April 3rd, 2026 at 6:11 p.m.', '2026-04-03T18:11'],
  ['3 avril 2026', '2026-04-03'],
  ['Mo., 12. Okt. 2015', '2015-10-12'],
  ['24 марта 2012 г.', '2012-03-24'],
  ['2020年1月5日', '2020-01-05'],
  ['2020년 1월 5일', '2020-01-05'],
  ['٥ يناير ٢٠٢٠', '2020-01-05'],
  ['ngày 8 tháng 1 năm 2015', '2015-01-08'],
  ['5 leden 2014', '2014-01-05'],
  ['17 listopada 2019', '2019-10-17', { lang: 'hr' }],
  ['March 2020', '2020-03'],
  ['5 May', '--05-05'],
])('%s → %s', (raw, canonical, context = {}) => {
  expect(date(raw, context, 'date')).toMatchObject({ canonical, unique: false });
});

it.each(['next friday', 'tomorrow', 'Q3 2020', 'marketing 2020', '31/31/2020', '30 Feb 2020', ''])(
  '%s is none',
  (raw) => {
    expect(date(raw, {}, 'date')).toBeUndefined();
  },
);

it('keeps both readings of an ambiguous date, and one of a sure one', () => {
  expect(date('03/04/2026', {}, 'date')?.readings).toEqual(['2026-04-03', '2026-03-04']);
  expect(date('17 listopada 2019', {}, 'date')?.readings).toEqual(['2019-11-17', '2019-10-17']);
  expect(date('13/04/2026', {}, 'date')?.readings).toBeUndefined();
});

it('contains the parts of a date split over three fields', () => {
  const whole = date('April 3, 2026', {}, 'birthDate')?.tokens ?? [];
  const parts = ['April', '3', '2026'].flatMap((part) => date(part, {}, 'birthDate')?.tokens ?? ['none']);
  expect(parts.every((token) => whole.includes(token))).toBe(true);
});
