import { describe, expect, test } from 'vitest';
import { type Box, placePill } from './place';

const viewport = { width: 1280, height: 720 };
const size = { width: 336, height: 120 };
const box = (top: number, left: number, width: number, height: number): Box => ({ top, left, width, height });

describe('placePill', () => {
  test.each<[string, Box | null, { top: number; left: number }]>([
    ['no field: bottom corner at the end of the line', null, { top: 584, left: 928 }],
    ['field far from it', box(100, 100, 300, 32), { top: 584, left: 928 }],
    ['field under the corner: the one above', box(640, 1000, 200, 32), { top: 16, left: 928 }],
    [
      'field beside the corner, within reach of the clear space',
      box(640, 500, 420, 32),
      { top: 16, left: 928 },
    ],
    ['field down the end of the line: the other side', box(0, 900, 380, 720), { top: 584, left: 16 }],
    ['field outside the viewport', box(-400, 0, 1280, 32), { top: 584, left: 928 }],
    ['field along the top', box(0, 0, 1280, 40), { top: 584, left: 928 }],
  ])('%s', (_, field, at) => {
    expect(placePill({ field, viewport, size })).toEqual(at);
  });

  test('right to left mirrors the corners', () => {
    expect(placePill({ field: null, viewport, size, direction: 'rtl' })).toEqual({ top: 584, left: 16 });
  });

  test('goes beside a field that leaves no corner free', () => {
    const low = { width: 368, height: 400 };
    expect(placePill({ field: box(60, 0, 368, 40), viewport: low, size })).toEqual({ top: 264, left: 16 });
    expect(placePill({ field: box(270, 0, 368, 40), viewport: low, size })).toEqual({ top: 16, left: 16 });
    expect(placePill({ field: box(0, 0, 368, 130), viewport: { width: 368, height: 264 }, size })).toEqual({
      top: 142,
      left: 16,
    });
  });

  test.each<[string, Box, { width: number; height: number }]>([
    ['an editor that fills the page', box(0, 0, 1280, 720), viewport],
    ['a window smaller than the pill', box(10, 10, 50, 20), { width: 300, height: 100 }],
  ])('no place at all: %s', (_, field, window) => {
    expect(placePill({ field, viewport: window, size })).toBeNull();
  });

  test('never over the field and never outside, wherever the field is', () => {
    let placed = 0;
    for (let top = -60; top <= 780; top += 35) {
      for (let left = -200; left <= 1300; left += 75) {
        for (const [width, height] of [
          [200, 32],
          [700, 32],
          [500, 300],
          [1280, 200],
        ] as const) {
          const at = placePill({ field: box(top, left, width, height), viewport, size });
          if (!at) continue;
          placed += 1;
          const overlaps =
            at.left < left + width &&
            at.left + size.width > left &&
            at.top < top + height &&
            at.top + size.height > top;
          expect(overlaps).toBe(false);
          expect(at.top >= 0 && at.left >= 0).toBe(true);
          expect(at.top + size.height <= 720 && at.left + size.width <= 1280).toBe(true);
        }
      }
    }
    expect(placed).toBeGreaterThan(1900);
  });
});
