/**
 * WebExtension match patterns (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns), the
 * part that a catalogue of web applications needs: `https` or `*` as scheme, a host that may start with `*.`, a path
 * with `*`. As in the browsers, a pattern without port matches any port, `*.` also matches the bare domain, and the path
 * is compared with path and query. Written here because the library at hand compiles two expressions per test and
 * cannot say which of two patterns is the more specific.
 */
export interface MatchPattern {
  readonly source: string;
  /** Schemes as `URL.protocol` writes them. */
  readonly schemes: readonly string[];
  /** Host without `*.`, lower case. */
  readonly host: string;
  readonly subdomains: boolean;
  readonly path: RegExp;
  /** Higher is narrower: an exact host before a wildcard, then more of the host, then more of the path. */
  readonly rank: readonly [exact: number, hostLength: number, pathLength: number];
}

const SYNTAX = /^(https|\*):\/\/(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/[^#\s]*)$/;
const parsed = new Map<string, MatchPattern>();

/**
 * Reads a pattern, remembering it: the catalogue's few hundred are compared with every page.
 * @throws TypeError when it is none, or wider than one domain.
 */
export function parsePattern(source: string): MatchPattern {
  const known = parsed.get(source);
  if (known) return known;
  const [, scheme, wildcard, host, path] = SYNTAX.exec(source) ?? [];
  if (!host || !path) throw new TypeError(`Not a match pattern of a web application: ${source}`);
  const literal = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern: MatchPattern = {
    source,
    schemes: scheme === '*' ? ['https:', 'http:'] : ['https:'],
    host,
    subdomains: wildcard !== undefined,
    path: new RegExp(`^${literal.join('.*')}$`),
    rank: [wildcard ? 0 : 1, host.length, path.length],
  };
  parsed.set(source, pattern);
  return pattern;
}

/** Whether the browser would apply the pattern to this URL. */
export function matchesPattern(pattern: MatchPattern, url: URL): boolean {
  const { hostname } = url;
  const hostMatches =
    hostname === pattern.host || (pattern.subdomains && hostname.endsWith(`.${pattern.host}`));
  return (
    hostMatches && pattern.schemes.includes(url.protocol) && pattern.path.test(url.pathname + url.search)
  );
}

/** Sorts the narrower pattern first. */
export function bySpecificity(a: MatchPattern, b: MatchPattern): number {
  return b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2];
}
