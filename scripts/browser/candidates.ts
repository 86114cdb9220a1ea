import path from 'node:path';

export type Platform = 'linux' | 'darwin' | 'win32';

/** What the list depends on, so that every platform's can be computed on any. */
export interface Surroundings {
  readonly platform: Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const onPath = (names: readonly string[], { env }: Surroundings): string[] =>
  names.flatMap((name) =>
    (env.PATH ?? '')
      .split(':')
      .filter((folder) => folder !== '')
      .map((folder) => path.posix.join(folder, name)),
  );

function linux(surroundings: Surroundings): string[] {
  const { env, home } = surroundings;
  const cache = env.XDG_CACHE_HOME ?? `${home}/.cache`;
  const playwright = env.PLAYWRIGHT_BROWSERS_PATH ?? `${cache}/ms-playwright`;
  return [
    ...onPath(['chromium', 'chromium-browser', 'chrome-for-testing'], surroundings),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    `${cache}/puppeteer/chrome/linux-*/chrome-linux64/chrome`,
    `${playwright}/chromium-*/chrome-linux64/chrome`,
    `${playwright}/chromium-*/chrome-linux/chrome`,
    ...onPath(['microsoft-edge', 'google-chrome', 'google-chrome-stable'], surroundings),
    '/opt/microsoft/msedge/msedge',
    '/opt/google/chrome/chrome',
  ];
}

function darwin({ env, home }: Surroundings): string[] {
  const playwright = env.PLAYWRIGHT_BROWSERS_PATH ?? `${home}/Library/Caches/ms-playwright`;
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const chromium = 'Chromium.app/Contents/MacOS/Chromium';
  const anywhere = (app: string) => [`/Applications/${app}`, `${home}/Applications/${app}`];
  return [
    ...anywhere(chromium),
    ...anywhere(testing),
    '/opt/homebrew/bin/chromium',
    `${home}/.cache/puppeteer/chrome/mac*/chrome-mac*/${testing}`,
    `${playwright}/chromium-*/chrome-mac*/${testing}`,
    `${playwright}/chromium-*/chrome-mac*/${chromium}`,
    ...anywhere('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ...anywhere('Google Chrome.app/Contents/MacOS/Google Chrome'),
  ];
}

function win32({ env, home }: Surroundings): string[] {
  const local = env.LOCALAPPDATA ?? `${home}\\AppData\\Local`;
  const playwright = env.PLAYWRIGHT_BROWSERS_PATH ?? `${local}\\ms-playwright`;
  const roots = [local, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((root) => root !== undefined);
  const anywhere = (program: string) => roots.map((root) => `${root}\\${program}`);
  return [
    ...anywhere('Chromium\\Application\\chrome.exe'),
    `${home}\\.cache\\puppeteer\\chrome\\win64-*\\chrome-win64\\chrome.exe`,
    `${playwright}\\chromium-*\\chrome-win64\\chrome.exe`,
    `${playwright}\\chromium-*\\chrome-win\\chrome.exe`,
    ...anywhere('Microsoft\\Edge\\Application\\msedge.exe'),
    ...anywhere('Google\\Chrome\\Application\\chrome.exe'),
  ];
}

const byPlatform = { linux, darwin, win32 };

/**
 * Where a browser that can run the extension may be, the best first: Chromium and Chrome for Testing, downloads of
 * Puppeteer and Playwright, Edge, Chrome. A `*` stands for any part of one path segment; the newest match counts.
 */
export const browserCandidates = (surroundings: Surroundings): string[] => [
  ...new Set(byPlatform[surroundings.platform](surroundings)),
];
