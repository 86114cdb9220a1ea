import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'klaviyo',
  name: 'Klaviyo',
  vendor: 'Klaviyo',
  category: 'marketing',
  stages: ['attract', 'renew'],
  // The vendor's own site is on the same host. `settings` is left out: its pages show keys.
  hosts: [
    'https://www.klaviyo.com/campaign/*',
    'https://www.klaviyo.com/campaigns*',
    'https://www.klaviyo.com/coupons*',
    'https://www.klaviyo.com/dashboard*',
    'https://www.klaviyo.com/email-template-editor/*',
    'https://www.klaviyo.com/email-templates*',
    'https://www.klaviyo.com/flow/*',
    'https://www.klaviyo.com/flows*',
    'https://www.klaviyo.com/forms*',
    'https://www.klaviyo.com/list/*',
    'https://www.klaviyo.com/lists*',
    'https://www.klaviyo.com/people*',
    'https://www.klaviyo.com/profile/*',
  ],
  records: [/^www\.klaviyo\.com\/(?<type>campaign|flow|list|profile)\/(?<id>\w+)/],
};

export const examples: ToolExamples = {
  match: ['https://www.klaviyo.com/profile/01ABC', 'https://www.klaviyo.com/lists'],
  noMatch: [
    'https://www.klaviyo.com/',
    'https://www.klaviyo.com/pricing',
    'https://www.klaviyo.com/login',
    'https://www.klaviyo.com/settings/account/api-keys',
    'https://help.klaviyo.com/hc/en-us',
    'https://manage.kmail-lists.com/subscriptions/subscribe',
  ],
  records: {
    'https://www.klaviyo.com/profile/01ABC': 'profile:01ABC',
    'https://www.klaviyo.com/flow/Ab12Cd/edit': 'flow:Ab12Cd',
  },
};
