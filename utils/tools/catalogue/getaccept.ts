import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'getaccept',
  name: 'GetAccept',
  vendor: 'GetAccept',
  category: 'signatureAndCpq',
  stages: ['propose', 'close'],
  hosts: ['https://app.getaccept.com/*'],
  login: ['https://app.getaccept.com/login*'],
  // What a recipient reads and signs.
  exclude: ['https://app.getaccept.com/v/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.getaccept.com/dashboard'],
  noMatch: [
    'https://www.getaccept.com/',
    'https://app.getaccept.com/v/abc/def',
    'https://app.getaccept.com/login',
    'https://app.getaccept.com.evil.example/dashboard',
  ],
};
