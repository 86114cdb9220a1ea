import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'juro',
  name: 'Juro',
  vendor: 'Juro',
  category: 'signatureAndCpq',
  stages: ['close', 'renew'],
  hosts: ['https://app.juro.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.juro.com/documents'],
  noMatch: ['https://juro.com/', 'https://help.juro.com/', 'https://app.juro.com.evil.example/documents'],
};
