import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'qwilr',
  name: 'Qwilr',
  vendor: 'Qwilr',
  category: 'signatureAndCpq',
  stages: ['propose', 'close'],
  hosts: ['https://app.qwilr.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.qwilr.com/#/pages'],
  noMatch: [
    'https://qwilr.com/',
    'https://pages.qwilr.com/Acme-x',
    'https://help.qwilr.com/',
    'https://app.qwilr.com.evil.example/',
  ],
};
