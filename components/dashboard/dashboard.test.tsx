// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from '../../tests/fakes/render';
import type { RecordId, ToolId, Week } from '../../utils/model';
import { Dashboard } from './dashboard';
import type { DashboardData, DashboardProps, LookedUp } from './props';

const calls = {
  onRevoke: vi.fn(),
  onErase: vi.fn(async () => undefined),
  onEraseTool: vi.fn(async () => undefined),
  onEraseRecord: vi.fn(async () => undefined),
  onErasePeriod: vi.fn(async () => undefined),
  onDownload: vi.fn(async () => undefined),
  onNewKey: vi.fn(async () => undefined),
  onShowStored: vi.fn(),
  onLookUp: vi.fn(async (): Promise<LookedUp> => ({ tools: [] })),
  onForget: vi.fn(async () => ({ records: 2 })),
  onJudge: vi.fn(async () => undefined),
  onChange: vi.fn(),
  onAskNotices: vi.fn(async () => true),
  onLetter: vi.fn(),
  onWelcome: vi.fn(),
  onRetry: vi.fn(),
};
afterEach(() => vi.clearAllMocks());

const id = (name: string) => name as ToolId;
const times = { handsOnMs: 120_000, roundTripMs: 180_000 };
const data: DashboardData = {
  week: {
    week: '2026-W47' as Week,
    retypedEntries: 37,
    records: 8,
    tools: [],
    lookups: 6,
    lookupMs: 40_000,
    intended: 3,
    ...times,
  },
  trend: [],
  flowsOfWeeks: [{ from: id('HubSpot'), to: id('Jira'), fields: 90, records: 9, ...times }],
  check: {
    precision: { right: 3, judged: 4 },
    asking: [
      {
        record: 'r1' as RecordId,
        from: id('Salesforce'),
        to: id('Zendesk'),
        at: Date.UTC(2026, 10, 16, 12),
        fields: 2,
        disagreeing: 0,
        kinds: ['email', 'phone'],
        agreed: ['email'],
        intended: false,
      },
    ],
  },
  settings: {
    retentionDays: 90,
    pill: 'show',
    quietTools: [id('Jira')],
    hourlyRate: null,
    letterDay: 5,
    letterHour: 15,
    letterNotice: true,
    survey: true,
    spotCheck: true,
  },
  flows: [
    { from: id('Salesforce'), to: id('Zendesk'), fields: 23, records: 4, ...times },
    { from: id('Zendesk'), to: id('Jira'), fields: 14, records: 4, ...times },
  ],
  tools: [
    {
      id: id('Salesforce'),
      hosts: ['https://*.my.salesforce.com/*'],
      entries: 96,
      records: 14,
      lastAt: Date.now(),
    },
    { id: id('Jira'), hosts: ['https://*.atlassian.net/*'], entries: 0, records: 0 },
  ],
  stored: { entries: 1312, records: 187, since: Date.UTC(2026, 8, 3, 12) },
};
const show = (props: Partial<DashboardProps> = {}) =>
  render(<Dashboard data={data} toolName={(tool) => tool} {...calls} {...props} />);

test('every menu entry leads to a section', () => {
  const page = show();
  const links = page.all<HTMLAnchorElement>('nav a').map((link) => link.getAttribute('href')?.slice(1));
  expect(links).toEqual(page.all('main > section').map((section) => section.id));
});

test('the address leads to its section once there is one', () => {
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
  location.hash = '#privacy';
  const page = render(<Dashboard toolName={(tool) => tool} {...calls} />);
  expect(seen).not.toHaveBeenCalled();
  page.render(<Dashboard data={data} toolName={(tool) => tool} {...calls} />);
  expect(seen.mock.contexts).toEqual([page.element.querySelector('#privacy')]);
  location.hash = '';
});

test('the flows are a table that can be read out', () => {
  const rows = show()
    .all<HTMLTableRowElement>('tr')
    .map((row) => [...row.cells].map((cell) => cell.textContent?.replaceAll(/\s/g, ' ')));
  expect(rows).toEqual([
    ['From', 'To', 'Fields', 'Records', 'Time, at least'],
    ['Salesforce', 'Zendesk', '23', '4', '2–3 min'],
    ['Zendesk', 'Jira', '14', '4', '2–3 min'],
  ]);
});

test('a tool can be withdrawn', async () => {
  await show().click('Stop watching Jira');
  expect(calls.onRevoke).toHaveBeenCalledExactlyOnceWith('Jira');
});

describe('erasing', () => {
  test('asks first, and does nothing when told no', async () => {
    const page = show();
    await page.click('Erase everything …');
    expect(calls.onErase).not.toHaveBeenCalled();
    await page.click('Cancel');
    expect(page.element.querySelector('dialog')).toBeNull();
    expect(calls.onErase).not.toHaveBeenCalled();
  });
  test('says when it is done', async () => {
    const page = show();
    await page.click('Erase everything …');
    await page.click('Erase everything');
    expect(calls.onErase).toHaveBeenCalledOnce();
    expect(page.text()).toContain('Everything is erased.');
  });
  test('says when something is left', async () => {
    const page = show({ onErase: () => Promise.reject(new Error('blocked')) });
    await page.click('Erase everything …');
    await page.click('Erase everything');
    expect(page.text()).toContain('Not everything could be erased');
  });
});

test('nothing yet: no table, no zero seconds', () => {
  const week = { ...data.week, retypedEntries: 0, records: 0, handsOnMs: 0, roundTripMs: 0 };
  const page = show({
    data: { ...data, week, flows: [], flowsOfWeeks: [], tools: [], stored: { entries: 0, records: 0 } },
  });
  expect(page.element.querySelector('table')).toBeNull();
  expect(page.text()).toContain('Nothing is stored.');
  expect(page.text()).not.toMatch(/\b0\s?sec/);
});

