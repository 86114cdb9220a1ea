import type { Page } from 'playwright-core';

/** Pages of a PDF that Chromium wrote: its page objects stand uncompressed. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** How many sheets a page takes on paper, at its own margins. */
export async function sheetsOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  return pagesIn(await page.pdf({ format, preferCSSPageSize: false, printBackground: true }));
}
