import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'e-conomic',
  name: 'e-conomic',
  vendor: 'Visma',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://secure.e-conomic.com/*'],
  login: ['https://secure.e-conomic.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://secure.e-conomic.com/sales/invoices/drafts'],
  noMatch: [
    'https://www.e-conomic.com/',
    'https://secure.e-conomic.com/login',
    'https://secure.e-conomic.com.evil.example/',
  ],
};
