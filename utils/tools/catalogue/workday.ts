import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'workday',
  name: 'Workday',
  vendor: 'Workday',
  category: 'people',
  stages: ['operate'],
  // One of the data centres is called www.
  hosts: ['https://*.myworkday.com/*', 'https://www.myworkday.com/*'],
  login: ['https://*.myworkday.com/*/login*', 'https://*.myworkday.com/wday/authgwy/*'],
  workspace: /^[^/]+\/(?!wday\/)(?<workspace>[^/]+)\//,
};

export const examples: ToolExamples = {
  match: ['https://www.myworkday.com/acme/d/home.htmld', 'https://wd5.myworkday.com/acme/d/task/1.htmld'],
  noMatch: [
    'https://www.workday.com/',
    'https://acme.wd5.myworkdayjobs.com/careers',
    'https://wd5.myworkday.com/acme/login.htmld',
    'https://impl.workday.com/acme/d/home.htmld',
    'https://wd5.myworkday.com.evil.example/acme/d/',
  ],
  workspace: { 'https://wd5.myworkday.com/acme/d/home.htmld': 'acme' },
};
