import type { Page } from 'playwright-core';

/** What our scripts did to a page's thread during an act, in milliseconds of the thread's own time. */
export interface Ours {
  /** The longest single piece of script. */
  readonly longestMs: number;
  /** Compiling and first running our scripts. */
  readonly loadMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds of the thread; absent for instants. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const LOADING = new Set(['EvaluateScript', 'v8.compile']);

/**
 * Runs an act under Chromium's own tracing and finds the calls into scripts of an extension. Thread time, so that a busy
 * machine does not count; tracing itself does, so that single calls look longer than they are.
 */
export async function traced(page: Page, act: () => Promise<void>): Promise<Ours> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const ours = events.filter(
    ({ ph, args }) => ph === 'X' && args?.data?.url?.startsWith('chrome-extension://') === true,
  );
  const ms = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1_000;
  return {
    longestMs: Math.max(0, ...ours.map(ms)),
    loadMs: ours.filter(({ name }) => LOADING.has(name)).reduce((total, event) => total + ms(event), 0),
  };
}
