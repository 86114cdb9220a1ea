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
      // A checkbox is labelled by its tool's name and hosts; some names begin like others.
      const label = this.page.locator('label').filter({ has: this.page.getByText(name, { exact: true }) });
      await label.getByRole('checkbox').check();
    }
    await this.page.getByRole('button', { name: /^Watch \d+ tools?$/ }).click();
    await this.page.getByRole('heading', { name: /watched/ }).waitFor();
  }
}
