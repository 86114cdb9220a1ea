/**
 * `npm test`: every check in turn, each told as it ends; one closing line with the sum. Lint, types and builds count as
 * one each, tests as many as they are. Exit code 1 when anything failed or when no test ran at all.
 */
import { check, close, tests } from './checks';

check('lint', 'biome', ['ci', '--error-on-warnings', '.']);
check('types', 'tsc', ['--noEmit']);
tests('unit');
const built =
  check('build', 'wxt', ['build']) &&
  check('build for end-to-end', 'wxt', ['build'], { RETYPED_E2E: '1' }) &&
  check('build for Firefox', 'wxt', ['build', '-b', 'firefox']) &&
  check('build for end-to-end in Firefox', 'wxt', ['build', '-b', 'firefox'], { RETYPED_E2E: '1' }) &&
  check('build the playground', 'npm', ['run', '--silent', 'build:playground']);
if (built) {
  tests('e2e');
  check('cost in a page', 'tsx', ['bench/page/index.ts', '120']);
  check('start of the worker', 'tsx', ['bench/worker.ts']);
}
check('floors of the evaluation', 'tsx', ['scripts/floors.ts']);
close();
