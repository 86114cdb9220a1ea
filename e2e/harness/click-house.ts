import { execFileSync } from 'node:child_process';
import { installPackages, isRootOnDebian } from '../../scripts/browser/debian';

/**
 * Installs ClickHouse where it is missing.
 * @throws Error where only the person can do it
 */
export function needClickHouse(): void {
  if (isInstalled()) return;
  if (!isRootOnDebian())
    throw new Error(
      'The long test runs ClickHouse, which it installs as root on Debian. Elsewhere install clickhouse-server first.',
    );
  installPackages(['clickhouse-server']);
}

function isInstalled(): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v clickhouse-server']);
    return true;
  } catch (error) {
    if (error instanceof Error && 'status' in error) return false;
    throw error;
  }
}
