/**
 * `npm run lab -- <file.html|address of a local page> [--save name]`: what Retyped sees on a page, field by field, with
 * the evidence that decided. `--save` writes each frame's form, stripped and annotated, to tests/forms: correct
 * `data-kind` there where the guess is wrong, and tests/forms.test.ts holds it from then on.
 */
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { annotate } from './lab/annotate';
import { look, type SeenFrame } from './lab/look';
import { LEGEND, tableOf } from './lab/table';

const USAGE = 'Usage: npm run lab -- <file.html|address of a page on this machine> [--save name]';
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/;

/** Address of what the person named; only this machine's pages, so that nobody points it at a customer's account. */
function addressOf(named: string): string {
  if (statSync(named, { throwIfNoEntry: false })?.isFile()) return pathToFileURL(path.resolve(named)).href;
  const url = URL.parse(named);
  if (url && LOCAL.test(url.hostname)) return url.href;
  throw new Error(
    `${named} is neither a file nor the address of a page on this machine (http://localhost…). ` +
      'Save a page of a tool as a file first, from an account without real data.',
  );
}

/** Where the form of a frame is saved. @throws when the name is none, or somebody's corrected form lies there. */
function fileOf(name: string, frame: number): string {
  if (!/^[a-z0-9-]+$/.test(name))
    throw new Error('A name is made of lower-case letters, digits and hyphens.');
  const file = `tests/forms/${name}${frame === 0 ? '' : `-${frame + 1}`}.html`;
  const full = path.resolve(import.meta.dirname, '..', file);
  if (statSync(full, { throwIfNoEntry: false }))
    throw new Error(`${file} exists already: choose another name.`);
  return full;
}

function tell(frames: readonly SeenFrame[]): void {
  for (const { url, fields } of frames) {
    if (frames.length > 1) console.log(`Frame ${url}`);
    console.log(`${tableOf(fields)}\n`);
  }
  const fields = frames.flatMap((frame) => frame.fields);
  const secrets = fields.filter(({ secret }) => secret).length;
  console.log(`${LEGEND}\n\n${fields.length} fields, ${secrets} of them never leave the page.`);
}

function save(frames: readonly SeenFrame[], name: string): void {
  const files = frames.map((_, i) => fileOf(name, i));
  frames.forEach((frame, i) => {
    writeFileSync(files[i] ?? '', annotate(frame));
  });
  console.log(
    `Saved ${files.map((file) => path.relative(process.cwd(), file)).join(', ')}. Read it: names in headings, labels ` +
      'and options are still there. Correct each data-kind that is wrong, and add data-seen with what it was.',
  );
}

async function lab(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { save: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [named] = positionals;
  if (values.help) return console.log(USAGE);
  if (!named) throw new Error(USAGE);
  if (values.save !== undefined) fileOf(values.save, 0);
  const frames = (await look(addressOf(named))).filter(({ fields }) => fields.length > 0);
  if (frames.length === 0) throw new Error('No field is shown on this page. Does it need a click first?');
  tell(frames);
  if (values.save !== undefined) save(frames, values.save);
}

lab().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
