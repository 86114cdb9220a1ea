import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'contractbook',
  name: 'Contractbook',
  vendor: 'Contractbook',
  category: 'signatureAndCpq',
  stages: ['close', 'renew'],
  hosts: ['https://app.contractbook.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.contractbook.com/contracts'],
  noMatch: ['https://contractbook.com/', 'https://app.contractbook.com.evil.example/contracts'],
};
