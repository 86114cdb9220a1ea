// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from '../../tests/fakes/render';
import type { ToolId, Week } from '../../utils/model';
import type { WeekFigures } from '../../utils/summary/week-figures';
import { Popup, type PopupState } from './popup';

const calls = {
  onWelcome: vi.fn(),
  onChooseTools: vi.fn(),
  onDashboard: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onRetry: vi.fn(),
};
afterEach(() => vi.clearAllMocks());

const id = (name: string) => name as ToolId;
const figures: WeekFigures = {
  week: '2026-W47' as Week,
  retypedEntries: 41,
  records: 9,
  tools: ['Salesforce', 'Zendesk', 'Jira', 'NetSuite', 'Asana'].map(id),
  handsOnMs: 300_000,
  roundTripMs: 420_000,
  topFlow: {
    from: id('Salesforce'),
    to: id('Zendesk'),
    fields: 23,
    records: 1,
    handsOnMs: 1,
    roundTripMs: 1,
  },
  lookups: 1,
  intended: 3,
};
const { topFlow: _, ...noFlow } = figures;
const empty: WeekFigures = { ...noFlow, retypedEntries: 0, records: 0, tools: [], lookups: 0, intended: 0 };
const show = (state: PopupState) => render(<Popup state={state} toolName={(tool) => tool} {...calls} />);

test('says the week in one sentence, with the time as a range and the largest flow', () => {
  const page = show({ type: 'week', figures });
  expect(page.element.querySelector('h1')?.textContent).toBe('You retyped 41 fields of 9 records this week');
  const text = page.text().replaceAll(/\s/g, ' ');
  for (const words of [
    'at least 5–7 min',
    'Salesforce→toZendesk',
    '23 fields in 1 record',
    'Between Salesforce, Zendesk, Jira, and 2 more',
    'Plus 1 value you searched',
    'Plus 3 fields you marked as intended',
  ]) {
    expect(text).toContain(words);
  }
});

test('one field of one record is not plural', () => {
  const page = show({ type: 'week', figures: { ...figures, retypedEntries: 1, records: 1 } });
  expect(page.text()).toContain('You retyped 1 field of 1 record this week');
});

test('nothing retyped: teaches, and names no zero', () => {
  const page = show({ type: 'week', figures: empty });
  expect(page.text()).toContain('Nothing retyped so far this week');
  expect(page.all('li')).toHaveLength(3);
  expect(page.text()).not.toMatch(/\b0\b/);
});

describe.each<[PopupState, [string, keyof typeof calls, ...unknown[]][]]>([
  [{ type: 'noConsent' }, [['Take a look', 'onWelcome']]],
  [{ type: 'noTools' }, [['Choose tools', 'onChooseTools']]],
  [{ type: 'failed' }, [['Try again', 'onRetry']]],
  [
    { type: 'week', figures },
    [
      ['1 hour', 'onPause', 'hour'],
      ['Today', 'onPause', 'today'],
      ['See everything', 'onDashboard'],
    ],
  ],
  [
    { type: 'week', figures, paused: { until: Date.now() } },
    [
      ['Resume', 'onResume'],
      ['See everything', 'onDashboard'],
    ],
  ],
])('$type', (state, buttons) => {
  test('offers just what can be done', () => {
    expect(
      show(state)
        .all('button')
        .map((button) => button.textContent)
        .sort(),
    ).toEqual(buttons.map(([name]) => name).sort());
  });
  test.each(buttons)('%s', async (name, callback, ...args) => {
    await show(state).click(name);
    expect(calls[callback]).toHaveBeenCalledOnce();
    if (args.length > 0) expect(calls[callback]).toHaveBeenCalledWith(...args);
  });
});
