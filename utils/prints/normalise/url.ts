import { parse } from 'tldts';
import { tidy } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 2_000;
const SESSION_PATH = /\/\((?:[0-9a-z]{24}|(?:[a-z]\([0-9a-z]{24}\)){1,6})\)(?=\/|$)|;jsessionid=[^/?#]*/giu;
const DROPPED_PARAMETER =
  /^(utm_\w+|gclid|dclid|fbclid|msclkid|mc_[ce]id|igshid|_ga|_hs\w+|ref_src|trk|jsessionid|phpsessid|sessionid|aspsessionid\w*|cfid|cftoken|sid)$/iu;

/**
 * Address of a page or site: host without "www", path and query in lower case, parameters in order, without scheme,
 * default port, session ids, campaign parameters and fragment. Tokens are the registrable domain, the host when it
 * says more, and the whole, so that a bare domain is contained in any page of it. Unique when it is a profile on a
 * social network. Without a scheme, only a public domain is taken for an address.
 */
export const url: Normaliser = (raw, _context, kind) => {
  const value = tidy(raw);
  if (value.length > MAX_LENGTH) return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//iu.test(value);
  if (value === '' || (!hasScheme && /\s/u.test(value))) return undefined;
  const parsed = URL.parse(hasScheme ? value : `https://${value.replace(/^\/\//u, '')}`);
  if (parsed === null || !/^(https?|ftp):$/u.test(parsed.protocol)) return undefined;
  const { domain, isIcann, isPrivate } = parse(parsed.hostname);
  const isPublic = domain !== null && (isIcann === true || isPrivate === true);
  if (!isPublic && (!hasScheme || parsed.hostname === '')) return undefined;
  const profile = isPublic ? profileOf(domain, parsed.pathname) : undefined;
  if (profile !== undefined) return { kind, canonical: profile, tokens: [profile], unique: true };
  const host =
    parsed.hostname.replace(/^www\d*\.(?=.*\.)/u, '').replace(/\.$/u, '') +
    (parsed.port === '' ? '' : `:${parsed.port}`);
  if (host === '') return undefined;
  const whole = `${isPublic ? '' : 'http://'}${host}${restOf(parsed)}`;
  return { kind, canonical: whole, tokens: [...new Set([domain ?? host, host, whole])], unique: false };
};

function restOf(parsed: URL): string {
  const path = unescaped(parsed.pathname)
    .replace(SESSION_PATH, '')
    .replace(/\/{2,}/gu, '/')
    .replace(/\/$/u, '');
  const query = unescaped(parsed.search.slice(1))
    .split('&')
    .filter((pair) => pair !== '' && !DROPPED_PARAMETER.test(pair.split('=')[0] ?? ''))
    .map((pair) => pair.toLowerCase())
    .sort();
  return `${path.toLowerCase()}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** Undoes percent-encoding where it changes nothing (RFC 3986, unreserved characters). */
function unescaped(text: string): string {
  return text.replace(/%(?:2[de]|5f|7e|3\d|[46][1-9a-f]|[57][0-9a])/giu, decodeURIComponent);
}

/** Paths that are one person's or company's own, by registrable domain. */
const PROFILES = new Map(
  Object.entries({
    'linkedin.com': /^\/(?:in|company|school|pub)\/([^/]{2,100})/iu,
    'xing.com': /^\/(?:profile|companies|pages)\/([^/]{2,100})/iu,
    'facebook.com':
      /^\/(?!(?:pages|groups|events|sharer|login|profile\.php|people|watch|help|marketplace)(?:[/.]|$))([^/]{3,100})\/?$/iu,
    'instagram.com': /^\/(?!(?:p|reel|explore|accounts|stories)(?:\/|$))([^/]{2,40})\/?$/iu,
    'x.com': /^\/(?!(?:i|home|search|share|intent|hashtag|login|explore|settings)(?:\/|$))([^/]{2,20})\/?$/iu,
    'github.com':
      /^\/(?!(?:login|features|about|search|marketplace|settings|orgs|topics|pricing)(?:\/|$))([^/]{2,40})\/?$/iu,
    'tiktok.com': /^\/@([^/]{2,40})\/?$/iu,
    'youtube.com': /^\/(?:@|c\/|user\/|channel\/)([^/]{2,60})/iu,
    't.me': /^\/([^/]{4,40})\/?$/iu,
    'crunchbase.com': /^\/(?:person|organization)\/([^/]{2,100})/iu,
  }),
);

function profileOf(domain: string, path: string): string | undefined {
  const site = domain === 'twitter.com' ? 'x.com' : domain === 'fb.com' ? 'facebook.com' : domain;
  const match = PROFILES.get(site)?.exec(path) ?? null;
  return match === null ? undefined : `${site}${match[0].replace(/\/$/u, '').toLowerCase()}`;
}
