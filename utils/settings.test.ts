import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  isObserving,
  loadSettings,
  onSettingsChanged,
  parseSettings,
  type Settings,
} from './settings';

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

test('of two pages that write at once, neither loses its change', async () => {
  const add = (tool: string) =>
    changeSettings(({ tools }) => ({ tools: [...tools, tool as Settings['tools'][number]] }));
  await Promise.all([add('zendesk'), changeSettings({ pill: 'badgeOnly' }), add('jira')]);
  expect(await loadSettings()).toMatchObject({ tools: ['zendesk', 'jira'], pill: 'badgeOnly' });
});

test('a change that finds nothing to do writes nothing', async () => {
  const told = vi.fn();
  const stop = onSettingsChanged(told);
  await changeSettings(() => undefined);
  stop();
  expect(told).not.toHaveBeenCalled();
});

test.each<[keyof Settings, unknown, boolean]>([
  [
    'customTools',
    [{ id: 'custom:a.example', name: 'A', host: 'a.example', category: 'crm', stage: 'operate' }],
    true,
  ],
  [
    'customTools',
    [{ id: 'zendesk', name: 'A', host: 'a.example', category: 'crm', stage: 'operate' }],
    false,
  ],
  [
    'customTools',
    [{ id: 'custom:a.example', name: '', host: 'a.example', category: 'crm', stage: 'operate' }],
    false,
  ],
  [
    'customTools',
    [{ id: 'custom:a.example', name: 'A', host: 'a.example', category: 'none', stage: 'operate' }],
    false,
  ],
  ['hourlyRate', { amount: 60, currency: 'EUR' }, true],
  ['hourlyRate', { amount: 0, currency: 'EUR' }, false],
  ['hourlyRate', { amount: 60, currency: 'euro' }, false],
  ['own', { names: ['n'], emails: [], domains: [] }, true],
  ['own', { names: ['n'], emails: [] }, false],
  ['letterDay', 8, false],
  ['letterHour', 1.5, false],
  ['letterNotice', 'no', false],
  ['pausedUntil', Number.POSITIVE_INFINITY, false],
])('%s %j is kept: %s', (name, value, isKept) => {
  expect(parseSettings({ [name]: value })[name]).toEqual(isKept ? value : parseSettings({})[name]);
});
