import { expect, test } from 'vitest';
import type { BrowserName } from './props';
import { browserWarning } from './warning';

const [zendesk, hubspot, jira, asana] = [
  'https://*.zendesk.com/*',
  'https://app.hubspot.com/*',
  '*://*.atlassian.net/jira/*',
  'https://app.asana.com/*',
] as const;

test.each<[BrowserName, readonly string[], readonly string[]]>([
  ['chromium', [zendesk], ['Read and change your data on all zendesk.com sites']],
  ['chromium', [zendesk, zendesk], ['Read and change your data on all zendesk.com sites']],
  [
    'chromium',
    [hubspot, zendesk],
    ['Read and change your data on all zendesk.com sites and app.hubspot.com'],
  ],
  [
    'chromium',
    [asana, hubspot, zendesk],
    ['Read and change your data on all zendesk.com sites, app.asana.com, and app.hubspot.com'],
  ],
  [
    'chromium',
    [asana, hubspot, jira, zendesk],
    [
      'Read and change your data on a number of websites',
      'All atlassian.net sites',
      'All zendesk.com sites',
      'app.asana.com',
      'app.hubspot.com',
    ],
  ],
  ['firefox', [zendesk], ['Access your data for sites in zendesk.com domains']],
  ['firefox', [jira, zendesk], ['Access your data for sites in 2 domains', 'atlassian.net', 'zendesk.com']],
])('%s asked for %j', (browser, patterns, lines) => {
  expect(browserWarning(browser, patterns).lines).toEqual(lines);
});
