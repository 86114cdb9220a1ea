import type { BrowserContext, Page } from 'playwright-core';

/** A figure's name and its value, as the popup writes both. */
export type Figures = Readonly<Record<string, string>>;

/** The popup, opened as a tab: the browser's own popup window is out of automation's reach. */
export class Popup {
  private page: Page | undefined;

  constructor(
    private readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  async open(): Promise<Page> {
    this.page ??= await this.context.newPage();
    await this.page.goto(this.url);
    await this.page.locator('dl').first().waitFor();
    return this.page;
  }

  /** Every term of its description lists with its value. Opens the popup when it is not open. */
  async figures(): Promise<Figures> {
    const page = this.page ?? (await this.open());
    const pairs = await page.locator('dt').evaluateAll((terms) =>
      terms.map((term) => {
        let next = term.nextElementSibling;
        while (next && next.tagName !== 'DD') next = next.nextElementSibling;
        return [term.textContent, next?.textContent ?? ''].map((text) => text.replace(/\s+/g, ' ').trim());
      }),
    );
    return Object.fromEntries(pairs);
  }

  async close(): Promise<void> {
    await this.page?.close();
    this.page = undefined;
  }
}
