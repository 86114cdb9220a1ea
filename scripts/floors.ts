/**
 * `npm run floors`: runs the evaluation's suites over the corpora and holds their figures against eval/floors/table.ts.
 * A floor that is not reached is printed with its figure. Exit code 1 when a figure got worse, or when a known miss is
 * none any more; 0 with a line that says so when there are no corpora on this machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judgeFloor } from '../eval/floors/judge';
import { FLOORS } from '../eval/floors/table';

const root = join(import.meta.dirname, '..');
const corpora = resolve(process.env.RETYPED_CORPORA ?? join(root, '../shared/corpora'));
if (!existsSync(corpora)) {
  console.log(`No corpora at ${corpora}: nothing measured. RETYPED_CORPORA names another folder.`);
  process.exit(0);
}

/** The lines that a suite prints. */
function linesOf(suite: string): Record<string, unknown>[] {
  const args = [join(root, 'eval/index.ts'), suite, '--corpora', corpora];
  const output = execFileSync('tsx', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return output.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
}

let red = 0;
for (const suite of new Set(FLOORS.map((floor) => floor.suite))) {
  const lines = linesOf(suite);
  for (const floor of FLOORS.filter((each) => each.suite === suite)) {
    const { verdict, figure } = judgeFloor(floor, lines);
    if (verdict !== 'ok' && verdict !== 'missed') red += 1;
    const bound = floor.atLeast === undefined ? `≤ ${floor.atMost}` : `≥ ${floor.atLeast}`;
    const name = [suite, ...Object.values(floor.line), floor.figure].join(' ');
    console.log(`${verdict.padEnd(7)} ${name}: ${figure ?? '—'} (floor ${bound})`);
  }
}
process.exitCode = red > 0 ? 1 : 0;
