import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { browserFlags } from '../../playground/browser-flags';
import { installPackages, isRootOnDebian } from '../../scripts/browser/debian';
import { launchBrowser } from '../../scripts/browser/launch';
import { e2eBuild } from '../harness/build-folder';
import { Extension } from '../harness/extension';
import { type DumpedRow, dumpLedger } from '../harness/ledger';
import { Welcome } from '../harness/welcome';
import type { Application } from './applications/application';
import { openGateway } from './gateway';

/** A browser with the extension, and real applications in it under the host names of catalogue tools. */
export interface Office {
  readonly extension: Extension;
  readonly page: Page;
  ledger(): Promise<DumpedRow[]>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Installs what is missing; throws, saying what to do, where that is not ours to do. */
function needInstalled(applications: readonly Application[]): void {
  const missing = applications.filter((application) => !application.isInstalled());
  if (missing.length === 0) return;
  const packages = missing.flatMap((application) => application.packages);
  if (!isRootOnDebian()) {
    throw new Error(
      `The long test drives ${missing.map(({ name }) => name).join(' and ')}, which it installs as root on Debian. ` +
        `Elsewhere install them first: apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
  }
  installPackages(
    packages,
    missing.flatMap((application) => application.answers),
  );
}

/**
 * Starts the applications, each with an instance of its own in a temporary folder, and a browser whose rep has agreed
 * and watches the tools with these names.
 */
export async function openOffice(
  applications: readonly Application[],
  toolNames: readonly string[],
): Promise<Office> {
  needInstalled(applications);
  const folder = await mkdtemp(path.join(tmpdir(), 'retyped-office-'));
  const closing: (() => Promise<unknown>)[] = [
    () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  ];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  try {
    const ports = new Map<string, number>();
    for (const application of applications) {
      const port = await freePort();
      const server = await application.start(path.join(folder, application.host), port);
      closing.push(server.stop);
      ports.set(application.host, port);
    }
    const gateway = await openGateway(ports);
    closing.push(gateway.close);
    const browser = await launchBrowser({
      extension: e2eBuild,
      headless: true,
      profile: path.join(folder, 'profile'),
      flags: browserFlags(gateway, [...ports.keys()], 'everything'),
    });
    closing.push(browser.close);
    const { context } = browser;
    const extension = new Extension(context, browser.extensionId);
    await new Welcome(await extension.openPage('welcome.html')).consent(toolNames);
    const page = await context.newPage();
    return { extension, page, close, ledger: () => dumpLedger(context, extension.origin) };
  } catch (error) {
    await close();
    throw error;
  }
}
