import { expect, test } from 'vitest';
import { hostsOf } from './host-of';

test('patterns that differ in their paths alone name one host', () => {
  expect(hostsOf(['https://www.jotform.com/inbox/*', 'https://www.jotform.com/tables/*'])).toEqual([
    'www.jotform.com',
  ]);
  expect(hostsOf(['https://*.zendesk.com/*', 'https://app.example.org/*'])).toEqual([
    '*.zendesk.com',
    'app.example.org',
  ]);
});
