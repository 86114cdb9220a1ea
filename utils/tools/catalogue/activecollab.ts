import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'activecollab',
  name: 'ActiveCollab',
  vendor: 'ActiveCollab',
  category: 'projects',
  stages: ['onboard', 'bill', 'operate'],
  hosts: ['https://app.activecollab.com/*'],
  login: ['https://my.activecollab.com/*'],
  workspace: /^app\.activecollab\.com\/(?<workspace>\d+)/,
  records: [/^app\.activecollab\.com\/\d+\/projects\/\d+\/(?<type>tasks)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.activecollab.com/123456/projects/1'],
  noMatch: [
    'https://activecollab.com/',
    'https://my.activecollab.com/login',
    'https://app.activecollab.com.evil.example/1/projects',
  ],
  workspace: { 'https://app.activecollab.com/123456/projects/1': '123456' },
  records: { 'https://app.activecollab.com/123456/projects/1/tasks/9': 'tasks:9' },
};
