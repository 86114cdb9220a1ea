import { describe, expect, test } from 'vitest';
import { browserCandidates, type Surroundings } from './candidates';
import { findBrowser } from './find';
import { type FileSystem, resolvePath } from './resolve';

const linux: Surroundings = { platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/ada' };
const mac: Surroundings = { platform: 'darwin', env: {}, home: '/Users/ada' };
const windows: Surroundings = {
  platform: 'win32',
  env: { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local', PROGRAMFILES: 'C:\\Program Files' },
  home: 'C:\\Users\\ada',
};

function disk(paths: readonly string[], separator: '/' | '\\' = '/'): FileSystem {
  return {
    isFile: (path) => paths.includes(path),
    list: (folder) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(folder + separator))
          .map((path) => path.slice(folder.length + 1).split(separator)[0] ?? ''),
      ),
    ],
  };
}

const macTesting = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const macPlaywright = `/Users/ada/Library/Caches/ms-playwright/chromium-1300/chrome-mac-arm64/${macTesting}`;
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const playwright = (build: number) =>
  `/home/ada/.cache/ms-playwright/chromium-${build}/chrome-linux64/chrome`;
const windowsPlaywright =
  'C:\\Users\\ada\\AppData\\Local\\ms-playwright\\chromium-1300\\chrome-win64\\chrome.exe';
const windowsEdge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';

describe('findBrowser', () => {
  test.each<[string, Surroundings, string[], string | undefined]>([
    ['nothing installed', linux, [], undefined],
    ['on the PATH', linux, ['/opt/bin/chromium'], '/opt/bin/chromium'],
    ['off the PATH', { ...linux, env: {} }, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    ['Chromium before Chrome', linux, ['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
    ['the newest of Playwright', linux, [playwright(999), playwright(1300)], playwright(1300)],
    [
      'Playwright’s folder moved',
      { ...linux, env: { PLAYWRIGHT_BROWSERS_PATH: '/pw' } },
      ['/pw/chromium-1/chrome-linux/chrome'],
      '/pw/chromium-1/chrome-linux/chrome',
    ],
    [
      'not a headless shell',
      linux,
      ['/home/ada/.cache/ms-playwright/chromium_headless_shell-1/x'],
      undefined,
    ],
    ['Chrome alone', linux, ['/opt/google/chrome/chrome'], '/opt/google/chrome/chrome'],
    ['a download before Chrome on a Mac', mac, [macChrome, macPlaywright], macPlaywright],
    ['a download before Edge on Windows', windows, [windowsEdge, windowsPlaywright], windowsPlaywright],
    ['Edge on Windows', windows, [windowsEdge], windowsEdge],
  ])('%s', (_name, surroundings, paths, expected) => {
    const separator = surroundings.platform === 'win32' ? '\\' : '/';
    expect(findBrowser(surroundings, disk(paths, separator))).toBe(expected);
  });

  test('the override wins', () => {
    const surroundings = { ...linux, env: { RETYPED_BROWSER: '/my/chrome' } };
    expect(findBrowser(surroundings, disk(['/usr/bin/chromium', '/my/chrome']))).toBe('/my/chrome');
  });

  test('an override that is not there is an error, not a fallback', () => {
    const surroundings = { ...linux, env: { RETYPED_BROWSER: '/my/chrome' } };
    expect(() => findBrowser(surroundings, disk(['/usr/bin/chromium']))).toThrow('no such file');
  });
});

test.each([linux, mac, windows])('$platform lists no place twice', (surroundings) => {
  const places = browserCandidates(surroundings);
  expect(new Set(places).size).toBe(places.length);
});

test('a star passes over a match that leads nowhere', () => {
  expect(resolvePath('/a/b-*/c', disk(['/a/b-2/x', '/a/b-1/c']))).toBe('/a/b-1/c');
});
