import { expect, test } from 'vitest';
import { sipHash } from './siphash';

/** Low halves of the vectors of the authors' reference implementation: bytes 0, 1, 2 … under the key 0, 1, … 15. */
test.each<[number, number]>([
  [0, 0xdd0e0e31],
  [2, 0xd9a94f5a],
  [4, 0x277187b7],
  [6, 0x58fee3ce],
  [8, 0x9a932462],
  [10, 0x94ddb9f3],
  [14, 0x8e7af2ee],
])('the first %i bytes', (bytes, expected) => {
  const key = Uint8Array.from({ length: 16 }, (_, i) => i);
  const units = Array.from({ length: bytes / 2 }, (_, i) => 2 * i + ((2 * i + 1) << 8));
  expect(sipHash(key)(String.fromCharCode(...units))).toBe(expected);
});
