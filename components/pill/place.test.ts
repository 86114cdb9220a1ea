import { describe, expect, test } from 'vitest';
import { type Around, type Box, NOTHING_AROUND, placePill } from './place';

const viewport = { width: 1280, height: 720 };
const size = { width: 336, height: 120 };
const box = (top: number, left: number, width: number, height: number): Box => ({ top, left, width, height });
const around = (parts: Partial<Around>): Around => ({ ...NOTHING_AROUND, ...parts });
const CORNER = { top: 584, left: 928 };

/** Whether a pill at a place covers any of these boxes. */
const covers = (at: { top: number; left: number }, boxes: readonly Box[], of = size) =>
  boxes.some(
    ({ top, left, width, height }) =>
      at.left < left + width &&
      at.left + of.width > left &&
      at.top < top + height &&
      at.top + of.height > top,
  );

describe('placePill', () => {
  test.each<[string, Box | null, { top: number; left: number }]>([
    ['no field: bottom corner at the end of the line', null, CORNER],
    ['field far from it', box(100, 100, 300, 32), CORNER],
    ['field under the corner: the one above', box(640, 1000, 200, 32), { top: 16, left: 928 }],
    [
      'field beside the corner, within reach of the clear space',
      box(640, 500, 420, 32),
      { top: 16, left: 928 },
    ],
    ['field down the end of the line: the other side', box(0, 900, 380, 720), { top: 584, left: 16 }],
    ['field outside the viewport', box(-400, 0, 1280, 32), CORNER],
    ['field along the top', box(0, 0, 1280, 40), CORNER],
  ])('%s', (_, field, at) => {
    expect(placePill({ around: around({ field }), viewport, size })).toEqual(at);
  });

  test('right to left mirrors the corners', () => {
    expect(placePill({ around: NOTHING_AROUND, viewport, size, direction: 'rtl' })).toEqual({
      top: 584,
      left: 16,
    });
  });

  test.each<[string, Partial<Around>, { top: number; left: number }]>([
    ['the next field in the corner', { controls: [box(640, 1000, 200, 32)] }, { top: 16, left: 928 }],
    [
      'Submit in the corner, a toolbar above: the other side',
      { controls: [box(670, 1150, 100, 36)], others: [box(0, 0, 1280, 60)] },
      { top: 584, left: 16 },
    ],
    [
      'a form from edge to edge, its buttons along the bottom: free space between them',
      { controls: [box(0, 0, 1280, 300), box(650, 0, 1280, 60)] },
      { top: 512, left: 928 },
    ],
    [
      'the rest of the page gives way to the form',
      { controls: [box(0, 0, 1280, 560)], others: [box(560, 0, 1280, 160)] },
      CORNER,
    ],
    [
      'where least of the rest is covered',
      { others: [box(0, 0, 1280, 700)], controls: [box(600, 900, 380, 100)] },
      { top: 584, left: 16 },
    ],
  ])('%s', (_, parts, at) => {
    expect(placePill({ around: around(parts), viewport, size })).toEqual(at);
  });

  test('stays where it is while that is free', () => {
    const at = { top: 200, left: 300 };
    expect(placePill({ around: NOTHING_AROUND, viewport, size, at })).toEqual(at);
    const field = box(210, 320, 100, 30);
    expect(placePill({ around: around({ field }), viewport, size, at })).toEqual(CORNER);
  });

  test('goes beside a field that leaves no corner free', () => {
    const low = { width: 368, height: 400 };
    const at = (field: Box, window = low) => placePill({ around: around({ field }), viewport: window, size });
    expect(at(box(60, 0, 368, 40))).toEqual({ top: 264, left: 16 });
    expect(at(box(270, 0, 368, 40))).toEqual({ top: 16, left: 16 });
    expect(at(box(0, 0, 368, 130), { width: 368, height: 264 })).toEqual({ top: 142, left: 16 });
  });

  test.each<[string, Partial<Around>, { width: number; height: number }]>([
    ['an editor that fills the page', { field: box(0, 0, 1280, 720) }, viewport],
    ['a window smaller than the pill', { field: box(10, 10, 50, 20) }, { width: 300, height: 100 }],
    [
      'fields everywhere',
      { controls: Array.from({ length: 12 }, (_, i) => box(i * 60, 0, 1280, 32)) },
      viewport,
    ],
  ])('no place at all: %s', (_, parts, window) => {
    expect(placePill({ around: around(parts), viewport: window, size })).toBeNull();
  });

  test('never over the field or a control and never outside, wherever they are', () => {
    let placed = 0;
    for (let top = -60; top <= 780; top += 35) {
      for (let left = -200; left <= 1300; left += 75) {
        for (const [width, height] of [
          [200, 32],
          [700, 32],
          [500, 300],
          [1280, 200],
        ] as const) {
          const field = box(top, left, width, height);
          const controls = [
            box(top + height + 20, left, width, 32),
            box(top + height + 70, left + width - 90, 90, 36),
          ];
          const at = placePill({ around: around({ field, controls }), viewport, size });
          if (!at) continue;
          placed += 1;
          expect(covers(at, [field, ...controls])).toBe(false);
          expect(at.top >= 0 && at.left >= 0).toBe(true);
          expect(at.top + size.height <= 720 && at.left + size.width <= 1280).toBe(true);
        }
      }
    }
    expect(placed).toBe(2100);
  });
});
