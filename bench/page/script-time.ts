import type { CDPSession, Page } from 'playwright-core';
import { traced } from './trace';

/**
 * Chromium's own count of what all scripts of a page took during an act, in milliseconds of the thread's own time, so
 * that a busy machine does not count. It leaves out what promises run once a script has returned, such as the sending of
 * a message: that is traced and added. The act is done twice for it, since tracing makes each call longer than it is.
 */
export async function scriptTime(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read(session);
  await act();
  const after = await read(session);
  await session.detach();
  const { afterwardsMs } = await traced(page, act, ['v8.execute']);
  return (after - before) * 1_000 + afterwardsMs;
}

async function read(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}
