import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { browserCandidates, type Platform, type Surroundings } from './candidates';
import { installPackages, isRootOnDebian } from './debian';
import { type FileSystem, resolvePath } from './resolve';

/** The variable that names a browser's executable and overrules the search. */
const BROWSER_VARIABLE = 'RETYPED_BROWSER';

const howToInstall: Record<Platform, string> = {
  linux: 'install it (Debian: "sudo apt-get install chromium"; Fedora: "sudo dnf install chromium")',
  darwin: 'install it ("brew install --cask chromium")',
  win32: 'install it ("winget install Hibbiki.Chromium")',
};

const platformOf = (name: string): Platform => (name === 'darwin' || name === 'win32' ? name : 'linux');

/** This machine. */
export const here = (): Surroundings => ({
  platform: platformOf(process.platform),
  env: process.env,
  home: homedir(),
});

/** This machine's files. */
export const disk: FileSystem = {
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

/** Path of a browser's executable, or undefined. Throws when the override names a file that is not there. */
export function findBrowser(
  surroundings: Surroundings = here(),
  files: FileSystem = disk,
): string | undefined {
  const override = surroundings.env[BROWSER_VARIABLE];
  if (override) {
    if (files.isFile(override)) return override;
    throw new Error(`${BROWSER_VARIABLE} is ${override}, but there is no such file.`);
  }
  const separator = surroundings.platform === 'win32' ? '\\' : '/';
  for (const candidate of browserCandidates(surroundings)) {
    const found = resolvePath(candidate, files, separator);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Path of a browser's executable. Installs Debian's where that needs no question asked (root on Debian), otherwise
 * throws an error that says what to do.
 */
export function needBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  // Ubuntu's package of that name only points to a snap, so this is for Debian alone.
  if (isRootOnDebian()) {
    installPackages(['chromium']);
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No Chromium, Chrome for Testing, Edge or Chrome found. Either ${howToInstall[here().platform]}, ` +
      `or run "npx @puppeteer/browsers install chrome@stable" and set ${BROWSER_VARIABLE} to the path it prints.`,
  );
}
