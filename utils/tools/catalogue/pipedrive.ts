import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'pipedrive',
  name: 'Pipedrive',
  vendor: 'Pipedrive',
  category: 'crm',
  stages: ['qualify', 'propose', 'close'],
  hosts: ['https://*.pipedrive.com/*'],
  login: ['https://*.pipedrive.com/auth/*', 'https://oauth.pipedrive.com/*'],
  // Forms and calendars that a prospect fills in; the vendor's forum.
  exclude: [
    'https://devcommunity.pipedrive.com/*',
    'https://scheduler.pipedrive.com/*',
    'https://webforms.pipedrive.com/*',
  ],
  sandbox: /^[^./]+-sandbox\d*\.pipedrive\.com\//,
  workspace: /^(?!app\.)(?<workspace>[^./]+)\.pipedrive\.com\//,
  records: [/^[^/]+\.pipedrive\.com\/(?<type>person|organization|deal)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.pipedrive.com/pipeline/1', 'https://app.pipedrive.com/leads/inbox'],
  noMatch: [
    'https://www.pipedrive.com/en/features',
    'https://pipedrive.com/',
    'https://app.pipedrive.com/auth/login',
    'https://support.pipedrive.com/en',
    'https://webforms.pipedrive.com/f/abc',
    'https://evil-pipedrive.com/',
    'https://acme.pipedrive.com.evil.example/',
  ],
  sandbox: ['https://acme-sandbox.pipedrive.com/pipeline/1'],
  workspace: { 'https://acme.pipedrive.com/person/12': 'acme' },
  records: {
    'https://acme.pipedrive.com/person/12': 'person:12',
    'https://acme.pipedrive.com/deal/7?x=1': 'deal:7',
  },
};
