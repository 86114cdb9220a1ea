import { expect, test } from 'vitest';
import { normalise } from '.';

const of = (raw: string) => normalise('duration', raw);

test.each([
  ['1:30', '90 min'],
  ['01:30:00', '90 min'],
  ['1:30 h', '90 min'],
  ['1h30', '90 min'],
  ['1h 30m', '90 min'],
  ['1 hour and 30 minutes', '90 min'],
  ['1,5 Std.', '90 min'],
  ['1.5 hrs', '90 min'],
  ['90 min', '90 min'],
  ['1 heure 30', '90 min'],
  ['1時間30分', '90 min'],
  ['1.5', '90 min'],
  ['0:00:30', '0.5 min'],
])('%s', (raw, canonical) => expect(of(raw)).toMatchObject({ kind: 'duration', canonical }));

test('a bare number may be minutes too, and has the hours that an invoice counts', () => {
  expect(of('90')).toMatchObject({ canonical: '5400 min', readings: ['5400 min', '90 min'] });
  expect(of('1:30')?.tokens).toContain(normalise('quantity', '1.5')?.tokens[0]);
});

test.each(['all day', '2 d', '0:00', '1:75', '', '1:30–2:30', '10:00 am'])('%j is none', (raw) => {
  expect(of(raw)?.kind).not.toBe('duration');
});
