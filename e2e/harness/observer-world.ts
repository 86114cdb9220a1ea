import type { CDPSession, Page } from 'playwright-core';

const PATIENCE_MS = 60_000;
const IS_RUNNING = 'chrome.runtime?.id !== undefined && globalThis.retyped?.signal.aborted === false';

/** The isolated world of a page in which the observer runs: what a page cannot reach, and a debugger can. */
export class ObserverWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  /** The world in the page's top frame whose observer runs; waits for one. An update leaves orphaned ones behind. */
  static async of(page: Page): Promise<ObserverWorld> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      const session = await page.context().newCDPSession(page);
      const worlds: ObserverWorld[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => {
        const { auxData } = context as { auxData?: { type?: string } };
        if (auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://'))
          worlds.push(new ObserverWorld(session, context.id));
      });
      await session.send('Runtime.enable');
      for (const world of worlds) if (await world.run<boolean>(IS_RUNNING).catch(() => false)) return world;
      await session.detach();
      await page.waitForTimeout(200);
    }
    throw new Error(`No observer runs on ${page.url()}`);
  }

  /** Runs source there; what it comes to, as JSON. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** What the observer was told that the ledger holds, from now on, as it is told. */
  async acknowledgements(): Promise<readonly string[]> {
    const heard: string[] = [];
    this.session.on('Runtime.consoleAPICalled', ({ args: [first, ...rest] }) => {
      if (first?.value === 'acknowledged') heard.push(...rest.map(({ value }) => String(value)));
    });
    await this.run(`(() => {
      const send = chrome.runtime.sendMessage.bind(chrome.runtime);
      chrome.runtime.sendMessage = async (message) => {
        const reply = await send(message);
        if (message.type === 'entries') console.debug('acknowledged', ...(reply.acknowledged ?? []));
        return reply;
      };
    })()`);
    return heard;
  }
}
