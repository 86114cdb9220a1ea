import { describe, expect, test } from 'vitest';
import type { ToolId } from '../model';
import { countShown, DAY_CAP, mayShow, PAIR_CAP, type PillDay, pairKey, silence, today } from './caps';

const [a, b, c] = ['a', 'b', 'c'] as ToolId[] as [ToolId, ToolId, ToolId];
const noon = new Date(2026, 10, 22, 12).getTime();
const fresh = today(undefined, noon);
const times = (n: number, day: PillDay, pair: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => i).reduce((sum, i) => countShown(sum, pair(i)), day);

describe('the pill speaks', () => {
  test.each<[string, PillDay, boolean]>([
    ['at first', fresh, true],
    ['below the cap of the pair', times(PAIR_CAP - 1, fresh, () => pairKey(a, b)), true],
    ['not beyond it', times(PAIR_CAP, fresh, () => pairKey(a, b)), false],
    ['whatever another pair said', times(PAIR_CAP, fresh, () => pairKey(a, c)), true],
    ['nor beyond that of the day', times(DAY_CAP, fresh, (i) => `x ${i}`), false],
    ['not when told "not now"', silence(fresh, pairKey(a, b)), false],
    ['when told so about the way back', silence(fresh, pairKey(b, a)), true],
    ['again the next day', today({ ...silence(fresh, pairKey(a, b)), day: '2026-11-21' }, noon), true],
  ])('%s', (_name, day, may) => {
    expect(mayShow(day, pairKey(a, b))).toBe(may);
  });
});
