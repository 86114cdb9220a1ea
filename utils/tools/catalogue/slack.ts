import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'slack',
  name: 'Slack',
  vendor: 'Salesforce',
  category: 'collaboration',
  stages: ['support', 'operate'],
  hosts: ['https://app.slack.com/*'],
  login: ['https://app.slack.com/sign-in*', 'https://slack.com/signin*'],
  workspace: /^app\.slack\.com\/client\/(?<workspace>[TE]\w+)/,
};

export const examples: ToolExamples = {
  match: ['https://app.slack.com/client/T0123ABCD/C0123ABCD'],
  noMatch: [
    'https://slack.com/',
    'https://acme.slack.com/',
    'https://app.slack.com/sign-in',
    'https://api.slack.com/',
    'https://app.slack.com.evil.example/client/T1/C1',
  ],
  workspace: { 'https://app.slack.com/client/T0123ABCD/C0123ABCD': 't0123abcd' },
};
