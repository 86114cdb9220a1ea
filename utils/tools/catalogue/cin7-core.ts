import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'cin7-core',
  name: 'Cin7 Core',
  vendor: 'Cin7',
  category: 'erp',
  stages: ['close', 'operate'],
  hosts: ['https://inventory.dearsystems.com/*'],
  login: ['https://inventory.dearsystems.com/Account/*'],
};

export const examples: ToolExamples = {
  match: ['https://inventory.dearsystems.com/Sale#1'],
  noMatch: [
    'https://www.cin7.com/',
    'https://support.core.cin7.com/',
    'https://inventory.dearsystems.com/Account/Login',
    'https://inventory.dearsystems.com.evil.example/Sale',
  ],
};
