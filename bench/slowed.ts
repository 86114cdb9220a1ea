import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { e2eBuild } from '../e2e/harness/build-folder';

/**
 * A copy of the built extension in a folder, one script of which begins with some source: a deliberate slow-down, to see
 * that a budget turns red.
 */
export function slowedBuild(folder: string, script: string, source: string): string {
  cpSync(e2eBuild, folder, { recursive: true });
  const file = path.join(folder, script);
  writeFileSync(file, `${source}\n${readFileSync(file, 'utf8')}`);
  return folder;
}

/** A copy of the built extension in a folder, some scripts of which are others: what a script costs by being there. */
export function replacedBuild(folder: string, scripts: Readonly<Record<string, string>>): string {
  cpSync(e2eBuild, folder, { recursive: true });
  for (const [script, source] of Object.entries(scripts)) writeFileSync(path.join(folder, script), source);
  return folder;
}

/** Source that keeps the thread busy for so many milliseconds. */
export const busy = (ms: number): string =>
  `{ const until = performance.now() + ${ms}; while (performance.now() < until); }`;
