import { expect, test } from 'vitest';
import { hasDisplay } from './display';

test.each<[string, Record<string, string>, string[], boolean]>([
  ['linux', {}, [], false],
  ['linux', { DISPLAY: ':0' }, [], true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, [], true],
  ['linux', { DISPLAY: '' }, [], false],
  ['linux', { DISPLAY: ':0', CI: 'true' }, [], false],
  ['linux', { DISPLAY: ':0' }, ['--headless'], false],
  ['darwin', {}, [], true],
  ['darwin', { CI: '1' }, [], false],
  ['win32', {}, [], true],
])('%s %j %j: %s', (platform, env, args, expected) => {
  expect(hasDisplay(platform, env, args)).toBe(expected);
});
