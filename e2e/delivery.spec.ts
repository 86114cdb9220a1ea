import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerOf } from '../tests/team-people';
import { dayOf, weekOf, weeksUpTo } from '../utils/calendar';
import { warehouseRowSchema } from '../utils/report/row-schema';
import { openReport } from '../utils/report/seal';
import { createTeam, type Team } from '../utils/report/team';
import { eventually } from './counting';
import { Deliverer } from './harness/deliverer';
import { type Endpoint, type Fault, openEndpoint } from './harness/endpoint';
import { TeamBrowser } from './harness/team-browser';

/** A host that the end-to-end build was granted: the browser's own question cannot be clicked by automation. */
const HOST = 'warehouse.zendesk.com';
const SECRET = 'q1w2e3r4-signature';
const NOW = Date.now();
const LAST = weeksUpTo(weekOf(NOW), 2)[0] ?? weekOf(NOW);

let endpoint: Endpoint;
let browser: TeamBrowser;
let team: Team;
let person: Deliverer;
let page: Page;
beforeAll(async () => {
  endpoint = await openEndpoint(HOST);
  browser = await TeamBrowser.open('en', endpoint.flags);
  team = await createTeam('Revenue', 5, '2026-11-01');
  person = await Deliverer.open(browser, HOST);
  page = person.page;
  await person.join(await ledgerOf(0, LAST), team, NOW);
});
afterAll(async () => {
  await browser?.close();
  await endpoint?.close();
});

const section = () => person.section();

/** Tries at once, meets a fault, and reads what the person is told. */
async function meet(fault: Fault): Promise<string> {
  const before = endpoint.seen.length;
  endpoint.faults.push(fault);
  await person.tryNow().click();
  await eventually(
    async () => endpoint.seen.length,
    (count) => count > before,
    20_000,
  );
  await page.waitForTimeout(400);
  return (
    (await section()
      .getByText(/has not arrived/)
      .textContent()) ?? ''
  );
}

test('nothing is asked of the network before; pages cannot, whatever their code does', async () => {
  expect(endpoint.seen).toEqual([]);
  const tried = page.evaluate((url) => fetch(url, { mode: 'no-cors' }), `https://${HOST}/`);
  await expect(tried).rejects.toThrow();
  const worker = await browser.extension.serviceWorker();
  await expect(worker.evaluate(() => fetch('http://127.0.0.1:9/', { mode: 'no-cors' }))).rejects.toThrow();
  expect(endpoint.seen).toEqual([]);
});

let shown = '';
test('rows: agreed to, announced a day ahead, shown byte for byte', async () => {
  await person.agree(
    'POST rows',
    `https://${HOST}/?query=INSERT+INTO+retyped.rows+FORMAT+JSONEachRow&sig=${SECRET}`,
    SECRET,
  );
  await section().getByRole('button', { name: /exact/i }).first().click();
  shown = (await section().locator('pre').textContent()) ?? '';
  for (const line of shown.trim().split('\n')) warehouseRowSchema.parse(JSON.parse(line));
  await page.waitForTimeout(500);
  expect(endpoint.seen).toEqual([]);
});

test('whatever the endpoint does, nothing is lost and the same bytes come again', async () => {
  await person.aDayGoesBy();
  expect(await meet({ status: 500 })).toContain('an error of its own');
  expect(await meet({ status: 403 })).toContain('does not take the key');
  expect(await meet({ status: 429, headers: { 'Retry-After': '7200' } })).toContain('asks to wait');
  expect(await meet('redirect')).toContain('points elsewhere');
  expect(await meet('reset')).toContain('could not be reached');
  expect(endpoint.files.size).toBe(0);
  expect(endpoint.seen.map(({ path }) => path)).not.toContain('/elsewhere');
});

test('a worker that is killed while the endpoint is slow leaves the report to the next one', async () => {
  endpoint.faults.push('hold');
  const before = endpoint.seen.length;
  await person.tryNow().click();
  await eventually(
    async () => endpoint.seen.length,
    (count) => count > before,
    20_000,
  );
  await browser.extension.killServiceWorker();
  await person.tryNow().click();
  await section()
    .getByText(/arrived on/)
    .waitFor({ timeout: 20_000 });
  // The one whose connection broke came in part.
  const whole = endpoint.seen.filter(({ fault }) => fault !== 'reset').map(({ body }) => body.toString());
  // What was announced for tomorrow went today, and says so.
  const released = shown.replaceAll(`"made":"${dayOf(NOW + 86_400_000)}"`, `"made":"${dayOf(NOW)}"`);
  expect(new Set(whole)).toEqual(new Set([released]));
  expect([...endpoint.files.values()].map(String)).toEqual([released]);
  expect(endpoint.seen.map(({ traces }) => traces).join('')).toBe('');
  expect(new Set(endpoint.seen.map(({ authorization }) => authorization))).toEqual(
    new Set([`Basic ${Buffer.from(`writer:${SECRET}`).toString('base64')}`]),
  );
});

test('what opens the endpoint is on no page and in no download', async () => {
  await page.reload();
  await section()
    .getByText(/arrived on/)
    .waitFor();
  const { bytes } = await browser.saved(page, () =>
    page
      .getByRole('button', { name: /Download/ })
      .first()
      .click(),
  );
  const words = [await page.content(), new TextDecoder().decode(bytes)].join();
  expect(words).toContain('(secret)');
  expect(words).not.toContain(SECRET);
});

test('files: past every fault the sealed report is put under its own name, once', async () => {
  await section().getByRole('button', { name: 'Stop delivering' }).click();
  await section().getByText('Enter an endpoint yourself').waitFor();
  // Another ledger of the same browser: weeks that were not spoken of.
  await person.join(await ledgerOf(1, LAST), team, NOW);
  await person.agree(
    'PUT report',
    `https://${HOST}/reports/{quarter}/{report}.age?X-Amz-Signature=${SECRET}`,
  );
  await person.aDayGoesBy();
  const before = endpoint.files.size;
  const tries = endpoint.seen.length;
  expect(await meet({ status: 503 })).toContain('an error of its own');
  expect(await meet({ status: 403 })).toContain('does not take the key');
  expect(await meet('redirect')).toContain('points elsewhere');
  expect(await meet('reset')).toContain('could not be reached');
  endpoint.faults.push('hold');
  await person.tryNow().click();
  await eventually(
    async () => endpoint.seen.length,
    (count) => count === tries + 5,
    20_000,
  );
  await browser.extension.killServiceWorker();
  await person.tryNow().click();
  await eventually(
    async () => endpoint.files.size,
    (size) => size > before,
    20_000,
  );
  const [name, file] = [...endpoint.files].at(-1) ?? ['', Buffer.alloc(0)];
  const report = await openReport(new Uint8Array(file), team.identity);
  expect(name).toBe(`/reports/${report.quarter}/${report.id}.age?X-Amz-Signature=${SECRET}`);
  // Five faults and the one that was taken: nothing was laid twice, and nothing in part.
  expect(endpoint.seen.filter(({ path }) => path === name)).toHaveLength(6);
  expect(endpoint.files.size).toBe(before + 1);
});
