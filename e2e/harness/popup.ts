import type { BrowserContext, Page } from 'playwright-core';

/** What the popup says about the week. */
export interface PopupReading {
  /** Retyped entries and records in the headline; 0 when it says that there are none. */
  readonly entries: number;
  readonly records: number;
  /** Every line of text, as shown. */
  readonly lines: readonly string[];
}

const numberIn = (text: string | undefined): number => Number(/\d+/.exec(text ?? '')?.[0] ?? 0);

/** The popup, opened as a tab: the browser's own popup window is out of automation's reach. */
export class Popup {
  private page: Page | undefined;

  constructor(
    private readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  /** Opens it anew, in the size of a popup. */
  async open(): Promise<Page> {
    this.page ??= await this.context.newPage();
    await this.page.setViewportSize({ width: 380, height: 560 });
    await this.page.goto(this.url);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    return this.page;
  }

  /** The figures it shows when opened now. */
  async figures(): Promise<PopupReading> {
    const page = await this.open();
    const [entries, records] = await page.locator('h1 strong').allInnerTexts();
    // Lines as shown, which textContent does not tell apart.
    const text = await page.getByRole('main').innerText();
    const lines = text.split('\n').map((line) => line.trim());
    return { entries: numberIn(entries), records: numberIn(records), lines: lines.filter(Boolean) };
  }

  async close(): Promise<void> {
    await this.page?.close();
    this.page = undefined;
  }
}
