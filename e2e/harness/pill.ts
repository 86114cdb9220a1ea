import type { CDPSession, Page } from 'playwright-core';
import { closedShadowNodes, hasRoom, isButton, isText, middleOf, nameOf } from './pill-tree';

/** What a person sees in the pill. */
export interface PillReading {
  /** Every visible text in reading order, the headline first. */
  readonly lines: readonly string[];
  /** The number of tools in "You've typed this into 3 tools"; undefined when the pill says something else. */
  readonly tally: number | undefined;
  /** Names of its buttons. */
  readonly buttons: readonly string[];
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The pill of one page. Its shadow root is closed, so that neither the page nor Playwright's locators can enter it: it
 * is read through the DevTools protocol.
 */
export class Pill {
  constructor(private readonly page: Page) {}

  /** What the pill shows now, or undefined when it shows nothing. */
  read(): Promise<PillReading | undefined> {
    return this.withSession(async (session) => {
      const nodes = await closedShadowNodes(session);
      const lines: string[] = [];
      for (const node of nodes.filter(isText)) {
        if (await hasRoom(session, node)) lines.push(node.nodeValue.trim());
      }
      if (lines.length === 0) return undefined;
      const tally = /typed this into (\d+) tools?/.exec(lines.join(' '))?.[1];
      return {
        lines,
        tally: tally === undefined ? undefined : Number(tally),
        buttons: nodes.filter(isButton).map(nameOf),
      };
    });
  }

  /** Waits until the pill shows something; rejects after `timeoutMs`. */
  async appears(timeoutMs = 5000): Promise<PillReading> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const reading = await this.read();
      if (reading) return reading;
      if (Date.now() > deadline) throw new Error(`No pill within ${timeoutMs} ms on ${this.page.url()}`);
      await pause(100);
    }
  }

  /**
   * Everything the pill says while `action` runs and for `afterMs` longer: it hides by itself, so that looking at the end
   * may be too late. `onReading` is awaited at each new reading, for a screenshot.
   */
  async during(
    action: () => Promise<void>,
    onReading: (reading: PillReading) => Promise<void> | void = () => undefined,
    afterMs = 1000,
  ): Promise<PillReading[]> {
    const readings: PillReading[] = [];
    let running = true;
    const acting = action()
      .then(() => pause(afterMs))
      .finally(() => {
        running = false;
      });
    const looking = async () => {
      while (running) {
        const reading = await this.read();
        const last = readings.at(-1);
        if (reading && reading.lines.join('\n') !== last?.lines.join('\n')) {
          readings.push(reading);
          await onReading(reading);
        }
        await pause(200);
      }
    };
    await Promise.all([acting, looking()]);
    return readings;
  }

  /** Presses one of its buttons with the mouse, once it stands still: the pill moves when it grows. */
  async press(button: string): Promise<void> {
    let { x, y } = await this.placeOf(button);
    for (;;) {
      await pause(50);
      const now = await this.placeOf(button);
      if (now.x === x && now.y === y) break;
      ({ x, y } = now);
    }
    await this.page.mouse.click(x, y);
  }

  private placeOf(button: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.withSession(async (session) => {
      const nodes = await closedShadowNodes(session);
      const node = nodes.find((each) => isButton(each) && nameOf(each) === button);
      if (!node) throw new Error(`The pill has no button “${button}”`);
      return middleOf(session, node);
    });
  }

  /** What the live region says to a screen reader. */
  announcement(): Promise<string> {
    return this.inRoot(`function () { return this.querySelector('[aria-live=polite]').textContent; }`);
  }

  /** Name of its button that has the focus; empty when it has none. */
  focused(): Promise<string> {
    return this.inRoot(`function () {
      const active = this.activeElement;
      return active ? (active.getAttribute('aria-label') ?? active.textContent) : '';
    }`);
  }

  /** Where it is on the screen. */
  box(): Promise<{
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  }> {
    return this.inRoot(`function () {
      const { top, left, width, height } = this.querySelector('.pill').getBoundingClientRect();
      return { top, left, width, height };
    }`);
  }

  /** Its tree and its styles, for looking at it where scripts can. */
  markup(): Promise<{ readonly html: string; readonly css: string }> {
    return this.inRoot(`function () {
      const css = [...this.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
      return { html: this.innerHTML, css: css.join('\\n') };
    }`);
  }

  /** Runs a function in the page with the pill's closed root as `this`. */
  private inRoot<T>(source: string): Promise<T> {
    return this.withSession(async (session) => {
      const [root] = await closedShadowNodes(session);
      if (!root) throw new Error('The page has no closed shadow root.');
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: source,
        returnByValue: true,
      });
      return result.value;
    });
  }

  private async withSession<T>(use: (session: CDPSession) => Promise<T>): Promise<T> {
    const session = await this.page.context().newCDPSession(this.page);
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }
}
