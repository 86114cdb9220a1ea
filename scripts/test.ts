/**
 * `npm test`: every check in turn, each told as it ends; one closing line with the sum. Lint, types and builds count as
 * one each, tests as many as they are. Exit code 1 when anything failed or when no test ran at all.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'retyped-test-'));
const sum: Tally = { passed: 0, failed: 0 };

/** Runs a command with its output shown; whether it ended well. */
function run(
  name: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): boolean {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - began) / 1000)} s)`);
  return status === 0;
}

function check(
  name: string,
  command: string,
  args: readonly string[],
  env?: Record<string, string>,
): boolean {
  const ok = run(name, command, args, env);
  sum[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** Runs one Vitest project and adds its tests to the sum; a run that leaves no result counts as one failure. */
function tests(project: string): void {
  const report = join(scratch, `${project}.json`);
  const ok = run(project, 'vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests }: Record<string, number> = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    sum.passed += numPassedTests ?? 0;
    sum.failed += numFailedTests ?? 0;
    if (!ok && !numFailedTests) sum.failed += 1;
    if ((numPassedTests ?? 0) + (numFailedTests ?? 0) === 0) sum.failed += 1;
  } catch (error) {
    console.error(`No result of ${project} could be read:`, error);
    sum.failed += 1;
  }
}

check('lint', 'biome', ['ci', '--error-on-warnings', '.']);
check('types', 'tsc', ['--noEmit']);
tests('unit');
const built =
  check('build', 'wxt', ['build']) &&
  check('build for end-to-end', 'wxt', ['build'], { RETYPED_E2E: '1' }) &&
  check('build the playground', 'npm', ['run', '--silent', 'build:playground']);
if (built) tests('e2e');
check('floors of the evaluation', 'tsx', ['scripts/floors.ts']);
rmSync(scratch, { recursive: true });

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
