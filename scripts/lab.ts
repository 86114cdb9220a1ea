/**
 * `npm run lab -- <file.html|address of a local page> [--save name]`: what Retyped sees on a page, field by field, with
 * the rules that decided. `--save` writes the form, stripped and annotated, to tests/forms: correct `data-kind` there
 * where the guess is wrong, and tests/forms.test.ts holds it from then on.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { kindOf } from '../utils/fields/classify';
import { launchBrowser } from './browser/launch';
import type { SeenPage } from './lab/page';
import { tableOf } from './lab/table';

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/;

/** Address of what the person named; only this machine's pages, so that nobody points it at a customer's account. */
function addressOf(named: string): string {
  if (existsSync(named)) return pathToFileURL(path.resolve(named)).href;
  const url = URL.parse(named);
  if (url && LOCAL.test(url.hostname)) return url.href;
  throw new Error(`${named} is neither a file nor the address of a page on this machine.`);
}

/** The reader as one script that a page can run. */
async function reader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'lab/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'retypedLab',
  });
  return outputFiles[0]?.text ?? '';
}

async function look(address: string): Promise<SeenPage> {
  const profile = await mkdtemp(path.join(tmpdir(), 'retyped-lab-'));
  const browser = await launchBrowser({ extension: null, headless: true, profile });
  try {
    const page = await browser.context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    return (await page.evaluate(`${await reader()}; retypedLab.readPage()`)) as SeenPage;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The stripped form, each control annotated with what Retyped takes it for. */
const annotated = ({ fields, html }: SeenPage): string =>
  fields.reduce((text, { field, secret }, i) => {
    const kind = kindOf(field).kind;
    const note = `data-kind="${kind}"${secret ? ` data-secret="${secret}"` : ''}`;
    return text.replace(`data-field="${i}"`, note);
  }, html);

async function lab(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { save: { type: 'string' } },
  });
  const [named] = positionals;
  if (!named) throw new Error('Which page? npm run lab -- <file.html|address of a local page> [--save name]');
  const seen = await look(addressOf(named));
  console.log(tableOf(seen.fields));
  const secrets = seen.fields.filter(({ secret }) => secret).length;
  console.log(`\n${seen.fields.length} fields, ${secrets} of them never leave the page.`);
  if (values.save === undefined) return;
  if (!/^[a-z0-9-]+$/.test(values.save))
    throw new Error('A name is made of lower-case letters, digits and hyphens.');
  const file = path.resolve(import.meta.dirname, `../tests/forms/${values.save}.html`);
  await writeFile(file, annotated(seen));
  console.log(
    `Saved to ${path.relative(process.cwd(), file)}: read it, and correct each data-kind that is wrong ` +
      '(then add data-seen with what Retyped takes it for now).',
  );
}

lab().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
