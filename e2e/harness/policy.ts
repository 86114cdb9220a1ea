import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { needBrowser } from '../../scripts/browser/find';
import { e2eBuild } from './build-folder';

/** Where a browser on Linux looks for policies of the machine; only root may write there. */
const FOLDERS = [
  [/edge/i, '/etc/opt/edge/policies/managed'],
  [/google|chrome\b/i, '/etc/opt/chrome/policies/managed'],
  [/./, '/etc/chromium/policies/managed'],
] as const;

/** Whether this process may set a policy of the machine. */
export const maySetPolicies = process.platform === 'linux' && process.getuid?.() === 0;

/** A copy of the end-to-end build whose id is known beforehand, and the policy that the machine has for it. */
export interface ManagedBuild {
  readonly folder: string;
  readonly id: string;
  /** Writes the policy, as an administrator does; the browser notices within seconds. */
  set(policy: object): Promise<void>;
  /** Removes the build and the policy. */
  remove(): Promise<void>;
}

/** An id is the first half of the key's SHA-256, its hex digits written as a to p. */
const idOf = (key: Buffer): string =>
  createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/**
 * A key of its own for every run: no other browser on this machine has an extension of this id, so the policy is for this
 * test alone, and its file is new.
 */
export async function managedBuild(): Promise<ManagedBuild> {
  const folder = await mkdtemp(path.join(tmpdir(), 'retyped-managed-'));
  await cp(e2eBuild, folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const id = idOf(key);
  const file = path.join(folder, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  const browser = needBrowser();
  const policies = FOLDERS.find(([name]) => name.test(browser))?.[1] ?? '';
  const policyFile = path.join(policies, `retyped-test-${id}.json`);
  let isOurs = false;
  return {
    folder,
    id,
    async set(policy) {
      const made = isOurs ? undefined : await mkdir(policies, { recursive: true });
      if (made !== undefined) console.log(`made ${made} for a policy of this test`);
      const text = JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } });
      // A file that is there already is somebody's: it is not written over.
      await writeFile(policyFile, text, { flag: isOurs ? 'w' : 'wx' });
      isOurs = true;
    },
    async remove() {
      if (isOurs) await rm(policyFile, { force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
