import { expect, test } from 'vitest';
import type { ToolId } from '../model';
import { type AgainCounts, sumAgain } from './again';

const counts = (tool: string, repeats: number, duplicates = 0): AgainCounts => ({
  tool: tool as ToolId,
  repeats,
  duplicates,
});

test('weeks add up by tool, the most first', () => {
  expect(
    sumAgain([[counts('crm', 1), counts('desk', 1, 1)], [], [counts('desk', 2), counts('books', 0, 1)]]),
  ).toEqual([counts('desk', 3, 1), counts('books', 0, 1), counts('crm', 1)]);
});
