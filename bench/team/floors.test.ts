import { expect, test } from 'vitest';
import { growthOf, type Measured, missedFloors } from './floors';

const at = (reports: number, readS: number, longestTaskMs = 20): Measured => ({
  reports,
  readS,
  longestTaskMs,
  openMsEach: 4,
  mergeS: 0,
  rankMs: 1,
  heapMb: 100,
});

test('ten times the reports in ten times the time is growth of power one', () => {
  expect(growthOf([at(100, 1), at(10_000, 100)])).toBeCloseTo(1, 6);
  expect(growthOf([at(100, 1)])).toBeUndefined();
});

test('a long task and a growth beyond linear are misses, a long task of a team beyond the named size is not', () => {
  expect(missedFloors([at(100, 1), at(1000, 10), at(10_000, 100, 400)])).toEqual([]);
  expect(missedFloors([at(1000, 1, 51)])).toEqual(['at 1000 reports a task takes 51 ms, 50 at most']);
  expect(missedFloors([at(100, 1), at(1000, 100)])[0]).toContain('2.00th power');
});
