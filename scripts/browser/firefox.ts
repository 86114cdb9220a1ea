import { homedir } from 'node:os';
import { installPackages, isRootOnDebian } from './debian';
import { disk } from './find';
import type { FileSystem } from './resolve';

/** The variable that names Firefox's executable and overrules the search. */
const FIREFOX_VARIABLE = 'RETYPED_FIREFOX';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/opt/firefox/firefox',
  `${homedir()}/firefox/firefox`,
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of Firefox's executable, or undefined. Throws when the override names a file that is not there. */
function findFirefox(
  override: string | undefined = process.env[FIREFOX_VARIABLE],
  files: FileSystem = disk,
): string | undefined {
  if (!override) return PLACES.find((place) => files.isFile(place));
  if (files.isFile(override)) return override;
  throw new Error(`${FIREFOX_VARIABLE} is ${override}, but there is no such file.`);
}

/** Path of Firefox's executable; installs Debian's `firefox-esr` as root on Debian, otherwise says what to do. */
export function needFirefox(): string {
  const found = findFirefox();
  if (found !== undefined) return found;
  if (isRootOnDebian()) {
    installPackages(['firefox-esr']);
    const installed = findFirefox();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Firefox found. Install it (Debian: "sudo apt-get install firefox-esr"), or set ${FIREFOX_VARIABLE} to its path.`,
  );
}
