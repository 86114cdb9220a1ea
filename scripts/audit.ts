/**
 * `npm run audit`: asks the registry for known vulnerabilities of what is installed and compares them with those that
 * docs/supply-chain.md explains. Exit code 1 for one that is not explained, or when the registry does not answer.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly message?: string;
}

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
const { vulnerabilities, message }: Audit = JSON.parse(stdout);
if (!vulnerabilities) {
  console.error(`The registry told nothing: ${message ?? 'no reason given'}`);
  process.exitCode = 1;
} else {
  const explained = readFileSync('docs/supply-chain.md', 'utf8');
  const found = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
  const open = found.filter((each) => !explained.includes(`| \`${each.split(' ')[0]}\``));
  console.log(
    `${found.length} packages with known vulnerabilities, ${open.length} not explained: ${open.join(', ') || 'none'}`,
  );
  process.exitCode = open.length > 0 ? 1 : 0;
}
