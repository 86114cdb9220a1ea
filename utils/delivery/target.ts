import type { DeliveryAsked } from '../policy/policy';
import { z } from '../zod';

/** Longest address: what servers take. */
const URL_MAX = 2048;

/** Where deliveries go. Its address and key may both be secrets (a pre-signed address is one): kept apart, shown nowhere. */
export const targetSchema = z
  .strictObject({
    /** POST sends rows to a collector, PUT lays a file. */
    method: z.enum(['POST', 'PUT']),
    /** Flat rows for a warehouse, one JSON object a line, or the sealed report as a file for the team page. */
    content: z.enum(['rows', 'report']).default('rows'),
    /** HTTPS; `{report}`, `{week}` and `{quarter}` are filled in for each report. */
    url: z.string().max(URL_MAX).refine(isAddress, 'address'),
    /** With a user: HTTP Basic, which ClickHouse takes as well. Without: the key alone, as a bearer token. */
    user: z
      .string()
      .max(200)
      .regex(/^[\x20-\x39\x3b-\x7e]*$/, 'range')
      .exactOptional(),
    key: z
      .string()
      .max(4000)
      .regex(/^[\x20-\x7e]*$/, 'range')
      .exactOptional(),
  })
  .refine(({ method, content }) => method === 'PUT' || content === 'rows', {
    path: ['content'],
    message: 'range',
  });
export type Target = Readonly<z.infer<typeof targetSchema>>;

/** An address over TLS, without a password or a fragment in it, and with no host to be filled in. */
function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, hash, host } = new URL(url);
  return protocol === 'https:' && host !== '' && !/[{}%]/.test(host) && username + password + hash === '';
}

/** What of a target may be shown, logged and written down. */
export const asked = ({ method, content, url }: Target): DeliveryAsked => ({
  method,
  content,
  origin: new URL(url).origin,
});

/** The match pattern that the browser is asked for: one host, any port (a pattern of Firefox cannot name one). */
export const hostOf = ({ origin }: Pick<DeliveryAsked, 'origin'>): string =>
  `https://${new URL(origin).hostname}/*`;
