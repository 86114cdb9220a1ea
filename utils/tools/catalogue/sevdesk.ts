import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sevdesk',
  name: 'sevdesk',
  vendor: 'sevdesk',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://my.sevdesk.de/*'],
  login: ['https://my.sevdesk.de/login*'],
};

export const examples: ToolExamples = {
  match: ['https://my.sevdesk.de/crm/contacts'],
  noMatch: ['https://sevdesk.de/', 'https://my.sevdesk.de/login', 'https://my.sevdesk.de.evil.example/'],
};
