import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'customer-io',
  name: 'Customer.io',
  vendor: 'Customer.io',
  category: 'marketing',
  stages: ['attract', 'onboard', 'renew'],
  hosts: ['https://fly.customer.io/*'],
  login: ['https://fly.customer.io/login*'],
  workspace: /^fly\.customer\.io\/workspaces\/(?<workspace>\d+)/,
};

export const examples: ToolExamples = {
  match: ['https://fly.customer.io/workspaces/12345/journeys/people'],
  noMatch: [
    'https://customer.io/',
    'https://docs.customer.io/',
    'https://fly.customer.io/login',
    'https://fly.customer.io.evil.example/',
  ],
  workspace: { 'https://fly.customer.io/workspaces/12345/journeys/people': '12345' },
};
