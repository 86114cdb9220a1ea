/** Host part of a match pattern: `*.zendesk.com` of `https://*.zendesk.com/*`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '');
}

/** Hosts of a tool's match patterns, each once: several patterns may differ in their paths alone. */
export const hostsOf = (patterns: readonly string[]): string[] => [...new Set(patterns.map(hostOf))];
