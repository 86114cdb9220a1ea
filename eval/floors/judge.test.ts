import { expect, test } from 'vitest';
import { judgeFloor } from './judge';
import type { Floor } from './table';

const lines = [{ set: 'a', P: 0.9, wrong: 10 }];
const floor = (change: Partial<Floor>): Floor => ({
  suite: 'records',
  line: { set: 'a' },
  figure: 'P',
  ...change,
});

test.each<[string, Partial<Floor>, string]>([
  ['a floor that holds', { atLeast: 0.9 }, 'ok'],
  ['a floor that is missed for the first time', { atLeast: 0.95 }, 'worse'],
  ['a known miss that stays', { atLeast: 0.95, missed: 0.902 }, 'missed'],
  ['a known miss that got worse', { atLeast: 0.95, missed: 0.92 }, 'worse'],
  ['a known miss that is none any more', { atLeast: 0.85, missed: 0.8 }, 'reached'],
  ['a count within its bound', { figure: 'wrong', atMost: 10 }, 'ok'],
  ['a count beyond its bound', { figure: 'wrong', atMost: 9 }, 'worse'],
  ['a known count that grew', { figure: 'wrong', atMost: 5, missed: 8 }, 'worse'],
  ['a line that was not printed', { line: { set: 'b' }, atLeast: 0 }, 'absent'],
])('%s', (_name, change, verdict) => {
  expect(judgeFloor(floor(change), lines).verdict).toBe(verdict);
});
