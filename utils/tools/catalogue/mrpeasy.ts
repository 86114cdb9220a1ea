import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'mrpeasy',
  name: 'MRPeasy',
  vendor: 'MRPeasy',
  category: 'erp',
  stages: ['close', 'operate'],
  hosts: ['https://app.mrpeasy.com/*'],
  login: ['https://app.mrpeasy.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.mrpeasy.com/customer-orders'],
  noMatch: [
    'https://www.mrpeasy.com/',
    'https://app.mrpeasy.com/login',
    'https://app.mrpeasy.com.evil.example/',
  ],
};
