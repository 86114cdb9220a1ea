import { execSync } from 'node:child_process';
import { openRep } from '../e2e/harness/rep';
import { buildPlayground } from '../playground/build';
import { tools } from '../playground/tools';
import { hasDisplay } from './browser/display';
import { needBrowser } from './browser/find';
import { playRep } from './play';

/** Opens the browser for a person to try, and stays until it is closed. */
async function openForPerson(): Promise<void> {
  const rep = await openRep({ headless: false, reach: 'tools' });
  const closed = new Promise<void>((resolve) => {
    rep.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  try {
    await rep.crm();
    await rep.helpdesk();
    await rep.billing();
    const welcome = await rep.welcome();
    for (const page of rep.context.pages()) if (page.url() === 'about:blank') await page.close();
    await welcome.page.bringToFront();
    console.log(`
A browser has opened with Retyped in it. Its profile is new and is removed at the end.

  1. On the welcome page, agree and choose ${tools.map((tool) => tool.name).join(', ')}.
  2. In each of the three tabs, add the same person: a contact, a ticket, an invoice.
     (They are stand-ins that run on this machine, under the tools’ real addresses.)
  3. From the second tool on, the pill in the page’s corner counts.
     The puzzle piece in the toolbar has Retyped’s popup: your week.

Close the window, or press Ctrl+C here, to end.`);
    await closed;
  } finally {
    await rep.close();
  }
}

async function start(): Promise<void> {
  needBrowser();
  console.log('Building …');
  // The variable is set here rather than by `npm run build:e2e`, whose shell syntax Windows lacks.
  execSync('npm run --silent build', {
    env: { ...process.env, RETYPED_E2E: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await buildPlayground();
  const display = hasDisplay(process.platform, process.env, process.argv.slice(2));
  if (display) return openForPerson();
  console.log('No display here, so the rep is played headless.');
  return playRep();
}

start().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
});
