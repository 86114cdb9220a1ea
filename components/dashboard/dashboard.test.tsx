// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from '../../tests/fakes/render';
import type { ToolId, Week } from '../../utils/model';
import { Dashboard } from './dashboard';
import type { DashboardData, DashboardProps } from './props';

const calls = {
  onRevoke: vi.fn(),
  onErase: vi.fn(async () => undefined),
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
    intended: 3,
    ...times,
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
  const page = show({ data: { week, flows: [], tools: [], stored: { entries: 0, records: 0 } } });
  expect(page.element.querySelector('table')).toBeNull();
  expect(page.text()).toContain('Nothing is stored.');
  expect(page.text()).not.toMatch(/0\s?sec/);
});

test('failed: says what to do', async () => {
  const page = render(<Dashboard failed toolName={(tool) => tool} {...calls} />);
  await page.click('Try again');
  expect(calls.onRetry).toHaveBeenCalledOnce();
});
