import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'hubspot',
  name: 'HubSpot',
  vendor: 'HubSpot',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close', 'support', 'renew'],
  hosts: [
    'https://app-ap1.hubspot.com/*',
    'https://app-eu1.hubspot.com/*',
    'https://app-na2.hubspot.com/*',
    'https://app-na3.hubspot.com/*',
    'https://app.hubspot.com/*',
  ],
  login: ['https://*.hubspot.com/login*', 'https://*.hubspot.com/signup*'],
  // Documents and payment links that a prospect opens; the vendor's courses.
  exclude: [
    'https://*.hubspot.com/academy/*',
    'https://*.hubspot.com/documents/*/view/*',
    'https://*.hubspot.com/payments/*',
  ],
  workspace: /^app[^./]*\.hubspot\.com\/[a-z-]+\/(?<workspace>\d+)(?:[/?#]|$)/,
  records: [/^app[^./]*\.hubspot\.com\/contacts\/\d+\/record\/(?<type>\d+-\d+)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: [
    'https://app.hubspot.com/contacts/1234567/objects/0-1/views/all/list',
    'https://app-eu1.hubspot.com/live-messages/7654321/inbox/1',
  ],
  noMatch: [
    'https://www.hubspot.com/products/crm',
    'https://blog.hubspot.com/sales',
    'https://app.hubspot.com/login',
    'https://app.hubspot.com/documents/1234567/view/99?accessId=abc',
    'https://meetings.hubspot.com/jane',
    'https://app.hubspot.com.evil.example/',
    'https://app-hubspot.com/',
  ],
  workspace: {
    'https://app.hubspot.com/contacts/1234567/objects/0-1/views/all/list': '1234567',
    'https://app-eu1.hubspot.com/reports-dashboard/7654321': '7654321',
  },
  records: { 'https://app.hubspot.com/contacts/1234567/record/0-1/501/view/1': '0-1:501' },
};
