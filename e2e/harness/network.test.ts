import { expect, test } from 'vitest';
import { requestsIn, requestsOfExtension } from './network';

const extension = 'chrome-extension://abcdef';
const event = (url: string, initiator: string) => ({ type: 7, params: { method: 'GET', url, initiator } });
const log = (...events: ReturnType<typeof event>[]) => ({
  constants: { logEventTypes: { URL_REQUEST_START_JOB: 7, OTHER: 8 } },
  events: [...events, { type: 8, params: { url: 'https://not-a-request.example/' } }, { type: 7 }],
});

test.each([
  ['its worker fetches', 'https://sink.example/a', extension, true],
  ['its worker opens a socket', 'wss://sink.example/', extension, true],
  ['its content script fetches', 'https://sink.example/a', 'https://acme.zendesk.com', true],
  ['it loads its own files', `${extension}/popup.js`, extension, false],
  ['a page loads its script', 'https://acme.zendesk.com/zendesk.js', 'https://acme.zendesk.com', false],
  ['a page uses a data URL', 'data:text/plain,x', 'https://acme.zendesk.com', false],
  ['the browser updates itself', 'https://update.example/', 'not an origin', false],
])('%s', (_name, url, initiator, counts) => {
  const requests = requestsIn(log(event(url, initiator)));
  expect(requests).toHaveLength(2);
  expect(requestsOfExtension(requests).map((request) => request.url)).toEqual(counts ? [url] : []);
});
