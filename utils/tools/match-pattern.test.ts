import { describe, expect, it } from 'vitest';
import { bySpecificity, matchesPattern, parsePattern } from './match-pattern';

describe('matchesPattern', () => {
  it.each([
    ['https://*.zendesk.com/*', 'https://acme.zendesk.com/agent', true],
    ['https://*.zendesk.com/*', 'https://zendesk.com/', true],
    ['https://*.zendesk.com/*', 'https://a.b.zendesk.com/', true],
    ['https://*.zendesk.com/*', 'https://ACME.ZENDESK.com/', true],
    ['https://*.zendesk.com/*', 'https://acme.zendesk.com:8443/agent', true],
    ['https://*.zendesk.com/*', 'https://user:pass@acme.zendesk.com/', true],
    ['https://*.zendesk.com/*', 'https://evilzendesk.com/', false],
    ['https://*.zendesk.com/*', 'https://acme.zendesk.com.evil.example/', false],
    ['https://*.zendesk.com/*', 'https://evil.example/acme.zendesk.com/', false],
    ['https://*.zendesk.com/*', 'http://acme.zendesk.com/', false],
    ['https://*.zendesk.com/*', 'about:blank', false],
    ['https://app.asana.com/*', 'https://x.app.asana.com/', false],
    ['*://crm.example.com/*', 'http://crm.example.com/', true],
    ['*://crm.example.com/*', 'ftp://crm.example.com/', false],
    ['https://docs.example.com/sheets/*', 'https://docs.example.com/sheets/d/1', true],
    ['https://docs.example.com/sheets/*', 'https://docs.example.com/forms/d/1', false],
    ['https://docs.example.com/a.b*', 'https://docs.example.com/axb', false],
    ['https://docs.example.com/*?view=all', 'https://docs.example.com/x?view=all', true],
  ])('%s, %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(parsePattern(pattern), new URL(url))).toBe(expected);
  });
});

describe('parsePattern', () => {
  it.each([
    '<all_urls>',
    '*://*/*',
    'https://*/*',
    'https://*.com/*',
    'https://app-*.hubspot.com/*',
    'https://example.com',
    'https://example.com:8443/*',
    'ftp://example.com/*',
    'https://Example.com/*',
    'https://example.com/#/*',
  ])('refuses %s', (source) => {
    expect(() => parsePattern(source)).toThrow(TypeError);
  });
});

it('sorts the narrower pattern first', () => {
  const sources = [
    'https://*.example.com/*',
    'https://a.example.com/*',
    'https://*.b.example.com/*',
    'https://a.example.com/sheets/*',
  ];
  expect(
    sources
      .map(parsePattern)
      .sort(bySpecificity)
      .map((pattern) => pattern.source),
  ).toEqual([
    'https://a.example.com/sheets/*',
    'https://a.example.com/*',
    'https://*.b.example.com/*',
    'https://*.example.com/*',
  ]);
});
