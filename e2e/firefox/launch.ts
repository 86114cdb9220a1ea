import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { needFirefox } from '../../scripts/browser/firefox';
import { BiDi } from './bidi';

/** A running Firefox with a profile of its own. */
export interface Firefox {
  readonly bidi: BiDi;
  /** Ends the browser and waits until it is gone. */
  close(): Promise<void>;
  /** Ends its process at once, as a crash does. */
  kill(): Promise<void>;
}

/** Firefox asks its maker for this and that at start: a test has no use for the answers. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

async function listening(firefox: ChildProcess): Promise<string> {
  if (!firefox.stderr) throw new Error('Firefox was started without a pipe');
  for await (const line of createInterface({ input: firefox.stderr })) {
    const url = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('Firefox ended before it listened');
}

/** How a Firefox is started that is not as every test has it. */
export interface FirefoxOptions {
  /** Preferences of the profile, beside those that every test has. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Path of the executable; the one that this machine has by default. */
  readonly executable?: string;
  readonly flags?: readonly string[];
}

/**
 * Starts Firefox without a window, all its traffic led through a proxy on loopback.
 * @param profile an empty folder; the caller removes it.
 */
export async function launchFirefox(
  profile: string,
  proxyPort: number,
  { preferences, env, executable = needFirefox(), flags = [] }: FirefoxOptions = {},
): Promise<Firefox> {
  const all = { ...PREFERENCES, ...preferences };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const args = ['--headless', '--remote-debugging-port=0', '--profile', profile, ...flags];
  const firefox = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...env },
  });
  const gone = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  try {
    const bidi = await BiDi.connect(`${await listening(firefox)}/session`);
    firefox.stderr?.resume();
    await bidi.send('session.new', {
      capabilities: {
        alwaysMatch: {
          acceptInsecureCerts: true,
          proxy: {
            proxyType: 'manual',
            sslProxy: `127.0.0.1:${proxyPort}`,
            httpProxy: `127.0.0.1:${proxyPort}`,
          },
        },
      },
    });
    const close = async () => {
      await bidi.send('browser.close', {});
      await gone;
      bidi.close();
    };
    const kill = async () => {
      firefox.kill('SIGKILL');
      await gone;
      bidi.close();
    };
    return { bidi, close, kill };
  } catch (error) {
    firefox.kill();
    await gone;
    throw error;
  }
}
