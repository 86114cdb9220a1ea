import { DAY_MS } from '../calendar';

/** Why a delivery has not arrived; each has a sentence that says what to do (`delivery_why_…`). */
export type Failure =
  | 'offline'
  | 'timeout'
  | 'redirect'
  | 'denied'
  | 'gone'
  | 'busy'
  | 'server'
  | 'refused'
  | 'permission'
  | 'withdrawn'
  | 'unreadable';

export type Outcome =
  | { readonly type: 'sent' }
  | { readonly type: 'failed'; readonly failure: Failure; readonly waitMs?: number };

/** What is taken of a response. */
export interface Answered {
  readonly status: number;
  /** Redirects are not followed: the browser then shows an opaque response. */
  readonly type?: string;
  readonly headers: Pick<Headers, 'get'>;
}

const MINUTE_MS = 60_000;
/** Longest wait between two tries: who comes back after weeks offline delivers the same day. */
const MOST_MS = 12 * 60 * MINUTE_MS;
/** What will not mend itself within minutes. */
const LASTING: readonly Failure[] = ['redirect', 'denied', 'gone', 'refused', 'withdrawn', 'unreadable'];

/** Whether a response means that the report arrived. */
export function outcomeOf({ status, type, headers }: Answered, now: number = Date.now()): Outcome {
  const failed = (failure: Failure): Outcome => {
    const waitMs = retryAfter(headers.get('Retry-After'), now);
    return { type: 'failed', failure, ...(waitMs === undefined ? {} : { waitMs }) };
  };
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return failed('redirect');
  // An old ClickHouse can fail after it has begun to answer.
  if (headers.get('X-ClickHouse-Exception-Code')) return failed('server');
  if (status >= 200 && status < 300) return { type: 'sent' };
  if (status === 401 || status === 403) return failed('denied');
  if (status === 404 || status === 410) return failed('gone');
  if (status === 408 || status === 425 || status === 429) return failed('busy');
  return failed(status >= 500 ? 'server' : 'refused');
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now; at most a day, whatever is asked for. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), DAY_MS) : undefined;
}

/**
 * When to try again: doubling from a minute, an hour at least for what a person has to mend, half of it by chance so that
 * ten thousand browsers do not come back at once.
 * @param attempts how often it was tried, this time included
 */
export function nextTry(
  attempts: number,
  { failure, waitMs = 0 }: Pick<Extract<Outcome, { type: 'failed' }>, 'failure' | 'waitMs'>,
  now: number,
  random: () => number = Math.random,
): number {
  const doubled = Math.min(MOST_MS, MINUTE_MS * 2 ** Math.min(attempts - 1, 20));
  const wait = LASTING.includes(failure) ? Math.max(doubled, 60 * MINUTE_MS) : doubled;
  return now + Math.max(waitMs, wait * (0.5 + random() / 2));
}
