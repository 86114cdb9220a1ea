import type { Page } from 'playwright-core';
import type { TeamBrowser } from './team-browser';

/** Opens one of the team page's pages by its menu. */
export async function open(team: Page, name: string): Promise<void> {
  await team.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await team.locator('nav a[aria-current]', { hasText: name }).waitFor();
  await team.getByRole('heading', { level: 1 }).waitFor();
}

/** Drops files on the page of reports. */
export async function bring(team: Page, files: readonly string[]): Promise<void> {
  await open(team, 'Reports');
  await team
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
}

/** Cells of the tables on the page, or inside a part of it, row by row. */
export async function cells(team: Page, part = 'main'): Promise<string[][]> {
  const rows = await team.locator(`${part} tbody tr`).all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((text) => text.trim())),
  );
}

/** Looks at every report that waits, and releases it: the files, and the texts as they were shown. */
export async function releaseAll(
  rep: TeamBrowser,
  page: Page,
): Promise<readonly { readonly file: string; readonly preview: string }[]> {
  const released: { file: string; preview: string }[] = [];
  const looks = page.getByRole('button', { name: /^Look at the report/ });
  await looks.first().waitFor();
  for (let left = await looks.count(); left > 0; left -= 1) {
    await looks.first().click();
    await page.getByRole('button', { name: 'Show the exact text' }).first().click();
    const preview = (await page.locator('pre').first().textContent()) ?? '';
    const { file } = await rep.saved(page, () =>
      page.getByRole('button', { name: 'Release as a file' }).click(),
    );
    released.push({ file, preview });
    await page.getByText('Released so far').waitFor();
  }
  return released;
}

/** The team's secret key, as it lies in the page's own database. */
export function identityOf(team: Page): Promise<string> {
  return team.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('retyped-team');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ identity: string }[]>((resolve) => {
      const request = database.transaction('teams').objectStore('teams').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows[0]?.identity ?? '';
  });
}
