import { expect, test } from 'vitest';
import { isOwnPage } from './own-page';
import { pageOf, type Sender } from './sender';

const OWN = 'retyped-id';
const tab = { id: 7 } as NonNullable<Sender['tab']>;
const from = (change: Partial<Sender>): Sender => ({ id: OWN, frameId: 0, tab, ...change });

test.each<[string, Partial<Sender>, string | undefined]>([
  ['a tool', { url: 'https://acme.zendesk.com/agent/tickets/new' }, 'zendesk'],
  ['a blank frame of a tool', { url: 'about:blank', origin: 'https://acme.zendesk.com' }, 'zendesk'],
  ['a frame whose origin is opaque', { url: 'about:srcdoc', origin: 'null' }, undefined],
  ['no tool', { url: 'https://shop.example/checkout' }, undefined],
  ['a look-alike', { url: 'https://acme.zendesk.com.evil.example/' }, undefined],
  ['a help centre that customers see', { url: 'https://acme.zendesk.com/hc/en-us' }, undefined],
  ['a sandbox', { url: 'https://acme--dev.sandbox.lightning.force.com/lightning/page/home' }, undefined],
  ['another extension', { id: 'other', url: 'https://acme.zendesk.com/agent' }, undefined],
])('%s', (_name, change, tool) => {
  expect(pageOf(from(change), OWN)?.tool).toBe(tool);
});

test('a page of the extension is told by its whole origin', () => {
  const origin = 'chrome-extension://abc';
  expect(isOwnPage(from({ url: `${origin}/popup.html` }), OWN, origin)).toBe(true);
  expect(isOwnPage(from({ url: `${origin}d/popup.html` }), OWN, origin)).toBe(false);
  expect(isOwnPage(from({ id: 'other', url: `${origin}/popup.html` }), OWN, origin)).toBe(false);
});
