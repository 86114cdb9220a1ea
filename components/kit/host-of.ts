/** Host part of a match pattern: `*.zendesk.com` of `https://*.zendesk.com/*`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '');
}
