import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';

/** The part of the extension's API that the harness uses inside the worker. */
interface ExtensionGlobal {
  readonly chrome: { readonly runtime: { reload(): void } };
}

/** What a recording adds to the worker's global. */
interface RecordingGlobal {
  received: string[];
  readonly chrome: {
    readonly runtime: { readonly onMessage: { addListener(listener: (message: unknown) => void): void } };
  };
}

/** The part of the extension's API that tells a tab's badge. */
interface BadgeGlobal {
  readonly chrome: {
    readonly tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
    readonly action: { getBadgeText(of: { tabId?: number }): Promise<string> };
  };
}

/** The installed extension as the browser sees it. */
export class Extension {
  readonly origin: string;

  constructor(
    private readonly context: BrowserContext,
    readonly id: string,
  ) {
    this.origin = `chrome-extension://${id}`;
  }

  /** Opens one of its pages (`welcome.html`) in a new tab. */
  async openPage(name: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.origin}/${name}`);
    return page;
  }

  /** Its running service worker; waits for one to start. */
  async serviceWorker(): Promise<Worker> {
    const mine = (worker: Worker) => worker.url().startsWith(this.origin);
    return (
      this.context.serviceWorkers().find(mine) ??
      this.context.waitForEvent('serviceworker', { predicate: mine, timeout: 60_000 })
    );
  }

  /**
   * Stops the service worker as the browser does when it is idle: memory is lost, the next event starts a new one.
   * Closing its DevTools target does that (seen in Chromium 156: the next message is answered by a fresh start).
   */
  async killServiceWorker(): Promise<void> {
    await this.withBrowserSession(async (session) => {
      let left = await this.workerTargets(session);
      if (left.length === 0) return;
      const worker = await this.serviceWorker();
      await worker.evaluate(() => {
        (globalThis as { beforeKill?: true }).beforeKill = true;
      });
      // A worker that a message is just waking takes no notice, and one that starts again may keep its target's id: it
      // was stopped once its target or its memory is gone.
      for (let tries = 0; tries < 10; tries += 1) {
        for (const targetId of left) await session.send('Target.closeTarget', { targetId });
        await new Promise((resolve) => setTimeout(resolve, 100));
        const now = await this.workerTargets(session);
        left = left.filter((id) => now.includes(id));
        if (left.length === 0 || !(await this.remembers())) return;
      }
      throw new Error('The service worker did not stop in ten tries');
    });
  }

  /**
   * From now on keeps, as text, every message that reaches the background; ends with the worker's life. This is the
   * boundary that a secret must not cross, whatever the background would do with it.
   */
  async recordMessages(): Promise<() => Promise<readonly string[]>> {
    const worker = await this.serviceWorker();
    await worker.evaluate(() => {
      const world = globalThis as unknown as RecordingGlobal;
      world.received = [];
      world.chrome.runtime.onMessage.addListener((message) => {
        world.received.push(JSON.stringify(message));
      });
    });
    return () => worker.evaluate(() => (globalThis as unknown as RecordingGlobal).received);
  }

  /** What the badge of a tab says. */
  async badge(url: string): Promise<string> {
    const worker = await this.serviceWorker();
    return worker.evaluate(async (pattern) => {
      const { chrome } = globalThis as unknown as BadgeGlobal;
      const [tab] = await chrome.tabs.query({ url: pattern });
      return chrome.action.getBadgeText(tab ? { tabId: tab.id } : {});
    }, url);
  }

  /** Whether a service worker runs now. */
  async isAwake(): Promise<boolean> {
    return this.withBrowserSession(async (session) => (await this.workerTargets(session)).length > 0);
  }

  /** Reloads the extension as an update does: its pages close, old content scripts are orphaned. */
  async reload(): Promise<void> {
    const worker = await this.serviceWorker();
    const gone = new Promise<void>((resolve) => worker.once('close', () => resolve()));
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      // Later, so that this call is answered before the worker goes.
      setTimeout(() => chrome.runtime.reload(), 0);
    });
    await gone;
    await this.serviceWorker();
  }

  /** Whether a worker runs that was there when the kill began. One that is dying does not answer: then ask again. */
  private async remembers(): Promise<boolean> {
    const worker = this.context.serviceWorkers().find((each) => each.url().startsWith(this.origin));
    if (!worker) return false;
    const asked = worker.evaluate(() => (globalThis as { beforeKill?: true }).beforeKill === true);
    const late = new Promise<true>((resolve) => setTimeout(() => resolve(true), 500));
    return Promise.race([asked.catch(() => false), late]);
  }

  private async workerTargets(session: CDPSession): Promise<string[]> {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin))
      .map(({ targetId }) => targetId);
  }

  private async withBrowserSession<T>(use: (session: CDPSession) => Promise<T>): Promise<T> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser offers no browser-wide DevTools session.');
    const session = await browser.newBrowserCDPSession();
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }
}
