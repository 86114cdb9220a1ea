import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'kit',
  name: 'Kit',
  vendor: 'Kit',
  category: 'marketing',
  stages: ['attract'],
  hosts: ['https://app.convertkit.com/*', 'https://app.kit.com/*'],
  login: ['https://app.convertkit.com/users/login*', 'https://app.kit.com/users/login*'],
  exclude: [
    'https://app.convertkit.com/forms/*/subscriptions*',
    'https://app.kit.com/forms/*/subscriptions*',
  ],
  records: [/^app\.(?:convert)?kit\.com\/subscribers\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.kit.com/subscribers', 'https://app.convertkit.com/subscribers'],
  noMatch: [
    'https://kit.com/',
    'https://app.kit.com/users/login',
    'https://app.kit.com.evil.example/subscribers',
    'https://app-kit.com/subscribers',
  ],
  records: { 'https://app.kit.com/subscribers/123': '123' },
};
