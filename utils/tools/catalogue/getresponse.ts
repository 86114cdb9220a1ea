import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'getresponse',
  name: 'GetResponse',
  vendor: 'GetResponse',
  category: 'marketing',
  stages: ['attract'],
  hosts: ['https://app.getresponse.com/*'],
  login: ['https://app.getresponse.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.getresponse.com/contacts'],
  noMatch: [
    'https://www.getresponse.com/',
    'https://app.getresponse.com/login',
    'https://app.getresponse.com.evil.example/',
  ],
};
