import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, isObserving, loadSettings, onSettingsChanged, parseSettings } from './settings';

beforeEach(() => fakeBrowser.reset());

test('a new install observes nothing', () => {
  expect(isObserving(parseSettings(undefined))).toBe(false);
});

test.each([
  [null],
  [7],
  ['x'],
  [[]],
  [{ consentAt: {}, tools: [1], retentionDays: 9_999, pill: 'loud', own: null }],
])('unreadable settings fall back to the private defaults: %j', (stored) => {
  expect(parseSettings(stored)).toEqual(parseSettings({}));
});

test('one unreadable field does not take the others with it', () => {
  expect(parseSettings({ consentAt: 5, tools: ['zendesk'], retentionDays: -1 })).toMatchObject({
    consentAt: 5,
    tools: ['zendesk'],
    retentionDays: 90,
  });
});

test('a change keeps the rest and is told to everyone', async () => {
  const told: (number | null)[] = [];
  const stop = onSettingsChanged((settings) => told.push(settings.consentAt));
  await changeSettings({ consentAt: 3 });
  await changeSettings({ pill: 'badgeOnly' });
  stop();
  await changeSettings({ consentAt: null });
  expect(told).toEqual([3, 3]);
  expect(await loadSettings()).toMatchObject({ consentAt: null, pill: 'badgeOnly' });
});
