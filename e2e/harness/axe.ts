import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(path.resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run().then(({ violations }) => JSON.stringify(violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => [id, ...nodes.map((node) => node.target.join(' '))].join(': '))))`;

/** What axe finds serious or critical on a page. It comes through the debugger: our pages' policy lets no script in. */
export async function seriousOn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Runtime.evaluate', { expression: AXE });
    const { result } = await session.send('Runtime.evaluate', {
      expression: RUN,
      awaitPromise: true,
      returnByValue: true,
    });
    return JSON.parse(result.value);
  } finally {
    await session.detach();
  }
}

/** What axe finds serious in a tree that scripts cannot enter, in light and dark: it looks at a copy. */
export async function seriousIn(
  context: BrowserContext,
  { html, css }: { readonly html: string; readonly css: string },
): Promise<readonly string[]> {
  const page = await context.newPage();
  try {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Copy</title><style>${css.replaceAll(':host', '#host')}</style>
      <body><main><h1>Page</h1></main><div id="host">${html}</div></body></html>`,
    );
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await seriousOn(page)));
    }
    return found;
  } finally {
    await page.close();
  }
}
