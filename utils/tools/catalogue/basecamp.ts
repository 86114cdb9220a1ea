import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'basecamp',
  name: 'Basecamp',
  vendor: '37signals',
  category: 'projects',
  stages: ['onboard', 'operate'],
  hosts: ['https://3.basecamp.com/*', 'https://app.basecamp.com/*'],
  login: ['https://launchpad.37signals.com/*'],
  // Pages shared with the public.
  exclude: ['https://3.basecamp.com/p/*', 'https://app.basecamp.com/p/*'],
  workspace: /^(?:3|app)\.basecamp\.com\/(?<workspace>\d+)/,
  records: [
    /^[^/]+\/\d+\/buckets\/\d+\/(?:card_tables\/)?(?<type>todos|messages|cards|documents)\/(?<id>\d+)/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://3.basecamp.com/1234567/projects', 'https://app.basecamp.com/1234567/buckets/1/todos/2'],
  noMatch: [
    'https://basecamp.com/',
    'https://launchpad.37signals.com/signin',
    'https://3.basecamp.com/p/AbC',
    'https://public.3.basecamp.com/p/AbC',
    'https://3.basecamp.com.evil.example/1/projects',
  ],
  workspace: { 'https://3.basecamp.com/1234567/projects': '1234567' },
  records: { 'https://3.basecamp.com/1234567/buckets/1/todos/2': 'todos:2' },
};
