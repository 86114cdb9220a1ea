import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '../../tests/report-maker';
import { companyReports } from '../../tests/report-team';
import { weekOf, weeksUpTo } from '../../utils/calendar';
import { contributorIn, createContributor } from '../../utils/report/contributor';
import { previewOf, sealReport } from '../../utils/report/seal';
import { TeamBrowser } from '../harness/team-browser';
import { bring, cells, open } from '../harness/team-page';

/** A thousand sealed reports of twelve weeks in the page of a manager, who goes on using it meanwhile. */
const REPORTS = 1_000;
const WEEKS = 12;
/** Longest task that a person does not notice, in milliseconds (Long Tasks API, W3C). */
const LONGEST_MS = 50;
const LAST = weeksUpTo(weekOf(Date.now()), 3)[0] ?? weekOf(Date.now());

let manager: TeamBrowser;
let team: Page;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'retyped-thousand-'));
  manager = await TeamBrowser.open();
});
afterAll(async () => {
  await manager?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the page holds of its team. */
const teamOf = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('retyped-team');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ id: string; key: string }[]>((resolve) => {
      const request = database.transaction('teams').objectStore('teams').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows[0] ?? { id: '', key: '' };
  });

async function sealedFiles(of: { readonly id: string; readonly key: string }): Promise<string[]> {
  const made = companyReports(REPORTS, WEEKS, { last: LAST }).slice(0, REPORTS);
  const files: string[] = [];
  for (const [i, report] of made.entries()) {
    const person = await contributorIn(createContributor(of.id), report.quarter);
    const own = { ...report, team: of.id, contributor: person.id, browser: idOf(`b${i}`) };
    const file = path.join(folder, `report-${i}.age`);
    writeFileSync(file, await sealReport(previewOf(own), of, person));
    files.push(file);
  }
  return files;
}

test('a thousand reports are read, merged and shown, with progress, and no task of the page is long', async () => {
  team = await manager.page('team.html');
  await team.getByLabel('Name of the team').fill('Revenue');
  await team.getByRole('button', { name: 'Create the team' }).click();
  await team.getByRole('heading', { name: 'Invites' }).waitFor();
  const files = await sealedFiles(await teamOf(team));
  await open(team, 'Reports');
  await team.evaluate(() => {
    const world = globalThis as unknown as { longTasks: number[] };
    world.longTasks = [];
    // Before the event the driver hands a thousand files to the input, which is no work of the page.
    let since = Number.POSITIVE_INFINITY;
    addEventListener(
      'change',
      () => {
        since = Math.min(since, performance.now());
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries())
        if (startTime >= since) world.longTasks.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  const began = Date.now();
  await bring(team, files);
  await team.getByText(/of 1,000 files/).waitFor({ timeout: 30_000 });
  await team.getByText(/of 1,000 files/).waitFor({ state: 'detached', timeout: 240_000 });
  const read = Date.now() - began;
  const show = team.getByRole('button', { name: /^Show \d+ weeks?/ });
  await show.click();
  await show.waitFor({ state: 'detached', timeout: 120_000 });
  await open(team, 'Missing integrations');
  await team.locator('main tbody tr').first().waitFor({ timeout: 120_000 });
  const shown = Date.now() - began;
  expect((await cells(team)).length).toBeGreaterThan(2);
  const long = await team.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  console.log(
    `${files.length} reports read in ${(read / 1000).toFixed(1)} s, figures shown after ${(shown / 1000).toFixed(1)} s; tasks over 50 ms: ${long.join(', ') || 'none'}`,
  );
  expect(long.filter((duration) => duration > LONGEST_MS)).toEqual([]);
}, 480_000);
