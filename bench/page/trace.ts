import type { Page } from 'playwright-core';

/** What scripts did to a page's thread during an act, in milliseconds of the thread's own time. */
export interface Traced {
  /** The longest single piece of script of an extension. */
  readonly longestMs: number;
  /** Compiling and first running the scripts that every page carries. */
  readonly loadMs: number;
  /** What was run once a script had returned, whoever asked for it; with the category `v8.execute` alone. */
  readonly afterwardsMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly ts: number;
  /** Microseconds of the thread; absent for instants. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const LOADING = new Set(['EvaluateScript', 'v8.compile']);
const AFTERWARDS = new Set(['RunMicrotasks']);
/** What every page carries; what counts a page's fields runs once in ten minutes, and has a benchmark of its own. */
const CARRIED = /^chrome-extension:.*\/(?:observer|gate)\.js$/;
/** Left in the page, so that its process is told from the worker's. */
const MARK = 'retyped-bench';

const ms = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1_000;

/** Together, each moment once: a script is compiled within its evaluation. */
function sumOf(events: readonly TraceEvent[], names: ReadonlySet<string>): number {
  let end = 0;
  let sum = 0;
  for (const event of events.filter(({ name }) => names.has(name)).sort((one, other) => one.ts - other.ts)) {
    if (event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    sum += ms(event);
  }
  return sum;
}

/**
 * Runs an act under Chromium's own tracing and finds the calls into scripts of an extension. Thread time, so that a busy
 * machine does not count; tracing itself does, so that single calls look longer than they are.
 */
export async function traced(
  page: Page,
  act: () => Promise<void>,
  categories: readonly string[] = ['devtools.timeline', 'v8'],
): Promise<Traced> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories, 'blink.user_timing'] },
  });
  await act();
  await page.evaluate((mark) => void performance.mark(mark), MARK);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const pid = events.findLast(({ name }) => name === MARK)?.pid;
  const whole = events.filter((event) => event.ph === 'X' && event.pid === pid);
  const urlOf = ({ args }: TraceEvent) => args?.data?.url ?? '';
  const ours = whole.filter((event) => urlOf(event).startsWith('chrome-extension://'));
  return {
    longestMs: Math.max(0, ...ours.map(ms)),
    loadMs: sumOf(
      ours.filter((event) => CARRIED.test(urlOf(event))),
      LOADING,
    ),
    afterwardsMs: sumOf(whole, AFTERWARDS),
  };
}
