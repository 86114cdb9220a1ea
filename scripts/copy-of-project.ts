import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy, in a new temporary folder, of what git knows of the project, changes that are not committed included; installed
 * modules are shared with the original. The caller removes it.
 */
export function copyOfProject(root: string = process.cwd()): string {
  const folder = mkdtempSync(join(tmpdir(), 'retyped-copy-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).stdout.split('\0');
  for (const file of listed.filter((name) => name !== '' && existsSync(join(root, name))))
    cpSync(join(root, file), join(folder, file), { recursive: true });
  for (const modules of ['node_modules', 'playground/node_modules'])
    if (existsSync(join(root, modules))) symlinkSync(join(root, modules), join(folder, modules));
  return folder;
}
