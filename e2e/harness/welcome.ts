import type { Page } from 'playwright-core';

/** The welcome page: consent, then tools. */
export class Welcome {
  constructor(readonly page: Page) {}

  /** Agrees, chooses tools by their catalogue names and starts watching; resolves when the page says that it does. */
  async consent(toolNames: readonly string[]): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: 'I agree' }).click();
    if (toolNames.length > 0) await this.watch(toolNames);
  }

  /** Chooses further tools after consent. */
  async watch(toolNames: readonly string[]): Promise<void> {
    for (const name of toolNames) {
      // The accessible name goes on with the tool's hosts.
      await this.page.getByRole('checkbox', { name: new RegExp(`^${RegExp.escape(name)}`) }).check();
    }
    await this.page.getByRole('button', { name: /^Watch \d+ tools?$/ }).click();
    await this.page.getByRole('heading', { name: /watched/ }).waitFor();
  }
}
