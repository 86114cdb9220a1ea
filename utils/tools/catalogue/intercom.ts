import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'intercom',
  name: 'Intercom',
  vendor: 'Intercom',
  category: 'helpdesk',
  stages: ['qualify', 'onboard', 'support'],
  hosts: ['https://app.au.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.intercom.com/*'],
  login: [
    'https://app.au.intercom.com/admins/sign_in*',
    'https://app.eu.intercom.com/admins/sign_in*',
    'https://app.intercom.com/admins/sign_in*',
  ],
  workspace: /^[^/]+\/a\/(?:apps|inbox)\/(?<workspace>[a-z0-9_]+)/i,
  records: [
    /^[^/]+\/a\/inbox\/[^?#]*\/(?<type>conversation)\/(?<id>\d+)/,
    /^[^/]+\/a\/apps\/[^/]+\/(?<type>users|companies)\/(?<id>[0-9a-f]{24})/,
  ],
};

export const examples: ToolExamples = {
  match: [
    'https://app.intercom.com/a/inbox/ab12cd34/inbox/all',
    'https://app.eu.intercom.com/a/apps/ab12cd34/home',
  ],
  noMatch: [
    'https://www.intercom.com/pricing',
    'https://app.intercom.com/admins/sign_in',
    'https://intercom.help/acme/en',
    'https://developers.intercom.com/',
    'https://app.intercom.com.evil.example/a/inbox/x',
  ],
  workspace: { 'https://app.intercom.com/a/inbox/ab12cd34/inbox/all': 'ab12cd34' },
  records: {
    'https://app.intercom.com/a/inbox/ab12cd34/inbox/all/conversation/2155': 'conversation:2155',
    'https://app.intercom.com/a/apps/ab12cd34/users/5f1d7c0e9b8a7c6d5e4f3a2b/all-conversations':
      'users:5f1d7c0e9b8a7c6d5e4f3a2b',
  },
};
