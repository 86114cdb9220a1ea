import type { CDPSession, Page } from 'playwright-core';

/** The isolated world of a page in which the observer runs: what a page cannot reach, and a debugger can. */
export class ObserverWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  /** The world in the page's top frame; waits for the observer to come. */
  static async of(page: Page): Promise<ObserverWorld> {
    const session = await page.context().newCDPSession(page);
    const found = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error(`No world of the extension on ${page.url()}`)), 10_000);
      session.on('Runtime.executionContextCreated', ({ context }) => {
        const { auxData } = context as { auxData?: { type?: string } };
        if (auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://'))
          resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    return new ObserverWorld(session, await found);
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
