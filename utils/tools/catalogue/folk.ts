import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'folk',
  name: 'folk',
  vendor: 'folk',
  category: 'crm',
  stages: ['attract', 'qualify', 'close'],
  hosts: ['https://app.folk.app/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.folk.app/apps/contacts'],
  noMatch: ['https://www.folk.app/', 'https://folk.app/', 'https://app.folk.app.evil.example/apps/contacts'],
};
