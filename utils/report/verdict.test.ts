import { expect, test } from 'vitest';
import { figuresOf, id } from '../../tests/report-figures';
import type { Week } from '../model';
import type { TeamFigures } from './figures';
import { beforeAfter, relapseOf } from './verdict';

const LIVE = '2026-W44' as Week;
const after = (factor: number) =>
  figuresOf(30, 14, {
    share: (week, flow) => (flow === 'salesforce quickbooks-online' && week >= LIVE ? factor : 1),
  });
const judged = (factor: number, exposure?: 'targetRecords') =>
  beforeAfter(after(factor), id('salesforce'), id('quickbooks-online'), LIVE, exposure);

test('before and after: a fall, no change, a rise, each with its interval', () => {
  const fell = judged(0.4);
  if (fell.outcome !== 'fell') throw new Error(fell.outcome);
  expect(fell.ratio).toBeCloseTo(0.4, 1);
  expect([fell.low < fell.ratio, fell.high < 1]).toEqual([true, true]);
  expect(judged(1).outcome).toBe('unclear');
  expect(judged(2).outcome).toBe('rose');
});

test('nothing to compare is said, and so is a flow that fell below the floor', () => {
  expect(beforeAfter(after(1), id('salesforce'), id('quickbooks-online'), '2026-W49' as Week).outcome).toBe(
    'notEnoughData',
  );
  expect(judged(0)).toMatchObject({ outcome: 'belowFloor', hiddenWeeks: 6 });
});

test('the interval holds the truth about 95 times of 100', () => {
  let held = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const team = figuresOf(12, 14, { seed });
    const verdict = beforeAfter(team, id('salesforce'), id('zendesk'), LIVE);
    if ('low' in verdict && verdict.low <= 1 && verdict.high >= 1) held += 1;
  }
  expect(held / 60).toBeGreaterThanOrEqual(0.9);
});

test('people back to the old way raise an alarm, a flow that never fell does not', () => {
  const years = (share: (week: Week) => number) =>
    figuresOf(30, 26, { share: (week, flow) => (flow === 'salesforce quickbooks-online' ? share(week) : 1) });
  const live = '2026-W30' as Week;
  const relapse = (team: TeamFigures) => relapseOf(team, id('salesforce'), id('quickbooks-online'), live);
  expect(relapse(years((week) => (week < live || week >= '2026-W46' ? 1 : 0.1)))).toBeGreaterThan(0.6);
  expect(relapse(years((week) => (week < live ? 1 : 0.1)))).toBeUndefined();
  expect(relapse(years(() => 1))).toBeUndefined();
});
