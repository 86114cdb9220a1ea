import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { LedgerBench } from '../ledger/page';
import { recordOf } from '../ledger/people';

/** Fields of each filled record. */
const FIELDS = 6;

/**
 * Fills the extension's own ledger, under its own key, with so many entries of made-up people; returns the number of
 * records.
 * @param page any page of the extension that reads no ledger meanwhile
 */
export async function fillLedger(page: Page, entries: number): Promise<number> {
  const records = Math.ceil(entries / FIELDS);
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, '../ledger/page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  // Through the debugger: the policy of the extension's pages lets no other script in.
  await page.evaluate(outputFiles[0]?.text ?? '');
  await page.evaluate((total) => benchOf().fill(0, total, total), records);
  return records;
}

/** Runs in the page. */
declare function benchOf(): LedgerBench;

/** E-mail addresses in the ledger, each of a person of its own whom no record of this tool holds; spread over all records. */
export function emailsOutside(tool: string, records: number, count: number): readonly string[] {
  const tools = new Map<string, Set<string>>();
  for (let number = 0; number < records; number += 1) {
    const { tool: into, fields } = recordOf(number);
    const email = fields.find(([kind]) => kind === 'email')?.[1] ?? '';
    tools.set(email, (tools.get(email) ?? new Set()).add(into));
  }
  const found = [...tools].flatMap(([email, into]) => (into.has(tool) ? [] : [email]));
  if (found.length < count) throw new RangeError('The ledger is too small for so many rounds.');
  return Array.from({ length: count }, (_, i) => found[Math.floor((i * found.length) / count)] ?? '');
}
