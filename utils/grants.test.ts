import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changesObservation, wantedPatterns } from './grants';
import type { ToolId } from './model';
import { parseSettings } from './settings';

beforeEach(() => fakeBrowser.reset());
const zendesk = 'zendesk' as ToolId;
const consented = { consentAt: 1, tools: [zendesk], pausedUntil: 0 };

test.each([
  ['consented and chosen', consented, true],
  ['no consent', { ...consented, consentAt: null }, false],
  ['paused', { ...consented, pausedUntil: 2_000 }, false],
  ['the pause is over', { ...consented, pausedUntil: 999 }, true],
  ['nothing chosen', { ...consented, tools: [] }, false],
  ['a tool that left the catalogue', { ...consented, tools: ['gone' as ToolId] }, false],
  ['settings that cannot be read', { consentAt: 'yes', tools: 'all' }, false],
])('%s', (_name, stored, wanted) => {
  expect(wantedPatterns(parseSettings(stored), 1_000).length > 0).toBe(wanted);
});

test.each([
  ['consent', { consentAt: 2 }, true],
  ['a pause', { pausedUntil: 5_000 }, true],
  ['another tool', { tools: [] }, true],
  ['a letter that was read', { letterRead: '2026-W47' }, false],
  ['a survey that was declined', { survey: false }, false],
])('%s changes what is observed: %o → %s', (_name, change, changes) => {
  const before = parseSettings(consented);
  expect(changesObservation(before, { ...before, ...change } as typeof before)).toBe(changes);
});
