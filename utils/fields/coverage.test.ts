// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { coverageIn, type FrameCoverage, sumCoverage } from './coverage';

const frame = (fields: number, frames = 0, isShown = true): FrameCoverage => ({ fields, frames, isShown });

test.each([
  ['a page without frames', [frame(13)], { readable: 13, total: 13, frames: 0 }],
  ['an editor in a frame that can be read', [frame(12, 1), frame(1)], { readable: 13, total: 13, frames: 0 }],
  ['an editor in a frame that cannot', [frame(12, 1)], { readable: 12, total: 13, frames: 1 }],
  ['a counting pixel', [frame(12, 0), frame(0, 0, false)], { readable: 12, total: 12, frames: 0 }],
  [
    'one of three frames, one inside another',
    [frame(4, 2), frame(2, 1)],
    { readable: 6, total: 8, frames: 2 },
  ],
  ['a page that could not be asked', [], { readable: 0, total: 0, frames: 0 }],
])('%s', (_page, frames, coverage) => {
  expect(sumCoverage(frames)).toEqual(coverage);
});

test('fields are counted through shadow trees, once each; buttons and hidden inputs are none', async () => {
  document.body.innerHTML =
    '<input><select></select><textarea></textarea><div contenteditable="true">x</div><input type="submit"><input type="hidden"><x-field></x-field>';
  document.querySelector('x-field')?.attachShadow({ mode: 'open' }).append(document.createElement('input'));
  expect((await coverageIn(window as unknown as Window)).fields).toBe(5);
});

test('a page of many fields is counted in parts, between which it has its turn', async () => {
  document.body.innerHTML = '<input>'.repeat(100);
  let ms = 0;
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  });
  const { fields } = await coverageIn(window as unknown as Window, undefined, () => {
    ms += 1;
    return ms;
  });
  clearInterval(ticking);
  expect({ fields, hadTurns: turns > 3 }).toEqual({ fields: 100, hadTurns: true });
});