test('failed: says what to do', async () => {
  const page = render(<Dashboard failed toolName={(tool) => tool} {...calls} />);
  await page.click('Try again');
  expect(calls.onRetry).toHaveBeenCalledOnce();
});

describe('the look-up box', () => {
  const found = { tools: [{ tool: id('Zendesk'), records: 2, firstAt: 0, lastAt: 90_000_000_000 }] };
  test('says when there is nothing', async () => {
    const page = show();
    page.type('Where did I enter this?', 'jane@acme.example');
    await page.click('Look up');
    expect(calls.onLookUp).toHaveBeenCalledExactlyOnceWith('jane@acme.example');
    expect(page.text()).toContain('Not in any tool');
  });
  test('names tools and times, and erases after a question', async () => {
    const page = show({ onLookUp: async () => found });
    page.type('Where did I enter this?', 'jane@acme.example');
    await page.click('Look up');
    expect(page.text()).toMatch(/Zendesk in 2 records, between .*1970 and .*1972/);
    await page.click('Erase it everywhere …');
    expect(calls.onForget).not.toHaveBeenCalled();
    const dialog = page.element.querySelector('dialog');
    await act(async () => [...(dialog?.querySelectorAll('button') ?? [])].at(-1)?.click());
    expect(calls.onForget).toHaveBeenCalledExactlyOnceWith('jane@acme.example');
    expect(page.text()).toContain('Erased: 2 records.');
    expect(page.control<HTMLInputElement>('Where did I enter this?').value).toBe('');
  });
});

test('the range of the flows can be changed', async () => {
  const page = show();
  await page.click('Last eight weeks');
  expect(page.element.querySelector('#flows tbody')?.textContent).toContain('HubSpot');
});

test('a spot check is one question, and figures carry its answers', async () => {
  const page = show();
  expect(page.text()).toContain('Of 4 findings you checked, 3 were right.');
  await page.click('Wrong match');
  expect(calls.onJudge).toHaveBeenCalledExactlyOnceWith('r1', false, true);
  await page.click('Skip');
  expect(page.text()).not.toContain('Was this right?');
});

describe('settings', () => {
  test.each<[string, object]>([
    ['Show notes in pages', { pill: 'badgeOnly' }],
    ['Show them in Jira again', { quietTools: [] }],
    ['Ask why something', { survey: false }],
    ['Say so with a quiet notification', { letterNotice: false }],
  ])('%s', async (name, change) => {
    await show().click(name);
    expect(calls.onChange).toHaveBeenCalledExactlyOnceWith(change);
  });
});

describe('a period', () => {
  test('is erased after a question, both days included', async () => {
    const page = show();
    page.type('From', '2026-11-02');
    page.type('to', '2026-11-03');
    await page.click('Erase these days');
    expect(calls.onErasePeriod).not.toHaveBeenCalled();
    const dialog = page.element.querySelector('dialog');
    expect(dialog?.textContent).toContain('from Nov 2, 2026 to Nov 3, 2026');
    await act(async () => [...(dialog?.querySelectorAll('button') ?? [])].at(-1)?.click());
    expect(calls.onErasePeriod).toHaveBeenCalledExactlyOnceWith(
      new Date(2026, 10, 2).getTime(),
      new Date(2026, 10, 4).getTime(),
    );
    expect(page.text()).toContain('These days are erased.');
  });
  test('that ends before it begins is told', () => {
    const page = show();
    page.type('From', '2026-11-03');
    page.type('to', '2026-11-02');
    expect(page.text()).toContain('The first day is after the last one.');
  });
});

test('a new key is taken after a question', async () => {
  const page = show();
  await page.click('New key …');
  expect(calls.onNewKey).not.toHaveBeenCalled();
  await page.click('Take a new key');
  expect(calls.onNewKey).toHaveBeenCalledOnce();
  expect(page.text()).toContain('The key is new');
});

test('a download that fails says so', async () => {
  const page = show({ onDownload: () => Promise.reject(new Error('closed')) });
  await page.click('Download all (JSON)');
  expect(page.text()).toContain('That could not be done.');
});

test('records entered again into one tool are told by tool', () => {
  const page = show({ data: { ...data, again: [{ tool: id('Zendesk'), repeats: 3, duplicates: 1 }] } });
  expect(page.text()).toContain('Entered again in the same tool over the last eight weeks: Zendesk (3).');
});

test('nothing counted in any week: three steps, no letter', () => {
  const week = { ...data.week, retypedEntries: 0, records: 0, lookups: 0, lookupMs: 0, intended: 0 };
  const page = show({ data: { ...data, week, flows: [] } });
  expect(page.all('#summary ol li')).toHaveLength(3);
  expect(page.text()).not.toContain('weekly letter');
});

test('more rows of a table are shown on demand', async () => {
  const rows = [{ key: 'c1', n: 3 }];
  const page = show({ data: { ...data, tables: [{ name: 'counters', count: 2, rows }] } });
  expect(page.text()).toContain('Something common was entered 3 times.');
  await page.click('Show more');
  expect(calls.onShowStored).toHaveBeenCalledOnce();
});

test('everything stored is shown row by row, when asked for', async () => {
  const page = show();
  await page.click('Show everything that is stored');
  expect(calls.onShowStored).toHaveBeenCalledOnce();
  const row = { id: 'r1', tool: 'zendesk', openedAt: 0, entries: [{ kind: 'email' }] };
  const open = show({ data: { ...data, tables: [{ name: 'records', count: 1, rows: [row] }] } });
  expect(JSON.parse(open.element.querySelector('pre')?.textContent ?? '')).toEqual(row);
});
