import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../../scripts/browser/launch';
import type { LedgerBench } from './page';

/** The page's functions as the script calls them, and its heap. */
export interface Bench extends LedgerBench {
  readonly heapBytes: () => Promise<number>;
  readonly cpuSeconds: () => Promise<Cpu>;
}

/** Processor time so far, in seconds: of all pages, and of the browser's own process, in which the database lies. */
interface Cpu {
  readonly page: number;
  readonly browser: number;
}

/** A secure context of its own, served from memory: nothing is asked of any network. */
const ORIGIN = 'https://bench.retyped.example';

/** Opens the bench's page in a browser on this profile, uses it, and closes the browser, which closes the database. */
export async function openBench<T>(
  profile: string,
  script: string,
  use: (bench: Bench) => Promise<T>,
): Promise<T> {
  const { context, close } = await launchBrowser({ extension: null, headless: true, profile });
  try {
    await context.route(`${ORIGIN}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }),
    );
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/`);
    await page.addScriptTag({ content: script });
    const session = await context.newCDPSession(page);
    const processes = await context.browser()?.newBrowserCDPSession();
    if (!processes) throw new Error('The browser offers no browser-wide DevTools session.');
    return await use({
      fill: (from, to, total) =>
        page.evaluate(([a, b, c]) => benchOf().fill(a, b, c), [from, to, total] as const),
      ask: (numbers) => page.evaluate((list) => benchOf().ask(list), numbers),
      type: (from, to) => page.evaluate(([a, b]) => benchOf().type(a, b), [from, to] as const),
      heapBytes: async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      },
      cpuSeconds: async () => {
        const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
        const of = (type: string) =>
          processInfo.reduce((sum, each) => sum + (each.type === type ? each.cpuTime : 0), 0);
        return { page: of('renderer'), browser: of('browser') };
      },
    });
  } finally {
    await close();
  }
}

/** Runs in the page. */
declare function benchOf(): LedgerBench;

/** Bytes of everything that the browser keeps of the database. */
export async function sizeOnDisk(profile: string): Promise<number> {
  const folder = path.join(profile, 'Default', 'IndexedDB');
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
