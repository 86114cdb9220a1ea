import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'freshbooks',
  name: 'FreshBooks',
  vendor: 'FreshBooks',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://my.freshbooks.com/*'],
  login: ['https://auth.freshbooks.com/*'],
  // What a customer sees.
  exclude: ['https://my.freshbooks.com/view/*'],
  records: [/^my\.freshbooks\.com\/[^#]*#\/(?<type>client|invoice|estimate)\/(?:[^?]+-)?(?<id>\d+)$/],
};

export const examples: ToolExamples = {
  match: ['https://my.freshbooks.com/#/clients'],
  noMatch: [
    'https://www.freshbooks.com/',
    'https://auth.freshbooks.com/service/auth/',
    'https://my.freshbooks.com.evil.example/',
  ],
  records: { 'https://my.freshbooks.com/#/client/123': 'client:123' },
};
