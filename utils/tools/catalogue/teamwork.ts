import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'teamwork',
  name: 'Teamwork.com',
  vendor: 'Teamwork.com',
  category: 'projects',
  stages: ['onboard', 'operate'],
  hosts: ['https://*.teamwork.com/app/*'],
  workspace: /^(?<workspace>[^./]+)\.(?:eu\.)?teamwork\.com\//,
  records: [/^[^/]+\/app\/(?<type>tasks|projects)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.teamwork.com/app/projects/list'],
  noMatch: [
    'https://www.teamwork.com/',
    'https://support.teamwork.com/',
    'https://acme.teamwork.com/desk/tickets',
    'https://acme.teamwork.com.evil.example/app/tasks/1',
  ],
  workspace: { 'https://acme.teamwork.com/app/projects/list': 'acme' },
  records: { 'https://acme.teamwork.com/app/tasks/123': 'tasks:123' },
};
