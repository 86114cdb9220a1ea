import { expect, it } from 'vitest';
import { verdictOf } from './limits';

it.each([
  ['a key that costs as much as allowed', 'keystroke', 0.08, 0.02, false],
  ['a key that costs more', 'keystroke', 0.081, 0.02, true],
  ['the same on a machine of half the speed', 'keystroke', 0.16, 0.04, false],
  ['a key on a page whose own script hides what the least costs', 'keystroke', 0.05, 0, false],
  ['a key that costs more there', 'keystroke', 0.051, 0, true],
  ['a heap within its figure', 'heap of a frame', 600_000, 215_000, false],
  ['a heap over it, whatever the least takes', 'heap of a frame', 600_001, 600_000, true],
  ['a mutation that costs nothing, as the least does', 'mutation', 0, 0, false],
] as const)('judges %s', (_name, what, value, least, isOver) => {
  expect(verdictOf(what, value, least).isOver).toBe(isOver);
});

it('says what was measured beside the least, the budget and the goal', () => {
  expect(verdictOf('commit', 0.8, 0.1).line).toBe(
    'commit: 0.8000 ms, 8.0 times the least (0.1000 ms); budget 1.4000 ms, goal 0.5000 ms: within the budget, not yet the goal',
  );
});
