import { existsSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Folder, writeLists } from './lists';

/** @throws when the file is there already: nothing that somebody wrote is written over. */
export function writeNew(file: URL, text: string): void {
  const path = relative(process.cwd(), fileURLToPath(file));
  if (existsSync(file)) throw new Error(`${path} exists already.`);
  writeFileSync(file, text);
  console.log(`Made ${path}.`);
}

/**
 * Runs a command that makes a unit from its arguments; without arguments it only writes the folder's lists anew, after a
 * file was added, renamed or removed by hand. What is wrong is said in a line.
 */
export function makeUnit(folder: Folder, make: (args: readonly string[]) => string): void {
  const args = process.argv.slice(2);
  try {
    const next = args.length > 0 ? make(args) : '';
    console.log(`Listed ${writeLists(folder)}. ${next}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
