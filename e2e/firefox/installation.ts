import { copyFile, mkdir, readdir, realpath, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { needFirefox } from '../../scripts/browser/firefox';

/**
 * An installation of Firefox with a `distribution/policies.json` of its own, where an administrator puts it: everything
 * else in it is a link to the installation of this machine, which is not touched. The executable is copied, since Firefox
 * looks for its folder where its executable really lies. For Linux, whose Firefox has no other lock on its folder.
 * @param folder new and empty; the caller removes it
 * @returns the path of the executable
 */
export async function installationWith(policies: object, folder: string): Promise<string> {
  const executable = await realpath(needFirefox());
  const installed = path.dirname(executable);
  for (const name of await readdir(installed)) {
    const [from, to] = [path.join(installed, name), path.join(folder, name)];
    if (from === executable) await copyFile(from, to);
    else if (name !== 'distribution') await symlink(from, to);
  }
  await mkdir(path.join(folder, 'distribution'));
  await writeFile(path.join(folder, 'distribution/policies.json'), JSON.stringify({ policies }));
  return path.join(folder, path.basename(executable));
}
