import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'gainsight',
  name: 'Gainsight',
  vendor: 'Gainsight',
  category: 'customerSuccess',
  stages: ['onboard', 'renew'],
  hosts: ['https://*.gainsightcloud.com/*'],
  workspace: /^(?<workspace>[^./]+)\.(?:[a-z0-9]+\.)?gainsightcloud\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.gainsightcloud.com/v1/ui/home'],
  noMatch: [
    'https://www.gainsight.com/',
    'https://support.gainsight.com/',
    'https://acme.gainsightcloud.com.evil.example/v1/ui/home',
  ],
  workspace: { 'https://acme.gainsightcloud.com/v1/ui/home': 'acme' },
};
