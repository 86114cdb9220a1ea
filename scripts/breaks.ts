/**
 * `npm run breaks [-- WORD]`: makes each deliberate break of tests/breaks in a copy of the project and runs the test that
 * has to notice: green before, red after. With a word, only the breaks whose description or test's file holds it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaks } from '../tests/breaks';
import type { Break } from '../tests/breaks/break';
import { copyOfProject } from './copy-of-project';

const word = (process.argv[2] ?? '').toLowerCase();
const chosen = breaks.filter(({ what, red }) => `${what} ${red.file}`.toLowerCase().includes(word));

const copy = copyOfProject();
const inCopy = (command: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });

/** Builds what an end-to-end test of Chromium drives. */
function build(): void {
  const { status, stdout, stderr } = inCopy('wxt', ['build'], { RETYPED_E2E: '1' });
  if (status !== 0) throw new Error(`The build failed: ${stdout}${stderr}`);
}

/** How many tests passed and failed. */
function outcomeOf({ red }: Break): { readonly passed: number; readonly failed: number } {
  if (red.project === 'e2e') build();
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const named = red.test === undefined ? [] : ['-t', red.test];
  inCopy('vitest', [
    'run',
    `--project=${red.project}`,
    red.file,
    ...named,
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  const { numPassedTests, numFailedTests }: Record<string, number> = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

/** Makes the edits of a break; returns what takes them back. */
function make({ edits }: Break): () => void {
  const before = edits.map(({ file }) => [join(copy, file), readFileSync(join(copy, file), 'utf8')] as const);
  for (const { file, find, put } of edits) {
    const path = join(copy, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(find, () => put),
    );
  }
  return () => {
    for (const [path, text] of [...before].reverse()) writeFileSync(path, text);
  };
}

/** What each test came to while nothing was broken: several breaks may be noticed by one. */
const wholes = new Map<string, ReturnType<typeof outcomeOf>>();
function wholeOf(one: Break): ReturnType<typeof outcomeOf> {
  const name = JSON.stringify(one.red);
  const outcome = wholes.get(name) ?? outcomeOf(one);
  wholes.set(name, outcome);
  return outcome;
}

/** Whether the test was green before and red after. */
function isSeen(one: Break): boolean {
  const whole = wholeOf(one);
  if (whole.failed > 0 || whole.passed === 0) {
    console.log(
      `NOT GREEN  ${one.invariant}  ${one.red.file} fails, or finds no test, before anything is broken`,
    );
    return false;
  }
  const restore = make(one);
  const broken = outcomeOf(one);
  restore();
  const seen = broken.failed > 0;
  const verdict = seen ? 'red' : 'STAYED GREEN';
  console.log(`${verdict}  ${one.invariant}  ${one.what}  →  ${one.red.file}: ${broken.failed} failed`);
  return seen;
}

try {
  // The generated types are no part of what git knows, and tests compile against them.
  if (inCopy('wxt', ['prepare']).status !== 0) throw new Error('The copy could not be prepared.');
  if (chosen.some(({ red }) => red.project === 'e2e')) {
    const { status, stderr } = inCopy('tsx', [join('playground', 'build.ts')]);
    if (status !== 0) throw new Error(`The playground could not be built: ${stderr}`);
  }
  const seen = chosen.filter(isSeen).length;
  console.log(`\n${chosen.length} breaks, ${seen} seen red`);
  process.exitCode = seen === chosen.length && seen > 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
