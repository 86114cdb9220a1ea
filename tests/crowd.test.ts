import { expect, test } from 'vitest';
import { typeCrowd } from './crowd';

/** One company in so many; `npm run eval -- crowd` types in all of them. */
const SAMPLE = 10;

test('50 people at 5 companies, each in five tools in any order: no two people joined, no wrong pill', async () => {
  const { records, wrong, spoken, found, truth } = await typeCrowd(SAMPLE);
  expect(records).toBe(250);
  expect(wrong).toEqual([]);
  expect(spoken).toEqual([]);
  expect(found / truth).toBeGreaterThan(0.95);
}, 60_000);
