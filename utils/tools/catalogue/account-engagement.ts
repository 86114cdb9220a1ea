import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'account-engagement',
  name: 'Account Engagement (Pardot)',
  vendor: 'Salesforce',
  category: 'marketing',
  stages: ['attract', 'qualify'],
  hosts: ['https://pi.pardot.com/*'],
  login: ['https://pi.pardot.com/user/login*'],
  records: [/^pi\.pardot\.com\/(?<type>prospect)\/read\/id\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://pi.pardot.com/prospect/index'],
  noMatch: [
    'https://www.pardot.com/',
    'https://go.pardot.com/l/1/x',
    'https://pi.demo.pardot.com/prospect',
    'https://pi.pardot.com.evil.example/prospect',
  ],
  records: { 'https://pi.pardot.com/prospect/read/id/123': 'prospect:123' },
};
