import { type Outcome, outcomeOf } from './outcome';
import type { DeliveryRequest } from './request';

/** How long an endpoint may take: a report is some kilobytes. */
export const PATIENCE_MS = 60_000;

/**
 * Sends one request, and nothing that was not put into it: no cookies, no referrer, no cache, no redirect followed (the
 * person agreed to one origin). The only place in Retyped that asks the network; tests/architecture.test.ts looks.
 * What the endpoint says is not read, so that it can put no words into a page.
 */
export async function sendRequest(
  { url, method, headers, body }: DeliveryRequest,
  now: number = Date.now(),
): Promise<Outcome> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, {
      method,
      headers,
      body,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    void response.body?.cancel();
    return outcomeOf(response, now);
  } catch {
    // The error may name the address, which may be a secret: which of the two it was is all that is kept.
    return { type: 'failed', failure: signal.aborted ? 'timeout' : 'offline' };
  }
}
