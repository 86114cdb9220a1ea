import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installationWith } from './installation';
import { type Firefox, type FirefoxOptions, launchFirefox } from './launch';
import { Tab } from './tab';
import { zipOf } from './zip';

/** Where `wxt build -b firefox` puts what is handed out. */
const build = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
/** Where `RETYPED_E2E=1 wxt build -b firefox` puts the build that grants the catalogue's hosts. */
const e2eBuild = `${build}-e2e`;

/** The add-on's id (wxt.config.ts). */
const ID = 'retyped@retyped.example';

/** What a person's Firefox is like. */
export interface FirefoxSetUp extends Pick<FirefoxOptions, 'preferences'> {
  /** What an administrator gave this person in managed storage, beside the build for tests. */
  readonly policy?: object;
  /**
   * Policies of the whole browser, as docs/deploy.md writes them: they install what is handed out, packed, from the
   * address that is given here. The driver may then see and answer what the browser itself asks.
   */
  readonly policies?: (installUrl: string) => object;
}

export interface StartedFirefox {
  readonly firefox: Firefox;
  /** Of the extension's pages. */
  readonly origin: string;
  /** The page that the extension opens when it is installed. */
  readonly welcome: Tab;
}

/** Starts Firefox on a profile; the extension is installed as the set-up says, and shows its welcome page. */
export async function startFirefox(
  profile: string,
  proxyPort: number,
  { preferences = {}, policy, policies }: FirefoxSetUp = {},
): Promise<StartedFirefox> {
  const env = policy ? await managedHome(path.join(profile, 'home'), policy) : {};
  const managed = policies ? await managedInstallation(profile, policies) : {};
  const firefox = await launchFirefox(profile, proxyPort, { preferences, env, ...managed });
  const { bidi } = firefox;
  if (!policies) await bidi.send('webExtension.install', { extensionData: { type: 'path', path: e2eBuild } });
  const welcome = await Tab.showing(bidi, 'moz-extension://');
  const origin = await welcome.call<string>('() => location.origin');
  return { firefox, origin, welcome };
}

/**
 * A home of its own with a managed storage manifest (MDN, Native manifests): the policy reaches this Firefox and no other of
 * the machine. `policies.json` (docs/deploy.md) is read into the same storage, for everybody.
 */
async function managedHome(home: string, data: object): Promise<Record<string, string>> {
  const folder = path.join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: ID, description: 'A policy of the test', type: 'storage', data };
  await writeFile(path.join(folder, `${ID}.json`), JSON.stringify(manifest));
  return { HOME: home };
}

/** An installation with these policies, and the packed extension that they install. */
async function managedInstallation(
  profile: string,
  policies: (installUrl: string) => object,
): Promise<FirefoxOptions> {
  const xpi = path.join(profile, 'retyped.xpi');
  const folder = path.join(profile, 'installation');
  await writeFile(xpi, zipOf(build));
  await mkdir(folder);
  const executable = await installationWith(policies(`file://${xpi}`), folder);
  return { executable, flags: ['--remote-allow-system-access'] };
}
