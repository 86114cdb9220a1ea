import { Refused } from '../report/read';
import { ndjsonOf } from '../report/rows';
import { type Report, reportSchema } from '../report/schema';
import type { Target } from './target';

/** What goes to an endpoint, whole. */
export interface DeliveryRequest {
  readonly url: string;
  readonly method: Target['method'];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A report from the text that was released; a {@link Refused} when it is none. */
export function reportIn(text: string): Report {
  const parsed = reportSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Refused('malformed');
  return parsed.data;
}

/** The rows of a report as they are sent, byte for byte the same at every try. */
export const rowsText = (report: Report): string => ndjsonOf([report]);

/**
 * The request that delivers a report. Its id is in the address where that has a place for it, in a header always: whoever
 * takes it twice can tell (the rows carry it too, which is what the warehouse counts by).
 * @param sealed the report as a file that only the team can open; needed where that is what is delivered
 */
export function requestOf(
  target: Target,
  report: Report,
  sealed: Uint8Array<ArrayBuffer> | undefined,
): DeliveryRequest {
  if (target.content === 'report' && !sealed) throw new TypeError('a sealed report is what is delivered');
  const { user, key } = target;
  return {
    url: filled(target.url, report),
    method: target.method,
    headers: {
      'Content-Type': sealed ? 'application/octet-stream' : 'application/x-ndjson',
      'Idempotency-Key': report.id,
      ...(key === undefined ? {} : { Authorization: authorization(user, key) }),
    },
    body: sealed ?? rowsText(report),
  };
}

const authorization = (user: string | undefined, key: string): string =>
  user === undefined || user === '' ? `Bearer ${key}` : `Basic ${btoa(`${user}:${key}`)}`;

/** The address with its places filled in; what fills them are ids, weeks and quarters, which need no escaping. */
function filled(url: string, { id, quarter, weeks }: Report): string {
  const values: Readonly<Record<string, string>> = { report: id, quarter, week: weeks[0]?.week ?? '' };
  return url.replace(
    /(?:\{|%7B)(report|week|quarter)(?:\}|%7D)/gi,
    (_, name: string) => values[name.toLowerCase()] ?? '',
  );
}
