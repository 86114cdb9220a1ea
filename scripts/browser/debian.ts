import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether Debian's packages can be installed without asking anybody: as root, on Debian itself. */
export function isRootOnDebian(): boolean {
  const release = '/etc/os-release';
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    existsSync(release) &&
    /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'))
  );
}

/**
 * Installs packages from Debian's own archive, saying so first. Services that they bring are not started, and no
 * question is asked: packages take their defaults, or the answers given in debconf's own format.
 */
export function installPackages(packages: readonly string[], answers: readonly string[] = []): void {
  console.log(`Installing from Debian’s archive: ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  if (answers.length > 0) execFileSync('debconf-set-selections', { input: `${answers.join('\n')}\n`, env });
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}
