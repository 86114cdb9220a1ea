import { expect, test } from 'vitest';
import { macrotask, runAtOnce, runInStretches, type Steps } from './steps';

function* counting(to: number): Steps<number> {
  for (let i = 0; i < to; i += 1) yield i / to;
  return to;
}

test('steps come to the same at once and in stretches, with breaths only when a stretch is over', async () => {
  let now = 0;
  let breaths = 0;
  const told: number[] = [];
  const breathe = async () => {
    breaths += 1;
  };
  // Each look at the clock takes four milliseconds: a stretch of ten is three of them.
  const clock = () => {
    now += 4;
    return now;
  };
  const found = await runInStretches(counting(12), (share) => told.push(share), breathe, undefined, clock);
  expect(found).toBe(runAtOnce(counting(12)));
  expect(breaths).toBe(4);
  expect(told).toEqual([2 / 12, 5 / 12, 8 / 12, 11 / 12]);
});

test('it stops between two stretches when it is told to', async () => {
  const stop = new AbortController();
  let now = 0;
  const running = runInStretches(
    counting(1000),
    () => stop.abort(new Error('closed')),
    macrotask,
    stop.signal,
    () => {
      now += 20;
      return now;
    },
  );
  await expect(running).rejects.toThrow('closed');
});
