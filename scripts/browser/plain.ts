import { tmpdir } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { needBrowser } from './find';

/** Starts a browser without the extension, to look at components in. The caller closes it. */
export const launchPlain = (): Promise<Browser> =>
  chromium.launch({
    executablePath: needBrowser(),
    // Chromium's sandbox refuses to work for root, as whom containers run.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, HOME: process.env.HOME ?? tmpdir() },
  });
