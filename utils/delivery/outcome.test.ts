import { expect, test } from 'vitest';
import { type Failure, nextTry, type Outcome, outcomeOf } from './outcome';

const NOW = Date.UTC(2026, 10, 22, 8);
const HOUR = 3_600_000;
const answered = (status: number, headers: Record<string, string> = {}, type = 'default') =>
  outcomeOf({ status, type, headers: new Headers(headers) }, NOW);
const failed = (failure: Failure, waitMs?: number): Outcome => ({
  type: 'failed',
  failure,
  ...(waitMs === undefined ? {} : { waitMs }),
});

test.each<[string, Outcome, Outcome]>([
  ['200', answered(200), { type: 'sent' }],
  ['204', answered(204), { type: 'sent' }],
  ['a redirect that was not followed', answered(0, {}, 'opaqueredirect'), failed('redirect')],
  ['307', answered(307), failed('redirect')],
  ['401', answered(401), failed('denied')],
  ['403', answered(403), failed('denied')],
  ['404', answered(404), failed('gone')],
  ['400', answered(400), failed('refused')],
  ['413', answered(413), failed('refused')],
  ['408', answered(408), failed('busy')],
  ['429 with seconds', answered(429, { 'Retry-After': '120' }), failed('busy', 120_000)],
  [
    '503 with a date',
    answered(503, { 'Retry-After': new Date(NOW + HOUR).toUTCString() }),
    failed('server', HOUR),
  ],
  [
    '503 with a date in the past',
    answered(503, { 'Retry-After': new Date(NOW - HOUR).toUTCString() }),
    failed('server', 0),
  ],
  ['503 with a year', answered(503, { 'Retry-After': '31536000' }), failed('server', 24 * HOUR)],
  ['503 with nonsense', answered(503, { 'Retry-After': 'soon' }), failed('server')],
  ['an exception behind a 200', answered(200, { 'X-ClickHouse-Exception-Code': '60' }), failed('server')],
])('%s', (_name, outcome, expected) => {
  expect(outcome).toEqual(expected);
});

test.each<[number, Failure, number | undefined, number, number]>([
  [1, 'server', undefined, 30_000, 60_000],
  [2, 'offline', undefined, 60_000, 120_000],
  [6, 'timeout', undefined, 16 * 60_000, 32 * 60_000],
  [40, 'offline', undefined, 6 * HOUR, 12 * HOUR],
  [1, 'denied', undefined, HOUR / 2, HOUR],
  [1, 'busy', 600_000, 600_000, 600_000],
])('try %i, %s, asked to wait %s: between %i and %i ms', (attempts, failure, waitMs, least, most) => {
  const after = (random: number) =>
    nextTry(attempts, { failure, ...(waitMs === undefined ? {} : { waitMs }) }, NOW, () => random) - NOW;
  expect([after(0), after(1)]).toEqual([least, most]);
});
