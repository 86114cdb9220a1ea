/**
 * `npm run audit [-- --registry=ADDRESS]`: asks the registry for known vulnerabilities of what is installed and compares
 * them with those that docs/supply-chain.md explains. Exit code 1 for one that is not explained, or when the registry
 * does not answer.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly message?: string;
}

const { stdout, stderr } = spawnSync('npm', ['audit', '--json', ...process.argv.slice(2)], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const { vulnerabilities, message }: Audit = stdout.trim() === '' ? { message: stderr } : JSON.parse(stdout);
if (!vulnerabilities) {
  console.error(
    `Nothing was audited: the registry that npm is set to does not answer (${message ?? 'no reason given'}). ` +
      'A mirror often does not; ask again with --registry=https://registry.npmjs.org/ from where it can be reached. ' +
      'docs/supply-chain.md says what is checked without it.',
  );
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
