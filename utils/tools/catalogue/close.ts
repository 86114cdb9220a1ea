import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'close',
  name: 'Close',
  vendor: 'Close',
  category: 'crm',
  stages: ['qualify', 'propose', 'close'],
  hosts: ['https://app.close.com/*'],
  login: ['https://app.close.com/login*'],
  exclude: ['https://app.close.com/signup*'],
  records: [/^app\.close\.com\/lead\/(?<id>lead_[A-Za-z0-9]+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.close.com/leads/', 'https://app.close.com/lead/lead_abc123/'],
  noMatch: ['https://www.close.com/', 'https://help.close.com/', 'https://app-close.com/lead/lead_1/'],
  records: { 'https://app.close.com/lead/lead_abc123/': 'lead_abc123' },
};
