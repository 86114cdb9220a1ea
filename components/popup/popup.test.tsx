// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from '../../tests/fakes/render';
import type { ToolId, Week } from '../../utils/model';
import type { PopupFigures } from '../../utils/summary/popup-figures';
import type { WeekFigures } from '../../utils/summary/week-figures';
import { Popup, type PopupState } from './popup';
import type { TabTool } from './tab-tool';

const calls = {
  onDismissFault: vi.fn(),
  onLetter: vi.fn(),
  onWatch: vi.fn(),
  onWatchSite: vi.fn(),
  onWelcome: vi.fn(),
  onChooseTools: vi.fn(),
  onDashboard: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onRetry: vi.fn(),
};
afterEach(() => vi.clearAllMocks());

const id = (name: string) => name as ToolId;
const week: WeekFigures = {
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
  lookupMs: 4_000,
  intended: 3,
};
const { topFlow: _, ...noFlow } = week;
const weeks = (...fields: number[]) => fields.map((n, i) => ({ week: `2026-W4${i}` as Week, fields: n }));
const figures: PopupFigures = {
  precision: { right: 9, judged: 10 },
  week,
  trend: weeks(20, 24, 22, 18, 20, 30, 41),
  flows: [
    {
      from: id('Salesforce'),
      to: id('Zendesk'),
      fields: 23,
      records: 1,
      handsOnMs: 1,
      roundTripMs: 1,
      trend: weeks(10, 10, 10, 23),
    },
  ],
};
const empty: PopupFigures = {
  precision: { right: 0, judged: 0 },
  week: { ...noFlow, retypedEntries: 0, records: 0, tools: [], lookups: 0, lookupMs: 0, intended: 0 },
  trend: weeks(0, 0, 0),
  flows: [],
};
const popup = (state: PopupState, letter: 'none' | 'new' = 'none') => (
  <Popup state={state} letter={letter} toolName={(tool) => tool} {...calls} />
);
const show = (state: PopupState) => render(popup(state));

test('says the week in one sentence, with the time as a range and the largest flow', () => {
  const page = show({ type: 'week', rate: null, figures });
  expect(page.element.querySelector('h1')?.textContent).toBe('You retyped 41 fields of 9 records this week');
  const text = page.text().replaceAll(/\s/g, ' ');
  for (const words of [
    'at least 5–7 min',
    'Salesforce→toZendesk',
    '23 fields in 1 record',
    'usually 10 a week',
    'Plus 1 value you searched',
    '4 sec',
    'Plus 3 fields you marked as intended',
    'Of 10 findings you checked, 9 were right.',
  ]) {
    expect(text).toContain(words);
  }
  expect(page.all('svg rect[class]')).toHaveLength(7);
  expect(page.all('caption')).toHaveLength(1);
});

test('money only at the rate that the person gave', () => {
  expect(show({ type: 'week', rate: null, figures }).text()).not.toContain('€');
  const rate = { amount: 60, currency: 'EUR' };
  expect(show({ type: 'week', rate, figures }).text()).toMatch(/€5\.00\s–\s€?7\.00/);
});

test('a letter that waits is offered', async () => {
  const page = render(popup({ type: 'week', rate: null, figures }, 'new'));
  await page.click('Read it');
  expect(calls.onLetter).toHaveBeenCalledOnce();
});

describe('the page that the popup was opened on', () => {
  const on = (tab: TabTool) => show({ type: 'week', rate: null, figures, tab });
  test('a watched tool, with its coverage once it is known', () => {
    expect(on({ type: 'watched', name: 'Zendesk' }).text()).toContain('Zendesk is watched on this page.');
    const coverage = { readable: 12, total: 13, frames: 1 };
    expect(on({ type: 'watched', name: 'Zendesk', coverage }).text()).toContain(
      'Zendesk 12 of 13 fields are readable here. The editor in 1 frame is not.',
    );
  });
  test('a tool that is not watched is offered', async () => {
    const page = on({ type: 'known', name: 'Jira' });
    await page.click('Watch Jira');
    expect(calls.onWatch).toHaveBeenCalledOnce();
  });
  test('another site can be added, by name, kind and stage', async () => {
    const page = on({ type: 'site', host: 'erp.acme.example' });
    await page.click('Watch this site too …');
    page.type('Name', 'Acme ERP');
    await page.click('Watch this site');
    expect(calls.onWatchSite).toHaveBeenCalledExactlyOnceWith({
      name: 'Acme ERP',
      category: 'crm',
      stage: 'operate',
    });
  });
});

test('one field of one record is not plural', () => {
  const page = show({
    type: 'week',
    rate: null,
    figures: { ...figures, week: { ...week, retypedEntries: 1, records: 1 } },
  });
  expect(page.text()).toContain('You retyped 1 field of 1 record this week');
});

test('nothing retyped: teaches, and names no zero', () => {
  const page = show({ type: 'week', rate: null, figures: empty });
  expect(page.text()).toContain('Nothing retyped so far this week');
  expect(page.all('li')).toHaveLength(3);
  expect(page.text()).not.toMatch(/\b0\b/);
  expect(page.all('figure')).toHaveLength(0);
});

describe.each<[PopupState, [string, keyof typeof calls, ...unknown[]][]]>([
  [{ type: 'noConsent' }, [['Take a look', 'onWelcome']]],
  [{ type: 'noTools' }, [['Choose tools', 'onChooseTools']]],
  [{ type: 'failed' }, [['Try again', 'onRetry']]],
  [
    { type: 'week', rate: null, figures },
    [
      ['1 hour', 'onPause', 'hour'],
      ['Today', 'onPause', 'today'],
      ['See everything', 'onDashboard'],
    ],
  ],
  [
    { type: 'week', rate: null, figures, paused: { until: Date.now() } },
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
