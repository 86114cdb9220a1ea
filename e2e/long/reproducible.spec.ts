import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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

test('two builds in two folders make the same bytes: for Chromium, for Firefox, and the source', () => {
  const folders = [copyOfProject(), copyOfProject()] as const;
  try {
    const [first, second] = [packIn(folders[0]), packIn(folders[1])];
    expect(Object.keys(first).map((zip) => zip.replace(/.*-/, ''))).toEqual([
      'chrome.zip',
      'firefox.zip',
      'sources.zip',
    ]);
    expect(second).toEqual(first);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
});
