import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import type { RecordId, ToolId } from '../model';
import type { Notice } from '../pill/notice';
import { pillWords } from '../pill/words';
import type { PillFinding } from '../summary/finding';
import { announce, forgetPill, readyPill } from './announce';

const desk = { id: 'zendesk' as ToolId, name: 'Zendesk' };
const finding: PillFinding = { type: 'repeat', id: '1', tool: desk, firstAt: 0 };
const notice: Notice = { finding, record: 'record-0001' as RecordId, words: pillWords(finding) };

/** A tab whose page is there or gone, and holds the pill once its script came. */
class Tab {
  private static last = 0;
  readonly id = ++Tab.last;
  isGone = false;
  /** Scripts of a file come later than those that are sent after them. */
  isSlow = false;
  private holds = false;
  /** What came into the page: the pill's script, or a notice, which the pill took or which had to wait. */
  readonly came: ('script' | 'taken' | 'waits')[] = [];

  async execute({ files }: { readonly files?: readonly string[] }) {
    if (this.isGone) throw new Error('No tab with that id.');
    if (files && this.isSlow) await new Promise((resolve) => setTimeout(resolve, 5));
    this.came.push(files ? 'script' : this.holds ? 'taken' : 'waits');
    this.holds ||= files !== undefined;
    return [{ result: files ? undefined : this.came.at(-1) === 'taken' }];
  }
  /** Another page comes into the tab; the background hears of it when a field of it is used. */
  loads(isHeardOf: boolean): void {
    this.holds = false;
    this.came.length = 0;
    if (isHeardOf) forgetPill(this.id);
  }
  async says(): Promise<void> {
    await readyPill(this.id);
    await announce(this.id, notice);
  }
}

let tab: Tab;
const badge = vi.fn(async () => undefined);
beforeEach(() => {
  tab = new Tab();
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(badge);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(((script: object) =>
    tab.execute(script)) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  badge.mockClear();
});

test('the script comes once into a page, and the second notice finds the pill', async () => {
  await tab.says();
  await tab.says();
  expect(tab.came).toEqual(['script', 'taken', 'taken']);
  expect(badge).toHaveBeenCalledTimes(2);
});

test('a notice that comes before the script waits for it, and no second one is sent after it', async () => {
  tab.isSlow = true;
  await Promise.all([readyPill(tab.id), announce(tab.id, notice)]);
  expect(tab.came).toEqual(['waits', 'script']);
});

test.each([
  ['is heard of', true, ['script', 'taken']],
  ['is not', false, ['waits', 'script']],
])('another page in the tab that %s gets the script anew', async (_name, isHeardOf, came) => {
  await tab.says();
  tab.loads(isHeardOf);
  await tab.says();
  expect(tab.came).toEqual(came);
});

test('a tab that is gone or not granted is passed over', async () => {
  tab.isGone = true;
  await expect(tab.says()).resolves.toBeUndefined();
  expect(badge).toHaveBeenCalledOnce();
});
