import { expect, it } from 'vitest';
import { editDistance, isTypo } from './edit-distance';

it.each([
  ['kitten', 'sitting', 3, 3],
  ['kitten', 'sitting', 2, 3],
  ['abcd', 'abdc', 2, 1],
  ['', 'ab', 2, 2],
  ['same', 'same', 0, 0],
  ['short', 'muchlonger', 2, 3],
])('%s and %s within %i: %i', (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
});

it.each([
  ['johnson', 'jonhson', true],
  ['christensen', 'christiansen', true],
  ['ann', 'anna', false],
  ['fund7', 'fund8', false],
])('%s and %s are a slip: %s', (a, b, expected) => {
  expect(isTypo(a, b)).toBe(expected);
});
