import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { copyOfProject } from '../../scripts/copy-of-project';

/** As a person's shell has it: what the test runner adds would make a build for development. */
const { NODE_ENV: _, VITEST: __, ...env } = process.env;

/** Builds and packs in a folder of its own; the packages' names with the digests of their bytes. */
function packIn(folder: string): Record<string, string> {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'pack'], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`Packing failed: ${stdout}${stderr}`);
  const zips = globSync('.output/*.zip', { cwd: folder }).sort();
  return Object.fromEntries(
    zips.map((zip) => [
      zip,
      createHash('sha256')
        .update(readFileSync(join(folder, zip)))
        .digest('hex'),
    ]),
  );
}

/** Unpacks a zip archive into a new temporary folder that shares our installed modules. */
function unpacked(zip: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'retyped-source-'));
  const bytes = readFileSync(zip);
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((from) => bytes.readUInt16LE(at + from));
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20));
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    if (!name.endsWith('/'))
      writeFileSync(file, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  for (const modules of ['node_modules', 'playground/node_modules'])
    if (existsSync(modules) && existsSync(dirname(join(folder, modules))))
      symlinkSync(join(process.cwd(), modules), join(folder, modules));
  return folder;
}

test('two builds in two folders make the same bytes, and so does one from the source that a store gets', () => {
  const folders = [copyOfProject(), copyOfProject()] as const;
  const made: string[] = [];
  try {
    const [first, second] = [packIn(folders[0]), packIn(folders[1])];
    expect(Object.keys(first).map((zip) => zip.replace(/.*-/, ''))).toEqual([
      'chrome.zip',
      'firefox.zip',
      'sources.zip',
    ]);
    expect(second).toEqual(first);
    const sources = Object.keys(first).find((zip) => zip.endsWith('-sources.zip')) ?? '';
    const source = unpacked(join(folders[0], sources));
    made.push(source);
    const again = packIn(source);
    const names = Object.keys(first).filter((zip) => zip !== sources);
    console.log(
      `${names.length} packages for stores, built three times: twice from a checkout, once from ${sources}`,
    );
    for (const name of names) expect(again[name], name).toBe(first[name]);
  } finally {
    for (const folder of [...folders, ...made]) rmSync(folder, { recursive: true, force: true });
  }
});
