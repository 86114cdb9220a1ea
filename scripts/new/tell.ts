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
 * An argument, once it has its shape.
 * @param shape what it has to look like, and the same in words.
 * @throws saying which argument is missing or wrong, and what it has to be.
 */
export function argument(
  value: string | undefined,
  name: string,
  [shape, words]: readonly [RegExp, string?] = [/\S/],
): string {
  if (value !== undefined && shape.test(value)) return value;
  const wrong = value === undefined ? 'is missing' : `cannot be "${value}"`;
  throw new Error(`The ${name} ${wrong}${words ? `: it is ${words}` : ''}.`);
}

/**
 * Runs a command that makes a unit from its arguments; without arguments it only writes the folder's lists anew, after a
 * file was added, renamed or removed by hand. What is wrong is said in a line, and how to call the command below it.
 * @param make makes the files; tells what to do next.
 */
export function makeUnit(folder: Folder, usage: string, make: (args: readonly string[]) => string): void {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usage);
    return;
  }
  try {
    const next = args.length > 0 ? make(args) : 'Nothing was made: no arguments were given.';
    console.log(`Wrote the list of all ${writeLists(folder)}.\n${next}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 1;
  }
}
