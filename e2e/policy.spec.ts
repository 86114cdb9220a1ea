import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, recordsIn } from './counting';
import { ada } from './harness/person';
import { type ManagedBuild, managedBuild, maySetPolicies } from './harness/policy';
import { openRep, type Rep } from './harness/rep';

/** A wrong type, which the browser drops before anybody sees it; a wrong value, which only Retyped can find. */
const POLICY = {
  watchTools: ['zendesk', 'quickbooks-online'],
  neverWatchTools: ['dynamics-365'],
  customTools: [{ host: 'intranet.example.org', name: 'Guest book', category: 'erp', stage: 'operate' }],
  floor: 7,
  retentionDays: 30,
  survey: false,
  hourlyRate: '60 EUR',
  team: 'retyped:join#nonsense',
  locks: ['retentionDays', 'survey'],
  expected: ['hourlyRate', 'floor'],
};

/** Policies of the machine need root: whoever runs this otherwise has the pure tables (utils/policy). */
describe.runIf(maySetPolicies)('a managed policy in Chromium', () => {
  let build: ManagedBuild;
  let rep: Rep;
  beforeAll(async () => {
    build = await managedBuild();
    try {
      await build.set(POLICY);
      rep = await openRep({ extension: build.folder });
    } catch (error) {
      await build.remove();
      throw error;
    }
  });
  afterAll(async () => {
    await rep?.close();
    await build?.remove();
  });

  const settings = async (): Promise<Page> => {
    const page = await rep.extension.openPage('dashboard.html#settings');
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    return page;
  };
  const count = async () => recordsIn(await rep.ledger()).length;

  test('reaches the extension, and consents to nothing', async () => {
    expect(rep.extension.id).toBe(build.id);
    await (await rep.helpdesk()).openTicket(ada);
    expect(await count()).toBe(0);
  });

  test('is shown at consent; what is asked for is ticked and can be unticked; what is forbidden is not offered', async () => {
    const { page } = await rep.welcome();
    await page.bringToFront();
    await page.getByText('Your organisation set this:').waitFor();
    const asked = page.getByText(/You are asked to watch/);
    expect(await asked.textContent()).toMatch(/Zendesk.*QuickBooks Online.*Guest book/);
    await page.getByRole('button', { name: 'I agree' }).click();
    const box = (name: string) => page.locator('label').filter({ hasText: name }).getByRole('checkbox');
    await box('Zendesk').first().waitFor();
    expect(await box('QuickBooks Online').isChecked()).toBe(true);
    await box('Guest book').uncheck();
    expect(await page.getByText('Dynamics 365', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Watch 2 tools' }).click();
    await page.getByRole('heading', { name: /watched/ }).waitFor();
  });

  test('locks hold; each value says who set it; what does not hold is said, without its value', async () => {
    const page = await settings();
    const kept = page.getByLabel('Keep fingerprints for');
    expect([await kept.isDisabled(), await kept.inputValue()]).toEqual([true, '30']);
    expect(await page.getByText('Set and locked by your organisation').count()).toBe(2);
    const wrong = await page.getByText(/does not hold and is left out/).allTextContents();
    expect(wrong.map((text) => /out: (.*)\. It/.exec(text)?.[1]).sort()).toEqual([
      'hourlyRate (it did not arrive)',
      'team (it is no invite)',
    ]);
    expect(await page.content()).not.toContain('nonsense');
    await page.close();
  });

  test('forbidden tools are not read, asked for ones are once they are chosen', async () => {
    await (await rep.crm()).addContact(ada);
    await (await rep.helpdesk()).openTicket(ada);
    const seen = await eventually(
      async () => recordsIn(await rep.ledger()),
      (rows) => rows.length > 0,
      10_000,
    );
    expect(new Set(seen.map(({ tool }) => tool))).toEqual(new Set(['zendesk']));
  });

  test('a change that loosens stops observation at once and is asked about; agreed to, it goes on', async () => {
    const before = await count();
    await build.set({ ...POLICY, retentionDays: 120, floor: 5, neverWatchTools: [] });
    const { page } = await rep.welcome();
    await page.bringToFront();
    await page.getByText('are kept for 120 days').waitFor({ timeout: 20_000 });
    expect(await page.getByText('as few as 5 people').count()).toBe(1);
    await (await rep.helpdesk()).openTicket(ada, { subject: 'A second ticket' });
    const popup = await rep.extension.openPage('popup.html');
    await popup.getByRole('heading', { name: 'Your organisation changed something.' }).waitFor();
    await popup.close();
    expect(await count()).toBe(before);
    await page.bringToFront();
    await page.getByRole('button', { name: 'I agree to the changes' }).click();
    await page.getByText('are kept for 120 days').waitFor({ state: 'detached' });
    await (await rep.helpdesk()).openTicket(ada, { subject: 'A third ticket' });
    expect(await eventually(count, (now) => now > before, 10_000)).toBeGreaterThan(before);
  });

  test('stricter than agreed to asks nothing; no policy leaves the person’s own', async () => {
    await build.set({ ...POLICY, retentionDays: 7, neverWatchTools: ['zendesk'] });
    const page = await settings();
    await page.getByText('Never watched: Zendesk').waitFor({ timeout: 20_000 });
    expect(await page.getByLabel('Keep fingerprints for').inputValue()).toBe('7');
    expect(await page.getByText('Nothing is read until').count()).toBe(0);
    await page.close();
  });
});
